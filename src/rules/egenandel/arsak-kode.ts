import { isArsakFriEgenandel } from '../../codelists/arsak-fri-egenandel.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { shownKode } from '../shared/shown.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'egenandel/arsak-kode',
    severity: 'warning',
    about: {
      nb: 'arsakFriEgenandel er en kode i kodeverk 7461, med stor bokstav. Listen her er samlet fra flere år og kan mangle en ny kode: derfor bare en advarsel. Om pasienten har frikort (F), vet bare kontrollen, som avviser med merknad 710 når vedtaket ikke er registrert.',
      en: 'arsakFriEgenandel is a code of list 7461, in upper case. The list here is gathered from several years and may lack a new code: hence no more than a warning. Whether the patient has a frikort (F) is known to the control alone, which refuses with merknad 710 where it is not registered.',
    },
    source: 'Krav API, behandlerkravmelding_json, arsakFriEgenandel; kodeverk 7461',
    texts: {
      '': {
        nb: 'arsakFriEgenandel {kode} er ikke i kodeverk 7461.',
        en: 'arsakFriEgenandel {kode} is not in code list 7461.',
        params: { kode: 'public' },
      },
    },
    good: { regninger: [{ arsakFriEgenandel: 'F' }] },
    bad: { regninger: [{ arsakFriEgenandel: 'f' }] },
  },
  bill({ arsakFriEgenandel: kode }) {
    if (kode === null || isArsakFriEgenandel(kode)) return NO_HITS;
    return [{ at: '/arsakFriEgenandel', params: { kode: shownKode(kode) } }];
  },
};
