import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { fetchedOn, isOldFor } from '../shared/catalogue-age.ts';
import { nlkLines, nlkViews } from '../shared/nlk-lines.ts';
import { isOriginal } from '../shared/original.ts';
import { shownNlk } from '../shared/tariff-shown.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad' }], nlk: [{ kode: 'NPU19748' }] });

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'nlk/ukjent',
    severity: 'error',
    about: {
      nb: 'Hver laboratoriekode skal finnes i Norsk laboratoriekodeverk: NOR eller NPU og fem siffer. Rett koden.',
      en: 'Each laboratory code shall be in the Norwegian laboratory code system (NLK): NOR or NPU and five digits. Correct the code.',
    },
    source: 'Helserefusjon, åpne data, Laboratoriekodeverk (NLK-koder)',
    texts: {
      '': {
        nb: 'Laboratoriekoden {kode} finnes ikke i kodeverket (NLK).',
        en: 'The laboratory code {kode} is not in the code system (NLK).',
        params: { kode: 'public' },
      },
      'uten-kode': {
        nb: 'Linja har ingen laboratoriekode.',
        en: 'The line has no laboratory code.',
        params: {},
      },
      'gammel-katalog': {
        severity: 'warning',
        nb: 'Laboratoriekoden {kode} finnes ikke i kodeverket (NLK), men katalogen er hentet {hentet}, lenge før behandlingen. Hent den på nytt med bkm catalogue sync.',
        en: 'The laboratory code {kode} is not in the code system (NLK), but the catalogue was fetched {hentet}, long before the treatment. Fetch it again with bkm catalogue sync.',
        params: { kode: 'public', hentet: 'public' },
      },
    },
    good: {
      regninger: [{ nlkkoder: [{ kode: 'NPU19748', belop: 10, antall: 1 }], belop: 25 }],
      facts: { catalogue: CATALOGUE },
    },
    bad: {
      regninger: [{ nlkkoder: [{ kode: 'NPU00000', belop: 10, antall: 1 }] }],
      facts: { catalogue: CATALOGUE },
    },
  },
  bill(bill, facts) {
    const { catalogue } = facts;
    const { dato } = bill;
    if (catalogue === null || !isOriginal(bill)) return NO_HITS;
    const without = nlkViews(bill)
      .filter(({ kode }) => kode === null)
      .map(({ pointer }): Hit => ({ at: `${pointer}/kode`, text: 'uten-kode' }));
    const unknown = nlkLines(bill, facts).flatMap(({ line, kode, lookup }): readonly Hit[] => {
      if (lookup.found !== null || lookup.why !== 'ukjent') return NO_HITS;
      const at = `${line.pointer}/kode`;
      if (dato === null || !isOldFor(catalogue, dato)) return [{ at, params: { kode: shownNlk(kode) } }];
      return [{ at, text: 'gammel-katalog', params: { kode: shownNlk(kode), hentet: fetchedOn(catalogue) } }];
    });
    return [...without, ...unknown];
  },
};
