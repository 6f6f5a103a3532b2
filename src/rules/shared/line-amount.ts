import type { BillView, TakstView } from '../../bkm/view.ts';
import { linePrices } from '../../catalogue/price.ts';
import type { Tariff } from '../../catalogue/types.ts';
import type { Facts } from '../../validate/rule.ts';
import type { Bounds } from './amount-sums.ts';
import { knownLines } from './tariff-lines.ts';

/** What one line can come to. */
export interface LineAmount {
  /** One of these. */
  readonly bounds: readonly Bounds[];
  /** True where there are several for nothing but what the tariff leaves open: which way to round, where a reduction begins. */
  readonly known: boolean;
}

/** The amounts that a bill's lines can have, one for each line that has one. */
export interface LineAmounts {
  readonly amounts: readonly LineAmount[];
  /** Pointer of the first line that gives no amount; null where all do. */
  readonly without: string | null;
}

/**
 * Tariff and laboratory lines count. An amount on a procedure, a NORPAT or an NCRP code may or may not be part of what the bill
 * claims (the documentation of 2026-04-23 has the fields, and does not say), so its bounds hold both.
 *
 * @returns null where an antall can't be (rule takst/antall tells)
 */
export function lineAmounts(bill: BillView, facts: Facts): LineAmounts | null {
  const { takster, nlkkoder, prosedyrekoder, norpatkoder, ncrpkoder } = bill;
  const lines = [...takster, ...nlkkoder];
  if (lines.some(({ antall }) => antall !== null && (!Number.isInteger(antall) || antall < 1))) return null;
  const repeated = takster.some(({ antall }) => antall !== null && antall > 1);
  const tariffs = new Map(repeated ? knownLines(bill, facts).map((known) => [known.line, known.tariffs]) : []);
  const perhaps = [
    ...prosedyrekoder.flatMap(({ belop }) => belop ?? []),
    ...[...norpatkoder, ...ncrpkoder].flatMap(({ belop, antall }) => (belop === null ? [] : belop * (antall ?? 1))),
  ];
  return {
    amounts: [
      ...lines.flatMap((line) => amountOf(line, tariffs.get(line) ?? []) ?? []),
      ...perhaps.map((amount) => between(0, amount)),
    ],
    without: lines.find(({ belop }) => belop === null)?.pointer ?? null,
  };
}

/**
 * belop x (1 + (antall - 1) x repetition percentage), by each entry of the tariff. Where none tells the percentage it is anything
 * from 0 to 100.
 */
function amountOf({ belop, antall }: TakstView, tariffs: readonly Tariff[]): LineAmount | null {
  if (belop === null) return null;
  if (antall === null || antall === 1) return { bounds: [{ min: belop, max: belop }], known: true };
  const priced = tariffs.map((tariff) => linePrices(belop, antall, tariff));
  const prices = priced.filter((price) => price !== null);
  if (prices.length === 0 || prices.length < priced.length) return between(belop, belop * antall);
  return { bounds: prices.flat().map((price) => ({ min: price, max: price })), known: true };
}

function between(a: number, b: number): LineAmount {
  return { bounds: [{ min: Math.min(a, b), max: Math.max(a, b) }], known: a === b };
}
