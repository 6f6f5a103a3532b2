import type { BillView } from '../../bkm/view.ts';
import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { isFor, isOfType } from '../shared/fagomrade.ts';
import { isTreatment } from '../shared/original.ts';

/** Orthodontists are left out: their treatment is of the bite, and no published rule names a tariff that needs a tooth. */
const TANNLEGER = ['TANN', 'TAFY'];

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'tann/mangler',
    severity: 'warning',
    about: {
      nb: 'En tannlege oppgir for hver behandling hvilken tann eller region den gjelder (00 er hele munnen); ett sted på regningen holder. Kjeveortopedi og tannpleier er unntatt her. Andre fag enn tannhelse og tannpleier har ingen tenner på regningen. Legg til tannkoden, eller ta den bort.',
      en: 'A dentist gives for each treatment which tooth or region it concerns (00 is the whole mouth); one place on the bill is enough. Orthodontics and dental hygienists are excepted here. Professions other than dental care and dental hygienists have no teeth on a bill. Add the tooth code, or take it out.',
    },
    source: 'BKM 1.8.3, Behandling/Tann; Krav API, behandlerkravmelding_json, takster.tenner.tannkode',
    texts: {
      '': {
        nb: 'Regningen sier ikke hvilken tann eller region behandlingen gjelder.',
        en: 'The bill does not say which tooth or region the treatment concerns.',
        params: {},
      },
      fagomrade: {
        nb: 'Tenner brukes bare av tannlege og tannpleier.',
        en: 'Teeth are used by dentists and dental hygienists only.',
        params: {},
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om tenner skal oppgis: praksistypen er ukjent.',
        en: 'Not checked whether teeth are to be given: the type of the practice is not known.',
        params: {},
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          stonadspunkt: '6a',
          takster: [{ belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '00' }] }],
        },
      ],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
    bad: { regninger: [{ takster: [{ belop: 15, kode: '2ad', antall: 1, tenner: [{ tannkode: '36' }] }] }] },
  },
  watch(facts) {
    const tannhelse = isFor(facts, ['TH', 'TP']);
    const tannlege = isOfType(facts, TANNLEGER);
    let unchecked = false;
    return {
      bill(bill) {
        const misplaced = tannhelse === true ? NO_HITS : teeth(bill);
        const missing = tannlege === false ? NO_HITS : noTeeth(bill);
        unchecked ||= (tannhelse === null && misplaced.length > 0) || (tannlege === null && missing.length > 0);
        return [...(tannhelse === null ? [] : misplaced), ...(tannlege === null ? [] : missing)];
      },
      end: () => (unchecked ? [{ at: '/praksisId', text: 'ikke-kontrollert' }] : NO_HITS),
    };
  },
};

function teeth({ takster }: BillView): readonly Hit[] {
  return takster
    .filter(({ tenner }) => tenner.length > 0)
    .map(({ pointer }) => ({ at: `${pointer}/tenner`, text: 'fagomrade' }));
}

function noTeeth(bill: BillView): readonly Hit[] {
  const [first] = bill.takster;
  if (first === undefined || !isTreatment(bill) || bill.takster.some(({ tenner }) => tenner.length > 0)) return NO_HITS;
  return [{ at: `${first.pointer}/tenner` }];
}
