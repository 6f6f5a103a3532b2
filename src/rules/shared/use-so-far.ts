import type { Facts } from '../../validate/rule.ts';
import { KeyIndex } from '../../values/key-index.ts';
import type { CappedUse } from './capped-uses.ts';
import { YearlyUse } from './yearly-use.ts';

/** How often in a year. */
export interface Used {
  readonly antall: number;
  /** True where the run alone has less: some of it was sent before. */
  readonly sendt: boolean;
}

/**
 * How often tariffs were used in a year: in this run, and in what was sent before it as far as `Facts.sendt` knows. That is asked once
 * for each key and practice; a bill that is of both counts once.
 */
export class UseSoFar {
  readonly #all = new YearlyUse();
  readonly #run = new YearlyUse();
  readonly #asked = new KeyIndex();
  /** Bills that were sent before, by key. */
  readonly #sent = new KeyIndex();

  /**
   * Counts a use by a bill.
   *
   * @returns false where it is not known what was sent before; told once for each key and practice
   */
  add({ key, dato, antall }: CappedUse, guid: string | null, facts: Facts): boolean {
    const isKnown = this.#ask(key, facts);
    this.#run.add(key, dato, antall);
    if (guid === null || this.#sent.get(`${guid} ${key}`) === null) this.#all.add(key, dato, antall);
    return isKnown;
  }

  /** In the calendar year of a date. */
  inCalendarYear(key: string, dato: string): Used {
    const antall = this.#all.inCalendarYear(key, dato);
    return { antall, sendt: antall > this.#run.inCalendarYear(key, dato) };
  }

  /** The most in any 365 days in a row that the date is one of; there is a use that day. */
  inRollingYear(key: string, dato: string): Used {
    const antall = this.#all.inRollingYear(key, dato);
    return { antall, sendt: antall > this.#run.inRollingYear(key, dato) };
  }

  endMessage(): void {
    this.#all.endMessage();
    this.#run.endMessage();
  }

  /** What the message used does not count: it is not sent. */
  withholdMessage(): void {
    this.#all.withholdMessage();
    this.#run.withholdMessage();
  }

  #ask(key: string, { sendt, praksisId }: Facts): boolean {
    if (sendt === null || this.#asked.add(`${praksisId} ${key}`, 0) !== null) return true;
    const before = sendt.bruk(praksisId ?? '', key);
    for (const { guid, dato, antall } of before ?? []) {
      this.#all.addBefore(key, dato, antall);
      this.#sent.add(`${guid} ${key}`, 0);
    }
    return before !== null;
  }
}
