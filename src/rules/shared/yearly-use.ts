import { KeyIndex } from '../../values/key-index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days of a rolling year: the day itself and the 364 before it. */
const ROLLING = 365;

interface Change {
  readonly place: number;
  readonly day: number;
  readonly antall: number;
}

/**
 * How often something was used, by day, over a run: for each key the days on which it was, in order, with how often. Bills may come
 * in any order. Keys are kept as hashes only. Grows with the uses of tariffs that have a cap, and with no others.
 */
export class YearlyUse {
  readonly #keys = new KeyIndex();
  /** By key: day, number, day, number, in order of the days. */
  readonly #uses: number[][] = [];
  #changes: Change[] = [];

  /** Counts a use of the message. `dato` is YYYY-MM-DD. */
  add(key: string, dato: string, antall: number): void {
    const change = this.#changeOf(key, dato, antall);
    this.#changes.push(change);
    this.#count(change);
  }

  /** Counts a use of before the run: it stays, whatever becomes of the message. */
  addBefore(key: string, dato: string, antall: number): void {
    this.#count(this.#changeOf(key, dato, antall));
  }

  /** Uses in the calendar year of a date. */
  inCalendarYear(key: string, dato: string): number {
    const year = dato.slice(0, 4);
    return this.#between(key, dayOf(`${year}-01-01`), dayOf(`${year}-12-31`));
  }

  /** The most uses in any 365 days in a row that the date is one of; there is a use that day. */
  inRollingYear(key: string, dato: string): number {
    const day = dayOf(dato);
    const uses = this.#of(key);
    let most = 0;
    let sum = 0;
    let from = firstFrom(uses, day - ROLLING + 1);
    for (let at = from; at < uses.length && dayAt(uses, at) < day + ROLLING; at += 2) {
      sum += uses[at + 1] ?? 0;
      while (dayAt(uses, from) <= dayAt(uses, at) - ROLLING) {
        sum -= uses[from + 1] ?? 0;
        from += 2;
      }
      if (dayAt(uses, at) >= day) most = Math.max(most, sum);
    }
    return most;
  }

  endMessage(): void {
    this.#changes = [];
  }

  /** What the message used does not count: it is not sent. */
  withholdMessage(): void {
    for (const { antall, ...change } of this.#changes) this.#count({ ...change, antall: -antall });
    this.#changes = [];
  }

  #changeOf(key: string, dato: string, antall: number): Change {
    const there = this.#keys.add(key, this.#uses.length);
    if (there === null) this.#uses.push([]);
    return { place: there ?? this.#uses.length - 1, day: dayOf(dato), antall };
  }

  #between(key: string, first: number, last: number): number {
    const uses = this.#of(key);
    let sum = 0;
    for (let at = firstFrom(uses, first); at < uses.length && dayAt(uses, at) <= last; at += 2)
      sum += uses[at + 1] ?? 0;
    return sum;
  }

  #of(key: string): readonly number[] {
    const place = this.#keys.get(key);
    return place === null ? [] : (this.#uses[place] ?? []);
  }

  #count({ place, day, antall }: Change): void {
    const uses = this.#uses[place];
    if (uses === undefined) return;
    const at = firstFrom(uses, day);
    if (uses[at] === day) uses[at + 1] = (uses[at + 1] ?? 0) + antall;
    else uses.splice(at, 0, day, antall);
  }
}

/** Where the first day from `day` on stands, or the end. */
function firstFrom(uses: readonly number[], day: number): number {
  let low = 0;
  let high = uses.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayAt(uses, middle * 2) < day) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

function dayAt(uses: readonly number[], at: number): number {
  return uses[at] ?? Number.POSITIVE_INFINITY;
}

function dayOf(dato: string): number {
  return Math.round(Date.parse(dato) / DAY);
}
