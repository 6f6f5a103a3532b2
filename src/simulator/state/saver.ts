/**
 * Saves one after the other. Changes that come while a save runs share the next one; each is told when a save that began after it
 * is done.
 */
export class Saver<T> {
  readonly #write: (value: T) => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(write: (value: T) => Promise<void>) {
    this.#write = write;
  }

  /** @param take gives the value as it is when the writing begins */
  save(take: () => T): Promise<void> {
    this.#next ??= this.#after(this.#running, take);
    return this.#next;
  }

  /** Resolved when nothing waits to be written. */
  async idle(): Promise<void> {
    await this.#next?.catch(() => {});
    await this.#running.catch(() => {});
  }

  async #after(before: Promise<void>, take: () => T): Promise<void> {
    // Who asked for the one before is told of its failure.
    await before.catch(() => {});
    const written = this.#write(take());
    this.#running = written;
    this.#next = null;
    await written;
  }
}
