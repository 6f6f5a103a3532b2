/** Numbers in one piece: 64 KiB. */
const PIECE = 16_384;

/** A list of 32-bit numbers that grows by pieces: what is there is never copied, so that its memory never doubles for a moment. */
export class NumberList {
  readonly #pieces: Uint32Array[] = [];

  /** The number at a place; 0 where none was set. */
  get(at: number): number {
    return this.#pieces[Math.floor(at / PIECE)]?.[at % PIECE] ?? 0;
  }

  /** @param value 0 to 4 294 967 295 */
  set(at: number, value: number): void {
    const number = Math.floor(at / PIECE);
    while (this.#pieces.length <= number) this.#pieces.push(new Uint32Array(PIECE));
    const piece = this.#pieces[number];
    if (piece !== undefined) piece[at % PIECE] = value;
  }
}
