import { LANDKODER } from '../../codelists/landkoder.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { hasFnrOrDnr } from '../shared/norsk-id.ts';
import { shownKode } from '../shared/shown.ts';

/** Debitor of code list 8426 that asks for a trygdenasjon, whatever number the patient has. */
const KONVENSJONSPASIENT = '11';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/trygdenasjon',
    severity: 'warning',
    about: {
      nb: 'trygdenasjon er landet som en utenlandsk pasient er trygdet i: en kode i kodeverk 9043, aldri NO, og ikke sammen med fødselsnummer eller D-nummer (unntatt debitor 11, som krever den). Rett koden, eller ta den bort.',
      en: 'trygdenasjon is the country that insures a foreign patient: a code of list 9043, never NO, and not together with a fødselsnummer or D-number (but for debitor 11, which asks for it). Correct the code, or take it out.',
    },
    source: 'BKM 1.8.3, Patient/Nationality; kodeverk 9043',
    texts: {
      '': {
        nb: 'trygdenasjon {kode} er ikke i kodeverk 9043.',
        en: 'trygdenasjon {kode} is not in code list 9043.',
        params: { kode: 'public' },
      },
      norge: {
        nb: 'trygdenasjon er NO, men oppgis bare for andre land.',
        en: 'trygdenasjon is NO, but is given for other countries only.',
        params: {},
      },
      'norsk-nummer': {
        nb: 'trygdenasjon oppgis ikke sammen med {type}.',
        en: 'trygdenasjon is not given together with {type}.',
        params: { type: 'public' },
      },
    },
    good: {
      regninger: [
        {
          pasient: { identifikasjon: undefined, fodselsdato: '1954-03-17', trygdenasjon: 'SE' },
          merknad: 'Turist uten norsk nummer',
        },
      ],
    },
    bad: { regninger: [{ pasient: { trygdenasjon: 'NO' } }] },
  },
  bill({ pasient, debitor }) {
    if (pasient === null || pasient.trygdenasjon === null) return NO_HITS;
    const at = '/pasient/trygdenasjon';
    const { trygdenasjon, idType } = pasient;
    if (trygdenasjon === 'NO') return [{ at, text: 'norge' }];
    if (!LANDKODER.has(trygdenasjon)) return [{ at, params: { kode: shownKode(trygdenasjon) } }];
    if (idType === null || !hasFnrOrDnr(pasient) || debitor === KONVENSJONSPASIENT) return NO_HITS;
    return [{ at, text: 'norsk-nummer', params: { type: idType } }];
  },
};
