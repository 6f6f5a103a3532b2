import type { Regning } from '../../bkm/types.ts';
import { numberToOre } from '../../values/ore.ts';
import type { Year } from '../record/record.ts';

/** Bills and øre by year of treatment, of messages that were written. */
export class Years {
  readonly #all = new Map<string, { bills: number; ore: number }>();
  /** Of the message that is read. */
  #message = new Map<string, { bills: number; ore: number }>();

  bill({ tidspunkt, belop }: Regning): void {
    const year = /^\d{4}(?=-)/.exec(String(tidspunkt))?.[0] ?? '';
    add(this.#message, year, { bills: 1, ore: typeof belop === 'number' ? (numberToOre(belop) ?? 0) : 0 });
  }

  end(withheld: boolean): void {
    if (!withheld) for (const [year, sums] of this.#message) add(this.#all, year, sums);
    this.#message = new Map();
  }

  /** In order; a bill without a year has ''. */
  get all(): readonly Year[] {
    return [...this.#all].map(([year, sums]) => ({ year, ...sums })).sort((a, b) => (a.year < b.year ? -1 : 1));
  }
}

function add(
  years: Map<string, { bills: number; ore: number }>,
  year: string,
  { bills, ore }: Omit<Year, 'year'>,
): void {
  const before = years.get(year) ?? { bills: 0, ore: 0 };
  years.set(year, { bills: before.bills + bills, ore: before.ore + ore });
}
