/**
 * What kind of number a patient's identifikasjon holds. Source: Krav API, behandlerkravmelding_json (2026-01-08 and 2026-04-23),
 * pasient.identifikasjon.type; a selection of code list 8116.
 */
export const PASIENT_ID_TYPER = {
  FNR: 'Fødselsnummer',
  DNR: 'D-nummer',
  HNR: 'H-nummer',
  PNR: 'Passnummer',
  UID: 'Utenlandsk identifikasjon',
  DUF: 'DUF-nummer',
} as const satisfies Readonly<Record<string, string>>;

export type PasientIdType = keyof typeof PASIENT_ID_TYPER;

/** True for a type that a patient's number may have, in its own case. */
export function isPasientIdType(type: string): type is PasientIdType {
  return Object.hasOwn(PASIENT_ID_TYPER, type);
}
