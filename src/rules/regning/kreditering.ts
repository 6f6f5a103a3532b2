import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { type Ore, oreToText } from '../../values/ore.ts';
import { threeYears } from '../shared/three-years.ts';

/** Sign, age and company of a credit. The amount may be left out where the guid alone names the original. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'regning/kreditering',
    severity: 'error',
    about: {
      nb: 'En kreditering gjentar regningen den trekker tilbake, med kreditering true og negativt beløp, som også går inn i meldingens sum. Andre regninger har aldri negativt beløp. Regninger eldre enn tre år kan ikke krediteres, og én regning kan ikke både krediteres og få betalt egenandel korrigert.',
      en: 'A credit repeats the bill that it takes back, with kreditering true and a negative amount, which also counts in the sum of the message. Other bills never have a negative amount. Bills older than three years can not be credited, and one bill can not both be a credit and correct paid copayment.',
    },
    source: 'BKM 1.8.3, Enkeltregning/Kreditering',
    texts: {
      'for-gammel': {
        nb: 'Regningen fra {dato} kunne krediteres til og med {frist}.',
        en: 'The bill of {dato} could be credited until {frist}.',
        params: { dato: 'public', frist: 'public' },
      },
      'ogsa-korrigering': {
        nb: 'Regningen er både kreditering og korrigering av betalt egenandel.',
        en: 'The bill is both a credit and a correction of paid copayment.',
        params: {},
      },
      'ikke-negativ': {
        severity: 'warning',
        nb: 'Krediteringen har beløpet {belop} kr, som ikke er negativt.',
        en: 'The credit has the amount NOK {belop}, which is not negative.',
        params: { belop: 'kroner' },
      },
      'uten-kreditering': {
        severity: 'warning',
        nb: 'Beløpet {belop} kr er negativt, men regningen er ingen kreditering.',
        en: 'The amount NOK {belop} is negative, but the bill is no credit.',
        params: { belop: 'kroner' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om krediteringen kommer i tide: tidspunktet for behandlingen, eller når meldingen ble laget (--now), er ukjent.',
        en: 'Not checked whether the credit comes in time: the time of the treatment, or when the message was made (--now), is not known.',
        params: {},
      },
    },
    good: { regninger: [{ kreditering: true, belop: -15, takster: [{ belop: -15, kode: '2ad', antall: 1 }] }] },
    bad: { regninger: [{ kreditering: true }] },
  },
  watch({ now }) {
    const inTime = threeYears(now, 'for-gammel', 'ikke-kontrollert');
    return {
      bill(bill) {
        const { kreditering, korrigering, belop } = bill;
        if (kreditering !== true) return isBelowZero(belop) ? [sign('uten-kreditering', belop)] : NO_HITS;
        return [
          ...inTime(bill),
          ...(korrigering === true ? [{ at: '/korrigeringBetaltEgenandel', text: 'ogsa-korrigering' }] : []),
          ...(belop !== null && belop > 0 ? [sign('ikke-negativ', belop)] : []),
        ];
      },
    };
  },
};

function isBelowZero(belop: Ore | null): belop is Ore {
  return belop !== null && belop < 0;
}

function sign(text: string, belop: Ore): Hit {
  return { at: '/belop', text, params: { belop: oreToText(belop) } };
}
