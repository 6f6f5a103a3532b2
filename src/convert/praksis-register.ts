import { fagomradeOfMeldingstype, fagomradeOfPraksistype } from '../codelists/fagomrade.ts';
import { matchesPraksistype } from '../codelists/praksistype.ts';
import type { BkmErrorCode } from '../errors.ts';
import { isDate } from '../values/date.ts';
import { readPraksisId } from '../values/praksis-id.ts';
import { praksiser as isPraksiser } from './generated/praksiser-validator.ts';
import { NO_PRAKSIS_ID } from './praksis-row.ts';
import type { SenderFacts } from './sender.ts';
import { itemIn, sideFileError, type Words, whyNot } from './side-file.ts';

/** A practice as the Krav API's practices call answers it. */
export interface RegistrertPraksis {
  readonly praksisId: string;
  readonly navn: string | null;
  readonly orgnr: string | null;
  /** Register type: FALE, LEVA, TANN, … */
  readonly type: string | null;
  /** `ok` or `ikke_ok`. */
  readonly status: string | null;
  readonly gyldigePerioder: readonly { readonly fraOgMedDato: string | null; readonly tilOgMedDato: string | null }[];
}

/**
 * Reads an answer of the practices call, live or saved. Unknown fields are left alone; ids may be numbers.
 *
 * @param value parsed JSON
 * @param code of the error: CONFIG for a file, OPTIONS for what a caller gives
 * @throws {BkmError} where it is none; says which practice, and quotes no value
 */
export function readPraksiser(value: unknown, code: BkmErrorCode = 'CONFIG'): readonly RegistrertPraksis[] {
  if (!isPraksiser(value)) {
    const { errors } = isPraksiser;
    throw sideFileError(ANSWER, praksisAt(itemIn(errors, /^\/praksiser\/(\d+)/)), whyNot(errors), code);
  }
  return value.praksiser.map((praksis, index) => {
    const fail = (why: Words) => sideFileError(ANSWER, praksisAt(index + 1), why, code);
    const praksisId = readPraksisId(praksis.praksisId);
    if (praksisId === null) throw fail(NO_PRAKSIS_ID);
    const ofMap = MAP_ONLY.find((name) => Object.hasOwn(praksis, name));
    if (ofMap !== undefined) throw fail(isMap(ofMap));
    return {
      praksisId,
      navn: praksis.navn ?? null,
      orgnr: String(praksis.orgnr ?? '').trim() || null,
      type: praksis.type?.trim() || null,
      status: praksis.status?.trim() || null,
      gyldigePerioder: (praksis.gyldigePerioder ?? []).map(({ fraOgMedDato, tilOgMedDato }) => ({
        fraOgMedDato: dateIn('fraOgMedDato', fraOgMedDato, fail),
        tilOgMedDato: dateIn('tilOgMedDato', tilOgMedDato, fail),
      })),
    };
  });
}

/** Fields of a praksis map that the answer does not have: read as an answer, a map would fit whom its rows leave out. */
const MAP_ONLY = ['hpr', 'praksistype', 'konto', 'meldingstype'] as const;

function isMap(felt: string): Words {
  return {
    nb: `${felt} står i et praksiskart, som oppgis med --praksis-map`,
    en: `${felt} is of a praksis map, which is given with --praksis-map`,
  };
}

/** A day; of a moment, as written, its day. Held against the treatment, anything else would be before or after by chance. */
function dateIn(felt: string, text: string | null | undefined, fail: (why: Words) => Error): string | null {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(text?.trim() ?? '') ?? [];
  if (day !== undefined && isDate(day)) return day;
  if ((text?.trim() ?? '') === '') return null;
  throw fail({ nb: `${felt} skal være en dato (ÅÅÅÅ-MM-DD)`, en: `${felt} must be a date (YYYY-MM-DD)` });
}

const ANSWER: Words = { nb: 'et svar på praksisoppslaget', en: 'an answer of the practices call' };

function praksisAt(praksis: number | null): Words | null {
  return praksis === null ? null : { nb: `praksis nr. ${praksis}`, en: `practice no. ${praksis}` };
}

/** The practices that orgnr, Praksistype (else the message type) and validity on `date` (YYYY-MM-DD, null: any) leave. */
export function fromRegister(
  praksiser: readonly RegistrertPraksis[],
  facts: SenderFacts,
  date: string | null,
): RegistrertPraksis[] {
  return praksiser.filter(
    (praksis) =>
      (praksis.orgnr === null || facts.orgnr.length === 0 || facts.orgnr.includes(praksis.orgnr)) &&
      fitsType(praksis, facts) &&
      (date === null || validOn(praksis, date)),
  );
}

/** What a practice is held against the sender by. */
export type Compared = 'orgnr' | 'type';

/**
 * What `fromRegister` let pass of all candidates as one side does not have it: a candidate is not known to fit by that. Periods are not
 * among these: none given is no bound.
 */
export function uncompared(candidates: readonly RegistrertPraksis[], facts: SenderFacts): Compared[] {
  const lacks: readonly [Compared, (praksis: RegistrertPraksis) => boolean][] = [
    ['orgnr', ({ orgnr }) => orgnr === null || facts.orgnr.length === 0],
    ['type', (praksis) => !isTypeCompared(praksis, facts)],
  ];
  return lacks.flatMap(([what, isMissing]) => (candidates.every(isMissing) ? [what] : []));
}

function isTypeCompared({ type }: RegistrertPraksis, { praksistype, meldingstype }: SenderFacts): boolean {
  if (type === null) return false;
  if (praksistype !== null) return true;
  return (
    fagomradeOfPraksistype(type) !== null && meldingstype !== null && fagomradeOfMeldingstype(meldingstype) !== null
  );
}

/** By Praksistype; without one by profession, so that a dentist's claims never go to a doctor's practice, be it the only one. */
function fitsType({ type }: RegistrertPraksis, { praksistype, meldingstype }: SenderFacts): boolean {
  if (type === null) return true;
  if (praksistype !== null) return matchesPraksistype(praksistype, type);
  const registered = fagomradeOfPraksistype(type);
  const claimed = meldingstype === null ? null : fagomradeOfMeldingstype(meldingstype);
  return registered === null || claimed === null || registered === claimed;
}

function validOn(praksis: RegistrertPraksis, date: string): boolean {
  const { gyldigePerioder } = praksis;
  return (
    gyldigePerioder.length === 0 ||
    gyldigePerioder.some(
      ({ fraOgMedDato, tilOgMedDato }) =>
        (fraOgMedDato === null || fraOgMedDato <= date) && (tilOgMedDato === null || date <= tilOgMedDato),
    )
  );
}
