import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOre, type Ore, oreToText } from '../../values/ore.ts';
import { nlkLines } from '../shared/nlk-lines.ts';
import { ratesOn } from '../shared/nlk-rate.ts';
import { isOriginal } from '../shared/original.ts';

const CATALOGUE = exampleCatalogue({
  tariffs: [{ kode: '2ad' }],
  nlk: [
    {
      kode: 'NPU19748',
      refusjonskategori: 'A1',
      satser: [{ refusjonskategori: 'A1', fra: '2026-01-01', til: null, refusjonssats: ore(1275) }],
    },
  ],
});

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'nlk/belop',
    severity: 'warning',
    about: {
      nb: 'Beløpet for en laboratoriekode er satsen for refusjonskategorien til koden, slik den var den dagen behandlingen fant sted. 0 kroner er alltid tillatt. Rett beløpet.',
      en: "The amount of a laboratory code is the rate of the code's refund category, as it was on the day of the treatment. NOK 0 is always allowed. Correct the amount.",
    },
    source: 'Helserefusjon, åpne data, Refusjonskategorier for NLK, refusjonssats',
    texts: {
      '': {
        nb: 'Laboratoriekoden {kode} har beløpet {oppgitt} kr; satsen er {riktig} kr.',
        en: 'The laboratory code {kode} has the amount NOK {oppgitt}; its rate is NOK {riktig}.',
        params: { kode: 'public', oppgitt: 'kroner', riktig: 'kroner' },
      },
    },
    good: {
      regninger: [{ nlkkoder: [{ kode: 'NPU19748', belop: 12.75, antall: 1 }], belop: 27.75 }],
      facts: { catalogue: CATALOGUE },
    },
    bad: {
      regninger: [{ nlkkoder: [{ kode: 'NPU19748', belop: 12.5, antall: 1 }], belop: 27.5 }],
      facts: { catalogue: CATALOGUE },
    },
  },
  bill(bill, facts) {
    const { dato } = bill;
    if (dato === null || !isOriginal(bill)) return NO_HITS;
    return nlkLines(bill, facts).flatMap(({ line, kode, lookup }): readonly Hit[] => {
      const { belop, pointer } = line;
      const rates = lookup.found === null ? null : ratesOn(lookup.found, dato);
      if (belop === null || belop === 0 || rates === null || rates.includes(belop)) return NO_HITS;
      const riktig = rates.map(oreToText).join(' / ');
      return [{ at: `${pointer}/belop`, params: { kode, oppgitt: oreToText(belop), riktig } }];
    });
  },
};

/** Of the examples. */
function ore(amount: number): Ore {
  if (!isOre(amount)) throw new RangeError('no amount');
  return amount;
}
