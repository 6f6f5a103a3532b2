import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';

/** Anywhere in the free text, with no digit around it. */
const SAKSNUMMER = /(?<!\d)(?:19|20)\d\d\/\d{5}(?!\d)/;

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'merknad/npe1',
    severity: 'error',
    about: {
      nb: 'Takst Npe1 er erklæring til Norsk pasientskadeerstatning. Saksnummeret deres skal stå i merknad på formen ÅÅÅÅ/NNNNN, for eksempel 2025/11223. Skriv det inn.',
      en: 'Tariff Npe1 is a statement to the Norwegian system of patient injury compensation (NPE). Its case number shall stand in merknad in the form YYYY/NNNNN, for instance 2025/11223. Fill it in.',
    },
    source: 'Krav API, behandlerkravmelding_json, merknad',
    texts: {
      '': {
        nb: 'Takst Npe1 krever saksnummer på formen ÅÅÅÅ/NNNNN i merknad.',
        en: 'Tariff Npe1 needs a case number of the form YYYY/NNNNN in merknad.',
        params: {},
      },
    },
    good: {
      regninger: [{ merknad: 'NPE-sak 2025/11223', takster: [{ belop: 15, kode: 'Npe1', antall: 1 }] }],
    },
    bad: { regninger: [{ takster: [{ belop: 15, kode: 'Npe1', antall: 1 }] }] },
  },
  bill(bill) {
    if (!bill.takster.some(({ kode }) => kode === 'Npe1') || !isOriginal(bill)) return NO_HITS;
    return bill.merknad !== null && SAKSNUMMER.test(bill.merknad) ? NO_HITS : [{ at: '/merknad' }];
  },
};
