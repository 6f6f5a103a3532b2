import { isJsonObject, member } from '../diagnostics/pointer.ts';
import { textIn } from './read-json.ts';
import type { Revision } from './revision.ts';

/** The fields of an EEA document, by what they are called since 2026-04-23. */
export type EeaField =
  | 'dok'
  | 'cardId'
  | 'id'
  | 'trygdekontorNavn'
  | 'trygdekontorNr'
  | 'gyldighetFra'
  | 'gyldighet'
  | 'utstedelsesdato';

const OLDER_NAMES: Readonly<Record<EeaField, string>> = {
  dok: 'Dok',
  cardId: 'CardId',
  id: 'Id',
  trygdekontorNavn: 'TrygdekontorNavn',
  trygdekontorNr: 'TrygdekontorNr',
  gyldighetFra: 'eeaGyldighetFra',
  gyldighet: 'eeaGyldighet',
  utstedelsesdato: 'utstedelsesdato',
};

export type EeaView = Readonly<Record<EeaField, string | null>>;

export interface PasientView {
  readonly etternavn: string | null;
  readonly fornavn: string | null;
  readonly kjonn: string | null;
  readonly trygdenasjon: string | null;
  readonly fodselsdato: string | null;
  /** Number and its type; both null where there is no identifikasjon. */
  readonly id: string | null;
  readonly idType: string | null;
  /** Null where it is absent or holds nothing. */
  readonly eea: EeaView | null;
}

/** Reads a patient, any JSON value, of a revision; null where there is none. */
export function viewPasient(value: unknown, revision: Revision): PasientView | null {
  if (!isJsonObject(value)) return null;
  const ident = member(value, 'identifikasjon');
  return {
    etternavn: textIn(value, 'etternavn'),
    fornavn: textIn(value, 'fornavn'),
    kjonn: textIn(value, 'kjonn'),
    trygdenasjon: textIn(value, 'trygdenasjon'),
    fodselsdato: textIn(value, 'fodselsdato'),
    id: textIn(ident, 'id'),
    idType: textIn(ident, 'type'),
    eea: viewEea(member(value, 'eea'), revision),
  };
}

/** JSON pointer, relative to the bill, of an EEA field in a revision. */
export function eeaPointer(field: EeaField, revision: Revision): string {
  return `/pasient/eea/${revision === '2026-01-08' ? OLDER_NAMES[field] : field}`;
}

function viewEea(value: unknown, revision: Revision): EeaView | null {
  // Nearly always.
  if (!isJsonObject(value)) return null;
  const read = (field: EeaField): string | null =>
    textIn(value, revision === '2026-01-08' ? OLDER_NAMES[field] : field) ??
    // The newest documentation spells the id both ways.
    (field === 'id' ? textIn(value, 'Id') : null);
  const eea: EeaView = {
    dok: read('dok'),
    cardId: read('cardId'),
    id: read('id'),
    trygdekontorNavn: read('trygdekontorNavn'),
    trygdekontorNr: read('trygdekontorNr'),
    gyldighetFra: read('gyldighetFra'),
    gyldighet: read('gyldighet'),
    utstedelsesdato: read('utstedelsesdato'),
  };
  return Object.values(eea).every((field) => field === null) ? null : eea;
}
