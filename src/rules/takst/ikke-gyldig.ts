import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { fetchedOn, isOldFor } from '../shared/catalogue-age.ts';
import { isOriginal } from '../shared/original.ts';
import { tariffLines } from '../shared/tariff-lines.ts';
import { shownPeriods } from '../shared/tariff-shown.ts';

/** By the date of the treatment, never by today's. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/ikke-gyldig',
    severity: 'error',
    about: {
      nb: 'En takst må være gyldig den dagen behandlingen fant sted. Taksten finnes, men ikke på den datoen. Bruk taksten som gjaldt da, eller rett tidspunktet.',
      en: 'A tariff must be valid on the day that the treatment took place. The tariff exists, but not on that date. Use the one that held then, or correct the time.',
    },
    source: 'Helserefusjon, åpne data, Takstkoder, fradato og tildato',
    texts: {
      '': {
        nb: 'Takst {takst} var ikke gyldig {dato}. Den gjelder {perioder}.',
        en: 'Tariff {takst} was not valid on {dato}. It holds {perioder}.',
        params: { takst: 'public', dato: 'public', perioder: 'public' },
      },
      'gammel-katalog': {
        severity: 'warning',
        nb: 'Takst {takst} var ikke gyldig {dato} (den gjelder {perioder}), men katalogen er hentet {hentet}, lenge før behandlingen. Hent den på nytt med bkm catalogue sync.',
        en: 'Tariff {takst} was not valid on {dato} (it holds {perioder}), but the catalogue was fetched {hentet}, long before the treatment. Fetch it again with bkm catalogue sync.',
        params: { takst: 'public', dato: 'public', perioder: 'public', hentet: 'public' },
      },
    },
    good: {
      facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', fra: '2026-01-06', til: '2026-01-06' }] }) },
    },
    bad: { facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', til: '2026-01-05' }] }) } },
  },
  bill(bill, facts) {
    const { catalogue } = facts;
    const { dato } = bill;
    if (catalogue === null || dato === null || !isOriginal(bill)) return NO_HITS;
    return tariffLines(bill, facts).flatMap(({ line, kode, lookup }): readonly Hit[] => {
      if (lookup.found !== null || lookup.why !== 'ikke-gyldig') return NO_HITS;
      const at = `${line.pointer}/kode`;
      const params = { takst: kode, dato, perioder: shownPeriods(lookup.perioder) };
      if (!isOldFor(catalogue, dato)) return [{ at, params }];
      return [{ at, text: 'gammel-katalog', params: { ...params, hentet: fetchedOn(catalogue) } }];
    });
  },
};
