import { KJONN } from '../../codelists/kjonn.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { tellingId } from '../shared/norsk-id.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/kjonn-samsvar',
    severity: 'warning',
    about: {
      nb: 'kjonn er en kode i kodeverk 3101: 0, 1, 2 eller 9. Det niende sifferet i fødselsnummer og D-nummer er partall for kvinner og oddetall for menn. Er kjonn et annet, gjelder nummeret kanskje en annen pasient. Rett det som er feil. Gjelder ikke numre etter reglene fra 2032, og ikke behandling fra da av.',
      en: 'kjonn is a code of code list 3101: 0, 1, 2 or 9. The ninth digit of fødselsnummer and D-number is even for women and odd for men. Where kjonn differs, the number may be that of another patient. Correct what is wrong. Not for numbers by the rules from 2032, nor for treatments from then on.',
    },
    source: 'Forskrift om folkeregistrering (2007) § 2-2; Skatteetaten, nytt fødselsnummer fra 2032; kodeverk 3101',
    texts: {
      '': {
        nb: 'kjonn er et annet enn i identifikasjon.id.',
        en: 'kjonn is not that of identifikasjon.id.',
        params: {},
      },
      ukjent: {
        nb: 'kjonn er {kjonn}, som ikke er i kodeverk 3101 (0, 1, 2, 9), så det er ikke holdt opp mot identifikasjon.id.',
        en: 'kjonn is {kjonn}, which is not in code list 3101 (0, 1, 2, 9), so it is not held against identifikasjon.id.',
        params: { kjonn: 'person' },
      },
    },
    good: { regninger: [{ pasient: { kjonn: '2' } }] },
    bad: { regninger: [{ pasient: { kjonn: '1' } }] },
  },
  bill(bill) {
    const kjonn = bill.pasient?.kjonn ?? null;
    if (kjonn !== null && !KJONN.has(kjonn)) return [{ at: '/pasient/kjonn', text: 'ukjent', params: { kjonn } }];
    // 0 and 9 say that the sex is not known or not told.
    if (kjonn !== '1' && kjonn !== '2') return NO_HITS;
    return (tellingId(bill)?.kjonn ?? kjonn) === kjonn ? NO_HITS : [{ at: '/pasient/kjonn' }];
  },
};
