import type { KodeView } from '../../bkm/view.ts';
import {
  DIAGNOSEKODEVERK,
  type DiagnoseKodeverk,
  ICD10,
  ICDDA3,
  ICPC2,
  ICPC2B,
  isDiagnoseKodeverk,
} from '../../codelists/diagnose.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { diagnosesOf } from '../shared/diagnoses.ts';

/** ICD codes are met with lower-case letters too. ICD-DA-3 is met with and without its point. */
const FORMS: Readonly<Record<DiagnoseKodeverk, RegExp>> = {
  [ICPC2]: /^[ABDFHKLNPRSTUWXYZ]\d\d\d?$/,
  [ICPC2B]: /^[ABDFHKLNPRSTUWXYZ]\d\d\d?(?:\.\d{4})?$/,
  [ICD10]: /^[a-z]\d\d[a-z\d]{0,4}$/i,
  [ICDDA3]: /^[a-z]\d\d(?:\.?[a-z\d]{1,4})?$/i,
};

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'diagnose/form',
    severity: 'warning',
    about: {
      nb: 'En diagnosekode har formen til kodeverket sitt: ICPC-2 L73, ICPC-2B L73.0001, ICD-10 S832 (uten punktum), ICD-DA-3 K0531. Feil form tyder på feil kodeverk eller en skrivefeil. Om koden finnes, sjekkes ikke. Gjelder også diagnosene i henvisningen.',
      en: 'A diagnosis code has the form of its code system: ICPC-2 L73, ICPC-2B L73.0001, ICD-10 S832 (without a point), ICD-DA-3 K0531. Another form hints at the wrong code system or a slip. Whether the code exists is not checked. Holds for the diagnoses of the referral too.',
    },
    source: 'BKM 1.8.3, Behandling/Diagnose@V; kodeverkene ICPC-2, ICPC-2B, ICD-10, ICD-DA-3',
    texts: {
      '': {
        nb: 'Diagnosekoden {kode} har ikke formen til {kodeverk}.',
        en: 'The diagnosis code {kode} does not have the form of {kodeverk}.',
        params: { kode: 'person', kodeverk: 'public' },
      },
      punktum: {
        nb: 'Diagnosekoden {kode} skrives uten punktum i ICD-10.',
        en: 'The diagnosis code {kode} is written without its point in ICD-10.',
        params: { kode: 'person' },
      },
      mangler: {
        nb: 'Diagnosen mangler kode.',
        en: 'The diagnosis has no code.',
        params: {},
      },
    },
    good: { regninger: [{ diagnoser: [{ kodeverk: ICPC2, kode: 'L73' }] }] },
    bad: { regninger: [{ diagnoser: [{ kodeverk: ICPC2, kode: 'S832A' }] }] },
  },
  bill(bill) {
    return diagnosesOf(bill).flatMap(hitsOf);
  },
};

function hitsOf({ kodeverk, kode, pointer }: KodeView): readonly Hit[] {
  // Without a known code system there is no form to hold: diagnose/kodeverk tells of that.
  if (kodeverk === null || !isDiagnoseKodeverk(kodeverk)) return NO_HITS;
  const at = `${pointer}/kode`;
  if (kode === null) return [{ at, text: 'mangler' }];
  if (FORMS[kodeverk].test(kode)) return NO_HITS;
  if (kodeverk === ICD10 && FORMS[ICD10].test(kode.replace('.', '')))
    return [{ at, text: 'punktum', params: { kode } }];
  return [{ at, params: { kode, kodeverk: DIAGNOSEKODEVERK[kodeverk] } }];
}
