import type { BillView } from '../../bkm/view.ts';
import { DIAGNOSEKODEVERK, ICD10, isDiagnoseKodeverk } from '../../codelists/diagnose.ts';
import { FAGOMRADER } from '../../codelists/fagomrade.ts';
import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { kodeverkOf } from '../shared/diagnosekodeverk.ts';
import { fagomradeOf } from '../shared/fagomrade.ts';
import { notChecked } from '../shared/not-checked.ts';

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'diagnose/fagomrade',
    severity: 'warning',
    about: {
      nb: 'Faget bestemmer kodeverket: allmennlege, fysioterapeut og kiropraktor bruker ICPC-2 eller ICPC-2B, spesialist, psykolog og fritt behandlingsvalg ICD-10, tannhelse ICD-10 eller ICD-DA-3. Pasientreiser, rehabilitering, behandlingsreiser og kommunal fysioterapi oppgir ingen diagnose. Henvisningens diagnoser er henviserens, og sjekkes ikke her. Kod diagnosen i fagets kodeverk, eller ta den bort.',
      en: 'The profession decides the code system: general practitioners, physiotherapists and chiropractors use ICPC-2 or ICPC-2B, specialists, psychologists and free choice of treatment ICD-10, dental care ICD-10 or ICD-DA-3. Patient travel, rehabilitation, treatment abroad and municipal physiotherapy give no diagnosis. The diagnoses of a referral are those of who referred, and are not checked here. Code the diagnosis in the system of the profession, or take it out.',
    },
    source: 'BKM 1.8.3, Behandling/Diagnose; Krav API, behandlerkravmelding_json, diagnoser.kodeverk',
    texts: {
      '': {
        nb: 'Diagnosen er kodet i {kodeverk}, som ikke brukes her ({fag}, {praksis}).',
        en: 'The diagnosis is coded in {kodeverk}, which is not used here ({fag}, {praksis}).',
        params: { kodeverk: 'public', fag: 'public', praksis: 'public' },
      },
      ingen: {
        nb: 'Diagnose skal ikke oppgis her ({fag}, {praksis}).',
        en: 'No diagnosis is to be given here ({fag}, {praksis}).',
        params: { fag: 'public', praksis: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert: praksistypen er ukjent, og den avgjør hvilket diagnosekodeverk som gjelder.',
        en: 'Not checked: the type of the practice is not known, and it decides which code system of diagnoses holds.',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ diagnoser: [{ kodeverk: ICD10, kode: 'S832' }] }] },
  },
  watch(facts) {
    const fagomrade = fagomradeOf(facts);
    const allowed = kodeverkOf(facts);
    if (fagomrade === null || allowed === null) {
      return notChecked('ikke-kontrollert', '/praksisId', ({ diagnoser }) => diagnoser.length > 0);
    }
    if (allowed === 'any') return {};
    const who = { fag: FAGOMRADER[fagomrade], praksis: facts.praksistype ?? facts.meldingstype ?? fagomrade };
    if (allowed.length > 0) return { bill: (bill) => wrong(bill, allowed, who) };
    const hit: Hit = { at: '/diagnoser', text: 'ingen', params: who };
    return { bill: ({ diagnoser }) => (diagnoser.length > 0 ? [hit] : NO_HITS) };
  },
};

/** An unknown code system is told of by diagnose/kodeverk. */
function wrong({ diagnoser }: BillView, allowed: readonly string[], who: Readonly<Record<string, string>>): Hit[] {
  return diagnoser.flatMap(({ kodeverk, pointer }) => {
    if (kodeverk === null || !isDiagnoseKodeverk(kodeverk) || allowed.includes(kodeverk)) return [];
    return [{ at: `${pointer}/kodeverk`, params: { ...who, kodeverk: DIAGNOSEKODEVERK[kodeverk] } }];
  });
}
