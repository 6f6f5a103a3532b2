import type { BillView } from '../../bkm/view.ts';
import { exampleCatalogue, namesOnly } from '../../catalogue/example.ts';
import { isTilleggstakst } from '../../codelists/tilleggstakst.ts';
import { type BillRule, type Facts, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isFor } from '../shared/fagomrade.ts';
import { isOriginal } from '../shared/original.ts';
import { all } from '../shared/tariff-field.ts';
import { knownLines } from '../shared/tariff-lines.ts';
import { shownTexts } from '../shared/tariff-shown.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad' }, { kode: '2cd', kreverTakst: namesOnly('2ad') }] });

/**
 * By the register where it names the main tariffs; else, with or without one, by the published list of doctors' supplements: one of
 * these is to stand beside something that is no supplement.
 */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/krever-takst',
    severity: 'warning',
    about: {
      nb: 'En tilleggstakst krever at hovedtaksten står på samme regning. Takstregisteret sier hvilke hovedtakster tillegget kan høre til; der det ikke gjør det, gjelder den publiserte lista over legers tilleggstakster, som ikke kan stå alene. Legg til hovedtaksten, eller ta bort tillegget.',
      en: "A supplement needs its main tariff on the same bill. The tariff register says which main tariffs it can belong to; where it does not, the published list of doctors' supplements holds, which can not stand alone. Add the main tariff, or take out the supplement.",
    },
    source:
      'Helserefusjon, åpne data, Takstkoder, krever_takst; Helfo, tilleggstakster som kontrolleres fra 2017-12-01',
    texts: {
      '': {
        nb: 'Takst {takst} krever en annen takst på samme regning. Takstregisteret sier: «{kreves}».',
        en: 'Tariff {takst} needs another tariff on the same bill. The tariff register says: “{kreves}”.',
        params: { takst: 'public', kreves: 'public' },
      },
      tillegg: {
        nb: 'Takst {takst} er et tillegg og krever en hovedtakst på samme regning.',
        en: 'Tariff {takst} is a supplement and needs a main tariff on the same bill.',
        params: { takst: 'public' },
      },
    },
    good: {
      regninger: [
        {
          takster: [
            { belop: 15, kode: '2ad', antall: 1 },
            { belop: 255, kode: '2cd', antall: 1 },
          ],
          belop: 270,
        },
      ],
      facts: { catalogue: CATALOGUE },
    },
    bad: { regninger: [{ takster: [{ belop: 255, kode: '2cd', antall: 1 }] }], facts: { catalogue: CATALOGUE } },
  },
  bill(bill, facts) {
    if (!isOriginal(bill)) return NO_HITS;
    const codes = new Set(bill.takster.flatMap(({ kode }) => kode ?? []));
    const decided = new Set<string>();
    const byRegister = knownLines(bill, facts).flatMap(({ line, kode, tariffs }): readonly Hit[] => {
      const texts = all(tariffs, ({ kreverTakst }) => kreverTakst);
      if (texts === null || decided.has(kode)) return NO_HITS;
      decided.add(kode);
      const others = [...codes].filter((other) => other !== kode);
      if (texts.some((text) => others.some((other) => text.names(other)))) return NO_HITS;
      const kreves = shownTexts(texts.map(({ text }) => text));
      return [{ at: `${line.pointer}/kode`, params: { takst: kode, kreves } }];
    });
    return [...byRegister, ...byList(bill, facts, decided)];
  },
};

/** At the first line of each supplement that stands with supplements alone, beside those that the register has decided. */
function byList({ takster }: BillView, facts: Facts, decided: ReadonlySet<string>): readonly Hit[] {
  if (takster.some(({ kode }) => kode !== null && !isTilleggstakst(kode)) || isFor(facts, ['LE']) !== true)
    return NO_HITS;
  const told = new Set(decided);
  return takster.flatMap(({ kode, pointer }): readonly Hit[] => {
    if (kode === null || told.has(kode)) return NO_HITS;
    told.add(kode);
    return [{ at: `${pointer}/kode`, text: 'tillegg', params: { takst: kode } }];
  });
}
