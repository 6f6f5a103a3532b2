import type { NlkCode } from '../../catalogue/types.ts';
import type { Ore } from '../../values/ore.ts';
import { known } from './tariff-field.ts';

/**
 * What the refusjonskategori of the codes pays on a day: more than one amount where entries or periods overlap.
 *
 * @returns null where one of them has no rate that day, or one that could not be read
 */
export function ratesOn(codes: readonly NlkCode[], dato: string): readonly Ore[] | null {
  const amounts: Ore[] = [];
  for (const { satser } of codes) {
    const valid = satser.filter(({ fra, til }) => (fra === null || fra <= dato) && (til === null || dato <= til));
    if (valid.length === 0) return null;
    for (const { refusjonssats } of valid) {
      const amount = known(refusjonssats);
      if (amount === null) return null;
      amounts.push(amount);
    }
  }
  return [...new Set(amounts)];
}
