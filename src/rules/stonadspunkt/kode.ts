import type { BillView } from '../../bkm/view.ts';
import { FAGOMRADER } from '../../codelists/fagomrade.ts';
import { hovedpunkt } from '../../codelists/stonadspunkt.ts';
import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { fagomradeOf } from '../shared/fagomrade.ts';
import { notChecked } from '../shared/not-checked.ts';
import { isOriginal } from '../shared/original.ts';
import { shownKode } from '../shared/shown.ts';

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'stonadspunkt/kode',
    severity: 'error',
    about: {
      nb: 'Stønadspunktet er punktet i forskriften som tannbehandlingen dekkes etter: 1 til 15, med bokstav og nummer der punktet er delt (4h, 8b10), og 30 og 31. Bare tannlege og tannpleier bruker det. Om en underdeling er i bruk, sjekkes ikke: lista endres med rundskrivet. Rett punktet, eller ta det bort.',
      en: 'The point of benefit is the one of the regulation under which the dental treatment is covered: 1 to 15, with a letter and number where the point is divided (4h, 8b10), and 30 and 31. Only dentists and dental hygienists use it. Whether a subdivision is in use is not checked: the list changes with the circular. Correct the point, or take it out.',
    },
    source: 'BKM 1.8.3, Behandling/Behandlingsform; rundskriv til folketrygdloven § 5-6, § 1; Krav API, stonadspunkt',
    texts: {
      '': {
        nb: 'Stønadspunktet {punkt} finnes ikke.',
        en: 'There is no point of benefit {punkt}.',
        params: { punkt: 'public' },
      },
      fagomrade: {
        nb: 'Stønadspunkt brukes bare av tannlege og tannpleier, ikke av {fag}.',
        en: 'A point of benefit is used by dentists and dental hygienists only, not by {fag}.',
        params: { fag: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om faget kan bruke stønadspunkt: faget er ukjent.',
        en: 'Not checked whether the profession may use points of benefit: it is not known.',
        params: {},
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          stonadspunkt: '8b10',
          takster: [{ belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '00' }] }],
        },
      ],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
    bad: { regninger: [{ stonadspunkt: '16' }], facts: { praksistype: 'TANN', meldingstype: 'TOM' } },
  },
  watch(facts) {
    const fagomrade = fagomradeOf(facts);
    if (fagomrade !== null && fagomrade !== 'TH' && fagomrade !== 'TP') {
      const hit: Hit = { at: '/stonadspunkt', text: 'fagomrade', params: { fag: FAGOMRADER[fagomrade] } };
      return { bill: (bill) => (isGiven(bill) ? [hit] : NO_HITS) };
    }
    if (fagomrade !== null) return { bill: unknown };
    return notChecked('ikke-kontrollert', '/praksisId', isGiven);
  },
};

function isGiven(bill: BillView): boolean {
  return bill.stonadspunkt !== null && isOriginal(bill);
}

function unknown(bill: BillView): readonly Hit[] {
  const { stonadspunkt } = bill;
  if (stonadspunkt === null || hovedpunkt(stonadspunkt) !== null || !isOriginal(bill)) return NO_HITS;
  return [{ at: '/stonadspunkt', params: { punkt: shownKode(stonadspunkt) } }];
}
