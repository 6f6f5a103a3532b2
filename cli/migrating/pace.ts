/** Seconds that a rate is taken over: what is found done is read many times faster than the rest is converted. */
const WINDOW = 30;

/** Before that, a rate says nothing. In seconds. */
const SETTLED = 3;

/** How fast a run goes, of late. */
export class Pace {
  readonly #marks: { readonly seconds: number; readonly bytes: number }[] = [];

  /** Bytes a second; null where that can't be said yet. To be asked over and over. */
  rate(seconds: number, bytes: number): number | null {
    this.#marks.push({ seconds, bytes });
    while ((this.#marks[1]?.seconds ?? Number.POSITIVE_INFINITY) <= seconds - WINDOW) this.#marks.shift();
    const first = this.#marks[0] ?? { seconds, bytes };
    const [took, read] = [seconds - first.seconds, bytes - first.bytes];
    return took < SETTLED || read <= 0 ? null : read / took;
  }
}
