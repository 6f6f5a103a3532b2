import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { threeYears } from '../shared/three-years.ts';

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'regning/korrigering',
    severity: 'error',
    about: {
      nb: 'En korrigering sier at en egenandel som ikke var betalt, er betalt siden: betaltEgenandel må være true, og behandlingen kan ikke være eldre enn tre år. Den andre veien kan ikke korrigeres; da krediteres regningen og sendes på nytt.',
      en: 'A correction says that a copayment that had not been paid has been paid since: betaltEgenandel must be true, and the treatment not older than three years. The other way can not be corrected; then credit the bill and send it anew.',
    },
    source: 'BKM 1.8.3, Enkeltregning/BetaltEgenandel/@korrigering',
    texts: {
      '': {
        nb: 'korrigeringBetaltEgenandel er true, men betaltEgenandel er ikke true.',
        en: 'korrigeringBetaltEgenandel is true, but betaltEgenandel is not true.',
        params: {},
      },
      'for-gammel': {
        nb: 'Betalt egenandel for behandlingen {dato} kunne korrigeres til og med {frist}.',
        en: 'Paid copayment for the treatment of {dato} could be corrected until {frist}.',
        params: { dato: 'public', frist: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om korrigeringen kommer i tide: tidspunktet for behandlingen, eller når meldingen ble laget (--now), er ukjent.',
        en: 'Not checked whether the correction comes in time: the time of the treatment, or when the message was made (--now), is not known.',
        params: {},
      },
    },
    good: { regninger: [{ korrigeringBetaltEgenandel: true, betaltEgenandel: true }] },
    bad: { regninger: [{ korrigeringBetaltEgenandel: true, betaltEgenandel: false }] },
  },
  watch({ now }) {
    const inTime = threeYears(now, 'for-gammel', 'ikke-kontrollert');
    return {
      bill(bill) {
        if (bill.korrigering !== true) return NO_HITS;
        return [...(bill.betaltEgenandel === true ? [] : [{ at: '/betaltEgenandel' }]), ...inTime(bill)];
      },
    };
  },
};
