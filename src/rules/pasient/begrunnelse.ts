import { type BillRule, NO_HITS } from '../../validate/rule.ts';

/** Types of numbers that leave open who the patient is in the population register. */
const NOT_FULL: ReadonlySet<string> = new Set(['HNR', 'FHN', 'DUF', 'PNR', 'UID']);

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/begrunnelse',
    severity: 'warning',
    about: {
      nb: 'Mangler pasienten fullt fødselsnummer eller D-nummer, skal merknad si hvorfor (nyfødt, turist, husker ikke nummeret), ellers spør kontrollen. Skriv grunnen i merknad, eller finn nummeret.',
      en: 'Where the patient has no full fødselsnummer or D-number, merknad shall say why (newborn, tourist, does not remember the number), or else the control asks. Write the reason in merknad, or find the number.',
    },
    source: 'BKM 1.8.3, Enkeltregning/Merknad og Patient/Ident',
    texts: {
      '': {
        nb: 'Pasienten har ikke fullt fødselsnummer eller D-nummer, og merknad sier ikke hvorfor.',
        en: 'The patient has no full fødselsnummer or D-number, and merknad does not say why.',
        params: {},
      },
    },
    good: {
      regninger: [
        { pasient: { identifikasjon: undefined, fodselsdato: '2026-01-04' }, merknad: 'Nyfødt, nummer ikke tildelt' },
      ],
    },
    bad: { regninger: [{ pasient: { identifikasjon: undefined, fodselsdato: '2026-01-04' } }] },
  },
  bill({ pasient, merknad, kreditering, korrigering }) {
    if (pasient === null || merknad !== null || kreditering === true || korrigering === true) return NO_HITS;
    // Without number and birth date `pasient/identifikasjon` has spoken.
    if (pasient.id === null) return pasient.fodselsdato === null ? NO_HITS : [{ at: '/merknad' }];
    return pasient.idType !== null && NOT_FULL.has(pasient.idType) ? [{ at: '/merknad' }] : NO_HITS;
  },
};
