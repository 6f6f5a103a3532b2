/** Chance that is the same for the same seed. */
export class Chance {
  readonly seed: number;
  #state: number;

  constructor(seed: number) {
    this.seed = seed;
    this.#state = seed;
  }

  /** In [0, 1). Mulberry32, public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)];
    if (found === undefined) throw new RangeError('an empty list');
    return found;
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    return list
      .map((each) => ({ each, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ each }) => each);
  }
}

/** Of `BKM_FAULT_SEED`, to see a failure again; another one each time where it is not set. */
export function seedOf({ BKM_FAULT_SEED: given }: NodeJS.ProcessEnv): number {
  return given === undefined ? Date.now() % 1_000_000_000 : Number(given);
}

/** How many senders are to be killed: `BKM_FAULT_ROUNDS`, at least 200; 2,000 for `npm run test:fault`. */
export function roundsOf({ BKM_FAULT_ROUNDS: given, npm_lifecycle_event: script }: NodeJS.ProcessEnv): number {
  return Math.max(200, Number(given ?? (script === 'test:fault' ? 2000 : 200)));
}
