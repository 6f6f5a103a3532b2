import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';

/** Something else than a number may be anything, so it is shown as a person's value is. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/regningsnummer-form',
    severity: 'warning',
    about: {
      nb: 'Regningsnummeret er løpenummeret til regningen i praksisen, med bare siffer. Kontrollen viser til regningen med det, og finner dobbeltregninger ved det. Nummerer regningene fortløpende.',
      en: 'The regningsnummer is the running number of the bill at the practice, digits only. The control refers to the bill by it, and finds double bills by it. Number the bills in order.',
    },
    source: 'BKM 1.8.3, Enkeltregning/RegningNr',
    texts: {
      '': {
        nb: 'Regningsnummer {nummer} er ikke bare siffer.',
        en: 'Regningsnummer {nummer} is not digits only.',
        params: { nummer: 'person' },
      },
      mangler: {
        nb: 'Regningen har ikke noe regningsnummer.',
        en: 'The bill has no regningsnummer.',
        params: {},
      },
    },
    good: { regninger: [{ regningsnummer: '12496' }] },
    bad: { regninger: [{ regningsnummer: '2026-17' }] },
  },
  bill(bill) {
    const { regningsnummer: nummer } = bill;
    // A credit or correction is found by the guid of its original.
    if (nummer === null) return isOriginal(bill) ? [{ at: '/regningsnummer', text: 'mangler' }] : NO_HITS;
    return /^\d+$/.test(nummer) ? NO_HITS : [{ at: '/regningsnummer', params: { nummer } }];
  },
};
