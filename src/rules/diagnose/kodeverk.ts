import type { KodeView } from '../../bkm/view.ts';
import { isDiagnoseKodeverk } from '../../codelists/diagnose.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { diagnosesOf } from '../shared/diagnoses.ts';

/** Something else than an OID may be anything, and is not shown. */
const OID = /^[0-2](?:\.\d{1,9}){3,}$/;

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'diagnose/kodeverk',
    severity: 'warning',
    about: {
      nb: 'En diagnose sier med en OID hvilket kodeverk koden er fra: ICPC-2, ICPC-2B, ICD-10 eller ICD-DA-3. Uten det vet ikke kontrollen hva koden betyr. Oppgi OID-en; et nytt kodeverk er lov, men ukjent her. Gjelder også diagnosene i henvisningen.',
      en: 'A diagnosis says by an OID which code system its code is from: ICPC-2, ICPC-2B, ICD-10 or ICD-DA-3. Without it the control does not know what the code means. Give the OID; a new code system is lawful, but unknown here. Holds for the diagnoses of the referral too.',
    },
    source: 'BKM 1.8.3, Behandling/Diagnose@S; Krav API, behandlerkravmelding_json, diagnoser.kodeverk',
    texts: {
      '': {
        nb: 'Kodeverket {oid} er ikke et kjent diagnosekodeverk.',
        en: 'The code system {oid} is no known one of diagnoses.',
        params: { oid: 'public' },
      },
      form: {
        nb: 'Kodeverket skal være en OID, for eksempel 2.16.578.1.12.4.1.1.7170 for ICPC-2.',
        en: 'The code system shall be an OID, for instance 2.16.578.1.12.4.1.1.7170 for ICPC-2.',
        params: {},
      },
      mangler: {
        nb: 'Diagnosen mangler kodeverk.',
        en: 'The diagnosis has no code system.',
        params: {},
      },
    },
    good: { regninger: [{ diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7171', kode: 'P76.0002' }] }] },
    bad: { regninger: [{ diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.9999', kode: 'L73' }] }] },
  },
  bill(bill) {
    return diagnosesOf(bill).flatMap(hitsOf);
  },
};

function hitsOf({ kodeverk, kode, pointer }: KodeView): readonly Hit[] {
  const at = `${pointer}/kodeverk`;
  if (kodeverk === null) return kode === null ? NO_HITS : [{ at, text: 'mangler' }];
  if (isDiagnoseKodeverk(kodeverk)) return NO_HITS;
  return OID.test(kodeverk) ? [{ at, params: { oid: kodeverk } }] : [{ at, text: 'form' }];
}
