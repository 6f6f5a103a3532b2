import { isOre, type Ore } from '../values/ore.ts';
import { isUnread, type Tariff } from './types.ts';

/** What of a tariff decides the price of repetitions. */
export type RepetitionPrice = Pick<
  Tariff,
  'repetisjonsprosent' | 'redusertRefFraRepetisjon' | 'redusertRepetisjonsprosent'
>;

/** Hundredths of a percent in a whole. */
const WHOLE = 10_000n;

/**
 * What a line may come to: belop x (1 + (antall - 1) x repetisjonsprosent), in øre, where a repetition from
 * `redusertRefFraRepetisjon` on costs the reduced percentage instead. The amount is exact, and rounded once, at the end. What
 * is not documented makes for several amounts: halves rounded either way; the first repetition being number 0 or number 1; and a
 * reduction from repetition 0 meaning from the first one, or none at all. (0 without a reduced percentage is none.)
 *
 * @param belop øre of the line's first; negative on a credit, and so is then the price
 * @param antall how often in all, from 1
 * @returns four amounts at most, ascending; null where the price is not known: no or an unread percentage (of those that antall
 * reaches), an antall that is no whole number from 1, an amount beyond what an amount can be
 * @example linePrices(1300, 3, { repetisjonsprosent: 5000, … }) // [2600]
 */
export function linePrices(belop: Ore, antall: number, tariff: RepetitionPrice): readonly Ore[] | null {
  if (!Number.isSafeInteger(antall) || antall < 1) return null;
  const repetitions = antall - 1;
  const factors = reductions(repetitions, tariff)?.map((reduced) => factor(repetitions, reduced, tariff));
  if (factors === undefined) return null;
  const prices = new Set<Ore>();
  for (const each of factors) {
    if (each === null) return null;
    for (const price of rounded(belop, each)) {
      if (!isOre(price)) return null;
      prices.add(price);
    }
  }
  return [...prices].sort((a, b) => a - b);
}

/**
 * What the price of so many lacks: the percentage, by its name in the data, that the tariff leaves out. Null where it is not needed, and
 * where what it takes is there, or is there and could not be read.
 */
export function percentageLeftOut(
  antall: number,
  tariff: RepetitionPrice,
): 'repetisjonsprosent' | 'redusert_repetisjonsprosent' | null {
  if (!Number.isSafeInteger(antall) || antall < 1) return null;
  const repetitions = antall - 1;
  const reduced = reductions(repetitions, tariff) ?? [];
  if (tariff.repetisjonsprosent === null && reduced.some((less) => less < repetitions)) return 'repetisjonsprosent';
  const needed = tariff.redusertRepetisjonsprosent === null && reduced.some((less) => less > 0);
  return needed ? 'redusert_repetisjonsprosent' : null;
}

/** How many of the repetitions may cost the reduced percentage, by each reading of the tariff; null where nothing tells. */
function reductions(
  repetitions: number,
  { redusertRefFraRepetisjon: fra, redusertRepetisjonsprosent: percent }: RepetitionPrice,
): readonly number[] | null {
  if (repetitions === 0 || fra === null || (fra === 0 && percent === null)) return [0];
  if (isUnread(fra) || !Number.isSafeInteger(fra) || fra < 0) return null;
  if (fra === 0) return [0, repetitions];
  return [Math.max(0, repetitions - fra), Math.max(0, repetitions - fra + 1)];
}

/** The line's price in hundredths of a percent of its first; null where a percentage that it needs is not known. */
function factor(repetitions: number, reduced: number, tariff: RepetitionPrice): bigint | null {
  const full = percentage(repetitions - reduced, tariff.repetisjonsprosent);
  const less = percentage(reduced, tariff.redusertRepetisjonsprosent);
  return full === null || less === null ? null : WHOLE + full + less;
}

/** So many times the percentage, which need not be known where it is none. */
function percentage(times: number, percent: Tariff['repetisjonsprosent']): bigint | null {
  if (times === 0) return 0n;
  if (percent === null || isUnread(percent) || !Number.isSafeInteger(percent) || percent < 0) return null;
  return BigInt(times) * BigInt(percent);
}

/** The amount in whole øre; two where it is a half, which may be rounded either way. */
function rounded(belop: Ore, hundredths: bigint): readonly number[] {
  const exact = BigInt(belop) * hundredths;
  const rest = ((exact % WHOLE) + WHOLE) % WHOLE;
  const floor = (exact - rest) / WHOLE;
  if (2n * rest === WHOLE) return [Number(floor), Number(floor + 1n)];
  return [Number(2n * rest > WHOLE ? floor + 1n : floor)];
}
