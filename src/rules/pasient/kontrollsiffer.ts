import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { readNasjonalId } from '../../values/nasjonal-id.ts';

/** FHN is no type of the JSON, but the XML has it; a number is checked whatever `pasient/id-type` says of its type. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['FNR', 11],
  ['DNR', 11],
  ['HNR', 11],
  ['FHN', 11],
  ['DUF', 12],
]);

/** Numbers by the rules of 2032 are issued from here on. */
const NEW_FROM = '2032-01-01';

/** Which pattern the number has is left to `pasient/id-type`. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/kontrollsiffer',
    severity: 'warning',
    merknad: 53,
    about: {
      nb: 'Kontrollsifrene avslører de fleste tastefeil i fødselsnummer, D-nummer, H-nummer, felles hjelpenummer og DUF-nummer (årstallet først). Numre som stemmer etter reglene fra 2032, godtas. Om personen finnes, vet bare Folkeregisteret. Se over nummeret; syntetiske numre hører hjemme i test.',
      en: 'The check digits give away most typing errors in fødselsnummer, D-number, H-number, common help number and DUF number (year first). Numbers that hold by the rules from 2032 are accepted. Whether the person exists is known to the population register alone. Look over the number; synthetic numbers belong in tests.',
    },
    source:
      'HIS 1001, syntaks for fødselsnummer og hjelpenummer; Skatteetaten, nytt fødselsnummer fra 2032; DUF: SSB, KOSTRA-kontrollene',
    texts: {
      '': {
        nb: 'Kontrollsifrene i identifikasjon.id stemmer ikke (type {type}).',
        en: 'The check digits of identifikasjon.id do not hold (type {type}).',
        params: { type: 'public' },
      },
      form: {
        nb: 'identifikasjon.id har ikke formen til {type} ({sifre} sifre).',
        en: 'identifikasjon.id does not have the form of {type} ({sifre} digits).',
        params: { type: 'public', sifre: 'public' },
      },
      dato: {
        nb: 'identifikasjon.id begynner ikke med en dato som finnes (type {type}).',
        en: 'identifikasjon.id does not begin with a date that exists (type {type}).',
        params: { type: 'public' },
      },
      syntetisk: {
        nb: 'identifikasjon.id er et syntetisk nummer (måned + {tillegg}): i produksjon finnes ikke pasienten.',
        en: 'identifikasjon.id is a synthetic number (month + {tillegg}): in production there is no such patient.',
        params: { tillegg: 'public' },
      },
      'fra-2032': {
        severity: 'info',
        nb: 'identifikasjon.id stemmer bare etter reglene for numre som tildeles fra 2032.',
        en: 'identifikasjon.id holds only by the rules of numbers that are issued from 2032 on.',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ pasient: { identifikasjon: { id: '17835415873' } } }] },
  },
  bill({ pasient, dato }, { testData }) {
    if (pasient === null || pasient.id === null) return NO_HITS;
    const { id, idType: type } = pasient;
    const sifre = type === null ? undefined : DIGITS.get(type);
    if (type === null || sifre === undefined) return NO_HITS;
    const hit = (text: string, params: Hit['params'] = {}): readonly Hit[] => [
      { at: '/pasient/identifikasjon/id', text, params },
    ];

    const read = readNasjonalId(id);
    if (typeof read === 'string') {
      if (read === 'form' || id.length !== sifre) return hit('form', { type, sifre });
      return hit(read === 'dato' ? 'dato' : '', { type });
    }
    if (read.testserie !== null) return testData ? NO_HITS : hit('syntetisk', { tillegg: read.testserie });
    return read.regler === '2032' && dato !== null && dato < NEW_FROM ? hit('fra-2032') : NO_HITS;
  },
};
