import type { BillView } from '../../bkm/view.ts';
import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { daysAfter, osloDate } from '../shared/deadline.ts';
import { notChecked } from '../shared/not-checked.ts';
import { isOriginal } from '../shared/original.ts';

const DAYS = 14;

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'regning/egenandel-frist',
    severity: 'warning',
    merknad: 458,
    about: {
      nb: 'Egenandeler skal rapporteres senest 14 dager etter behandlingen, for at pasienten skal få frikort i tide. Kravet betales likevel; send oftere.',
      en: 'Copayments shall be reported within 14 days after the treatment, so that the patient gets the exemption card in time. The claim is paid all the same; send more often.',
    },
    source: 'Merknad 458 og 1478: egenandeler rapporteres minst hver 14. dag',
    texts: {
      '': {
        nb: 'Egenandelen for behandlingen {dato} skulle vært rapportert senest {frist}.',
        en: 'The copayment for the treatment of {dato} was to be reported by {frist}.',
        params: { dato: 'public', frist: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om egenandeler rapporteres i tide: det er ukjent når meldingen ble laget (--now).',
        en: 'Not checked whether copayments are reported in time: it is not known when the message was made (--now).',
        params: {},
      },
    },
    good: { regninger: [{ betaltEgenandel: true }] },
    bad: { regninger: [{ betaltEgenandel: true, tidspunkt: '2025-12-22T09:00:00+01:00' }] },
  },
  watch({ now }) {
    if (now === null) return notChecked('ikke-kontrollert', '', (bill) => bill.dato !== null && reportsEgenandel(bill));
    const today = osloDate(now);
    return {
      bill(bill) {
        const { dato } = bill;
        if (dato === null || !reportsEgenandel(bill)) return NO_HITS;
        const frist = daysAfter(dato, DAYS);
        return frist < today ? [{ at: '/tidspunkt', params: { dato, frist } }] : NO_HITS;
      },
    };
  },
};

/** Paid or owed. Where the patient is exempt, there is none to owe; a correction comes when it was paid, a credit when it must. */
function reportsEgenandel(bill: BillView): boolean {
  if (!isOriginal(bill)) return false;
  return bill.betaltEgenandel === true || (bill.betaltEgenandel === false && bill.arsakFriEgenandel === null);
}
