import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { fetchedOn, isOldFor } from '../shared/catalogue-age.ts';
import { nlkLines } from '../shared/nlk-lines.ts';
import { isOriginal } from '../shared/original.ts';
import { shownPeriods } from '../shared/tariff-shown.ts';

const ANALYSE = { nlkkoder: [{ kode: 'NPU19748', belop: 10, antall: 1 }], belop: 25 };

/** By the date of the treatment, never by today's. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'nlk/ikke-gyldig',
    severity: 'error',
    about: {
      nb: 'En laboratoriekode må være gyldig den dagen prøven eller behandlingen er datert. Koden finnes, men ikke på den datoen. Bruk koden som gjaldt da, eller rett tidspunktet.',
      en: 'A laboratory code must be valid on the day of the sample or treatment. The code exists, but not on that date. Use the one that held then, or correct the time.',
    },
    source: 'Helserefusjon, åpne data, Laboratoriekodeverk (NLK-koder), fradato og tildato',
    texts: {
      '': {
        nb: 'Laboratoriekoden {kode} var ikke gyldig {dato}. Den gjelder {perioder}.',
        en: 'The laboratory code {kode} was not valid on {dato}. It holds {perioder}.',
        params: { kode: 'public', dato: 'public', perioder: 'public' },
      },
      'gammel-katalog': {
        severity: 'warning',
        nb: 'Laboratoriekoden {kode} var ikke gyldig {dato} (den gjelder {perioder}), men katalogen er hentet {hentet}, lenge før behandlingen. Hent den på nytt med bkm catalogue sync.',
        en: 'The laboratory code {kode} was not valid on {dato} (it holds {perioder}), but the catalogue was fetched {hentet}, long before the treatment. Fetch it again with bkm catalogue sync.',
        params: { kode: 'public', dato: 'public', perioder: 'public', hentet: 'public' },
      },
    },
    good: {
      regninger: [ANALYSE],
      facts: {
        catalogue: exampleCatalogue({
          tariffs: [{ kode: '2ad' }],
          nlk: [{ kode: 'NPU19748', fra: '2026-01-06', til: '2026-01-06' }],
        }),
      },
    },
    bad: {
      regninger: [ANALYSE],
      facts: { catalogue: exampleCatalogue({ nlk: [{ kode: 'NPU19748', til: '2026-01-05' }] }) },
    },
  },
  bill(bill, facts) {
    const { catalogue } = facts;
    const { dato } = bill;
    if (catalogue === null || dato === null || !isOriginal(bill)) return NO_HITS;
    return nlkLines(bill, facts).flatMap(({ line, kode, lookup }): readonly Hit[] => {
      if (lookup.found !== null || lookup.why !== 'ikke-gyldig') return NO_HITS;
      const at = `${line.pointer}/kode`;
      const params = { kode, dato, perioder: shownPeriods(lookup.perioder) };
      if (!isOldFor(catalogue, dato)) return [{ at, params }];
      return [{ at, text: 'gammel-katalog', params: { ...params, hentet: fetchedOn(catalogue) } }];
    });
  },
};
