import { DEBITORER, KONVENSJONSPASIENT } from '../../codelists/debitor.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { shownKode } from '../shared/shown.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'debitor/kode',
    severity: 'warning',
    about: {
      nb: 'Debitor sier hvem som betaler oppholdet (kodeverk 8426; 1 er ordinær pasient). Konvensjonspasient (11) må ha trygdenasjon, ellers vet ingen hvilket land det gjelder. Rett koden, eller fyll inn landet; en ny kode er lov, men ukjent her.',
      en: 'Debitor says who pays for the stay (code list 8426; 1 is an ordinary patient). A convention patient (11) needs a trygdenasjon, else nobody knows which country it concerns. Correct the code, or fill in the country; a new code is lawful, but unknown here.',
    },
    source: 'Krav API, behandlerkravmelding_json 2026-04-23, debitor; kodeverk 8426',
    texts: {
      '': {
        nb: 'Debitor {kode} er ikke i kodeverk 8426.',
        en: 'Debitor {kode} is not in code list 8426.',
        params: { kode: 'public' },
      },
      trygdenasjon: {
        nb: 'Debitor 11 (konvensjonspasient) krever pasientens trygdenasjon.',
        en: "Debitor 11 (convention patient) needs the patient's trygdenasjon.",
        params: {},
      },
    },
    good: { regninger: [{ debitor: '1' }] },
    bad: { regninger: [{ debitor: '2' }] },
  },
  bill(bill) {
    const { debitor, pasient, revision } = bill;
    // Before 2026-04-23 the field is unknown: the schema tells.
    if (debitor === null || revision === '2026-01-08') return NO_HITS;
    if (!DEBITORER.has(debitor)) return [{ at: '/debitor', params: { kode: shownKode(debitor) } }];
    const needsNation = debitor === KONVENSJONSPASIENT && (pasient?.trygdenasjon ?? null) === null;
    return needsNation && isOriginal(bill) ? [{ at: '/pasient/trygdenasjon', text: 'trygdenasjon' }] : NO_HITS;
  },
};
