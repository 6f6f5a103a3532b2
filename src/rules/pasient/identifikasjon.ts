import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/identifikasjon',
    severity: 'error',
    about: {
      nb: 'Kontrollen må kjenne pasienten: med identifikasjon, ellers med fødselsdato og både fornavn og etternavn. En kreditering eller korrigering finner originalen med guid og slipper.',
      en: 'The control must know the patient: by identifikasjon, else by birth date with both given and family name. A credit or correction finds its original by guid and is let off.',
    },
    source: 'BKM 1.8.3, Patient/Ident og DateOfBirth; Krav API, behandlerkravmelding_json, pasient',
    texts: {
      '': {
        nb: 'Pasienten har verken identifikasjon.id eller fodselsdato.',
        en: 'The patient has neither identifikasjon.id nor fodselsdato.',
        params: {},
      },
      navn: {
        nb: 'Pasienten er kjent bare ved fodselsdato, og {felt} mangler.',
        en: 'The patient is known by fodselsdato only, and {felt} is missing.',
        params: { felt: 'public' },
      },
    },
    good: {
      regninger: [
        { pasient: { identifikasjon: undefined, fodselsdato: '1954-03-17' }, merknad: 'Husker ikke personnummeret' },
      ],
    },
    bad: { regninger: [{ pasient: { identifikasjon: undefined } }] },
  },
  bill({ pasient, kreditering, korrigering }) {
    if (pasient === null || pasient.id !== null || kreditering === true || korrigering === true) return NO_HITS;
    if (pasient.fodselsdato === null) return [{ at: '/pasient/identifikasjon/id' }];
    const missing = (['etternavn', 'fornavn'] as const).filter((felt) => pasient[felt] === null);
    return missing.map((felt): Hit => ({ at: `/pasient/${felt}`, text: 'navn', params: { felt } }));
  },
};
