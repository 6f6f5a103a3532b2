import { readGuid } from '../values/guid.ts';
import { innsending as isInnsendingSvar } from './generated/innsending-validator.ts';

/** What the API said to a submission. */
export type Submission =
  | {
      readonly utfall: 'mottatt';
      readonly behandlerkravmeldingId: string;
      /** The API's word: mottatt, or a new one. */
      readonly status: string;
    }
  | {
      readonly utfall: 'feil_i_melding';
      /** The API gives refused messages an id too. */
      readonly behandlerkravmeldingId: string | null;
      readonly feilmeldinger: readonly Feil[];
    };

/** One reason for a refusal. */
export interface Feil {
  /** UKJENT_FELT, DUPLIKAT_KRAV, …; new ones may come. */
  readonly kode: string;
  /** The API's own words: they may hold what the claim holds. */
  readonly melding: string;
}

/**
 * Reads the answer to a submission.
 *
 * @param status HTTP status
 * @returns null where it is not clear what became of the message
 */
export function readSubmission(answer: unknown, status: number): Submission | null {
  if (!isInnsendingSvar(answer) || status >= 500) return null;
  const id = readGuid(answer.behandlerkravmeldingId ?? '');
  const word = answer.status.trim().toLowerCase();
  const feilmeldinger = (answer.feilmeldinger ?? []).map(({ kode, melding }) => ({
    kode: kode.trim().toUpperCase(),
    melding: melding ?? '',
  }));
  if (word === 'feil_i_melding') {
    return { utfall: 'feil_i_melding', behandlerkravmeldingId: id.ok ? id.value : null, feilmeldinger };
  }
  const isTaken = status >= 200 && status < 300 && id.ok && (word === 'mottatt' || feilmeldinger.length === 0);
  return isTaken ? { utfall: 'mottatt', behandlerkravmeldingId: id.value, status: answer.status } : null;
}
