/** Ids that may be used once: `jti` of assertions and proofs. In memory: a restart forgets. */
export class Once {
  readonly #until = new Map<string, number>();
  #sweepAt = 1000;

  /**
   * False when the id was used before.
   *
   * @param until epoch ms from which the id is refused for its age anyhow
   */
  spend(id: string, until: number, now: number): boolean {
    if ((this.#until.get(id) ?? 0) >= now) return false;
    this.#until.set(id, until);
    if (this.#until.size >= this.#sweepAt) this.#sweep(now);
    return true;
  }

  #sweep(now: number): void {
    for (const [id, until] of this.#until) if (until < now) this.#until.delete(id);
    this.#sweepAt = Math.max(1000, this.#until.size * 2);
  }
}
