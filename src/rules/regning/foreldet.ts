import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { endOfMonthAfter, osloDate } from '../shared/deadline.ts';
import { notChecked } from '../shared/not-checked.ts';
import { isOriginal } from '../shared/original.ts';

const MONTHS = 6;

/** Credits and corrections have a limit of their own: regning/kreditering, regning/korrigering. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'regning/foreldet',
    severity: 'error',
    about: {
      nb: 'Et krav om direkte oppgjør må være kommet inn innen seks måneder etter utgangen av den måneden da behandlingen fant sted. Kontroller datoen. Er den riktig, er kravet foreldet, og regningen må tas ut.',
      en: 'A claim must have come in within six months after the end of the month of the treatment. Check the date. If it is right, the claim is too late, and the bill has to be taken out.',
    },
    source: 'Folketrygdloven § 22-14: seks måneder etter utgangen av behandlingsmåneden',
    texts: {
      '': {
        nb: 'Behandlingen {dato} kunne kreves til og med {frist}.',
        en: 'The treatment of {dato} could be claimed until {frist}.',
        params: { dato: 'public', frist: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om regninger er foreldet: det er ukjent når meldingen ble laget (--now).',
        en: 'Not checked whether bills are too old: it is not known when the message was made (--now).',
        params: {},
      },
    },
    good: { regninger: [{ tidspunkt: '2025-07-01T09:00:00+02:00' }] },
    bad: { regninger: [{ tidspunkt: '2025-06-30T09:00:00+02:00' }] },
  },
  watch({ now }) {
    if (now === null) {
      return notChecked('ikke-kontrollert', '', (bill) => bill.dato !== null && isOriginal(bill));
    }
    const today = osloDate(now);
    return {
      bill(bill) {
        const { dato } = bill;
        if (dato === null || !isOriginal(bill)) return NO_HITS;
        const frist = endOfMonthAfter(dato, MONTHS);
        return frist < today ? [{ at: '/tidspunkt', params: { dato, frist } }] : NO_HITS;
      },
    };
  },
};
