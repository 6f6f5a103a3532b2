import { type EeaField, type EeaView, eeaPointer } from '../../bkm/view-pasient.ts';
import { EEA_DOKUMENTER, EEA_LAND } from '../../codelists/eea.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isDate } from '../../values/date.ts';
import { hasFnrOrDnr } from '../shared/norsk-id.ts';

/** What each document of code list 7462 needs. The others need nothing in particular. */
const NEEDED: ReadonlyMap<string, readonly EeaField[]> = new Map([
  ['EHIC', ['cardId', 'id', 'trygdekontorNavn', 'trygdekontorNr', 'gyldighet']],
  ['HAST', ['gyldighetFra']],
  ['E112', ['gyldighetFra']],
  ['E123', ['gyldighetFra']],
]);

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/eea',
    severity: 'warning',
    about: {
      nb: 'En pasient som er trygdet i et annet EØS-land, og som ikke har fødselsnummer eller D-nummer, må dokumentere retten til helsehjelp, så oppgjøret kan sendes landet. Helsetrygdkort (EHIC) trenger alle felt unntatt gyldig fra; HAST, E112 og E123 trenger gyldig fra. Dokumentet må gjelde på behandlingsdagen. Nordiske land er unntatt. Fyll ut feltene fra dokumentet.',
      en: 'A patient who is insured in another EEA country and has no fødselsnummer or D-number must document the right to health care, so that the country can be billed. The insurance card (EHIC) needs all fields but valid from; HAST, E112 and E123 need valid from. The document must be valid on the day of treatment. Nordic countries are excepted. Fill in the fields from the document.',
    },
    source: 'BKM 1.8.3, Patient/EEA; kodeverk 7462',
    texts: {
      '': {
        nb: 'trygdenasjon krever EØS-dokumentasjon, og {felt} mangler.',
        en: 'trygdenasjon asks for EEA documentation, and {felt} is missing.',
        params: { felt: 'public' },
      },
      felt: {
        nb: 'EØS-dokumentet {dok} krever {felt}, som mangler.',
        en: 'The EEA document {dok} needs {felt}, which is missing.',
        params: { dok: 'public', felt: 'public' },
      },
      'ukjent-dok': {
        nb: 'EØS-dokumentet {dok} er ikke i kodeverk 7462, så det er ikke kontrollert hvilke felt det krever. Rett koden.',
        en: 'The EEA document {dok} is not in code list 7462, so it is not checked which fields it needs. Correct the code.',
        params: { dok: 'person' },
      },
      ugyldig: {
        nb: 'EØS-dokumentet gjaldt ikke på behandlingsdagen {dato}.',
        en: 'The EEA document was not valid on the day of treatment, {dato}.',
        params: { dato: 'public' },
      },
      'norsk-nummer': {
        nb: 'EØS-dokumentasjon oppgis ikke sammen med {type}.',
        en: 'EEA documentation is not given together with {type}.',
        params: { type: 'public' },
      },
    },
    good: {
      regninger: [
        {
          pasient: {
            identifikasjon: undefined,
            fodselsdato: '1954-03-17',
            trygdenasjon: 'PL',
            eea: { dok: 'HAST', gyldighetFra: '2026-01-01', gyldighet: '2026-03-31' },
          },
          merknad: 'Turist uten norsk nummer',
        },
      ],
    },
    bad: {
      regninger: [
        {
          pasient: { identifikasjon: undefined, fodselsdato: '1954-03-17', trygdenasjon: 'PL' },
          merknad: 'Turist uten norsk nummer',
        },
      ],
    },
  },
  bill({ pasient, revision, dato, kreditering, korrigering }) {
    // A credit or correction repeats its original: what that lacked is not to be added.
    if (pasient === null || kreditering === true || korrigering === true) return NO_HITS;
    const { eea, trygdenasjon, idType } = pasient;
    if (hasFnrOrDnr(pasient)) {
      return eea === null ? NO_HITS : [{ at: '/pasient/eea', text: 'norsk-nummer', params: { type: idType ?? '' } }];
    }
    const isNeeded = trygdenasjon !== null && EEA_LAND.has(trygdenasjon);
    if (eea === null) return isNeeded ? [{ at: '/pasient/eea', params: { felt: 'eea' } }] : NO_HITS;

    const at = (field: EeaField): string => eeaPointer(field, revision);
    const felt = (field: EeaField): string => at(field).slice('/pasient/'.length).replace('/', '.');
    const { dok } = eea;
    if (dok === null) return isNeeded ? [{ at: at('dok'), params: { felt: felt('dok') } }] : NO_HITS;
    const unknown = EEA_DOKUMENTER.has(dok) ? [] : [{ at: at('dok'), text: 'ukjent-dok', params: { dok } }];
    const missing = (NEEDED.get(dok) ?? []).filter((field) => eea[field] === null);
    return [
      ...unknown,
      ...missing.map((field): Hit => ({ at: at(field), text: 'felt', params: { dok, felt: felt(field) } })),
      ...(dato === null
        ? []
        : outside(eea, dato).map((field) => ({ at: at(field), text: 'ugyldig', params: { dato } }))),
    ];
  },
};

/** The bounds of the validity that a day lies outside of. */
function outside({ gyldighetFra, gyldighet }: EeaView, dato: string): readonly EeaField[] {
  if (gyldighetFra !== null && isDate(gyldighetFra) && dato < gyldighetFra) return ['gyldighetFra'];
  return gyldighet !== null && isDate(gyldighet) && dato > gyldighet ? ['gyldighet'] : [];
}
