import type { BillView, KodeView } from '../../bkm/view.ts';
import type { CodeList, Field, Tariff } from '../../catalogue/types.ts';
import { type Facts, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from './original.ts';
import { all } from './tariff-field.ts';
import { knownLines } from './tariff-lines.ts';
import { shownTexts } from './tariff-shown.ts';

/**
 * A hit at each tariff, once a code, of which every entry that is valid on the day needs one of some codes, and the bill has none of
 * them. The codes of the bill are not told: they may be a diagnosis.
 */
export function withoutNeeded(
  bill: BillView,
  facts: Facts,
  pick: (tariff: Tariff) => Field<CodeList>,
  codes: readonly KodeView[],
): readonly Hit[] {
  if (!isOriginal(bill)) return NO_HITS;
  const told = new Set<string>();
  return knownLines(bill, facts).flatMap(({ line, kode, tariffs }): readonly Hit[] => {
    const lists = all(tariffs, pick);
    if (lists === null || told.has(kode)) return NO_HITS;
    if (lists.some((list) => codes.some((code) => code.kode !== null && list.includes(code.kode)))) return NO_HITS;
    told.add(kode);
    const kreves = shownTexts(lists.map(({ text }) => text));
    return [{ at: `${line.pointer}/kode`, params: { takst: kode, kreves } }];
  });
}
