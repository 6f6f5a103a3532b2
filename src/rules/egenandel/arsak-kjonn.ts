import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { tellingId } from '../shared/norsk-id.ts';

const SVANGERSKAP = 'S';
const MANN = '1';

/** A warning and no error: who has changed legal sex can be pregnant. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'egenandel/arsak-kjonn',
    severity: 'warning',
    about: {
      nb: 'Kode S er for kontroll i svangerskapet, og pasienten står som mann. Oftest er koden, kjonn eller nummeret feil. Den som har endret juridisk kjønn, kan likevel være gravid: la regningen stå.',
      en: 'Code S is for checks in pregnancy, and the patient is given as a man. Mostly the code, kjonn or the number is wrong. Who has changed legal sex may be pregnant all the same: let the bill stand.',
    },
    source: 'Kodeverk 7461, kode S; kodeverk 3101',
    texts: {
      '': {
        nb: 'Kode S (svangerskap) er brukt for en mann.',
        en: 'Code S (pregnancy) is used for a man.',
        params: {},
      },
    },
    good: { regninger: [{ arsakFriEgenandel: 'S' }] },
    bad: { regninger: [{ arsakFriEgenandel: 'S', pasient: { identifikasjon: undefined, kjonn: '1' } }] },
  },
  bill(bill) {
    if (bill.arsakFriEgenandel !== SVANGERSKAP || bill.pasient === null) return NO_HITS;
    const { kjonn } = bill.pasient;
    // 0 and 9 say that the sex is not known or not told: then the number speaks.
    const isMan = kjonn === MANN || (kjonn !== '2' && tellingId(bill)?.kjonn === MANN);
    return isMan ? [{ at: '/arsakFriEgenandel' }] : NO_HITS;
  },
};
