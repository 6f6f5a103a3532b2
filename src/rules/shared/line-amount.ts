import type { BillView, TakstView } from '../../bkm/view.ts';

/** Amounts in øre between which the true one lies; the same twice where it is known. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The amounts that a bill's lines can have, one for each line that has one. */
export interface LineAmounts {
  readonly amounts: readonly Bounds[];
  /** Pointer of the first line that gives no amount; null where all do. */
  readonly without: string | null;
}

/**
 * Tariff and laboratory lines count. An amount on a procedure, a NORPAT or an NCRP code may or may not be part of what the bill
 * claims (the documentation of 2026-04-23 has the fields, and does not say), so its bounds hold both.
 *
 * @returns null where an antall can't be (rule takst/antall tells)
 */
export function lineAmounts({
  takster,
  nlkkoder,
  prosedyrekoder,
  norpatkoder,
  ncrpkoder,
}: BillView): LineAmounts | null {
  const lines = [...takster, ...nlkkoder];
  if (lines.some(({ antall }) => antall !== null && (!Number.isInteger(antall) || antall < 1))) return null;
  const perhaps = [
    ...prosedyrekoder.flatMap(({ belop }) => belop ?? []),
    ...[...norpatkoder, ...ncrpkoder].flatMap(({ belop, antall }) => (belop === null ? [] : belop * (antall ?? 1))),
  ];
  return {
    amounts: [...lines.flatMap((line) => amountOf(line) ?? []), ...perhaps.map((amount) => between(0, amount))],
    without: lines.find(({ belop }) => belop === null)?.pointer ?? null,
  };
}

/**
 * belop x (1 + (antall - 1) x repetition percentage). Without the tariff that percentage is anything from 0 to 100; a catalogue
 * that knows it makes the two bounds one.
 */
function amountOf({ belop, antall }: TakstView): Bounds | null {
  return belop === null ? null : between(belop, belop * (antall ?? 1));
}

function between(a: number, b: number): Bounds {
  return { min: Math.min(a, b), max: Math.max(a, b) };
}
