import { hash } from 'node:crypto';
import { textIn } from '../../bkm/read-json.ts';
import type { Regning } from '../../bkm/types.ts';
import { MASK, safeGuid, safeParam, safeRegningsnummer } from '../../diagnostics/mask.ts';
import { isJsonObject, member } from '../../diagnostics/pointer.ts';
import { isTidspunkt } from '../../values/tidspunkt.ts';

/** Characters of base64url that are kept of a hash: 132 bits. */
const LENGTH = 22;

/** What stands in the journal for a text that is nobody's to read: equal for equal texts, and for no others. */
export type Pseudonym = (text: string) => string;

/**
 * Pseudonyms of one run. Whoever holds the journal can still try national ids one by one, as they are few: it is not anonymous, but
 * there is no name and no number in it to be read.
 *
 * @param salt of the run: that of another has other pseudonyms
 */
export function pseudonymsOf(salt: string): Pseudonym {
  return (text) => hash('sha256', `${salt}\n${text}`, 'base64url').slice(0, LENGTH);
}

/** Members that are no text, kept as they are. All that the rules of a run may see (`RunBill`) is of these or below. */
const PLAIN = ['belop', 'korrigeringBetaltEgenandel', 'kreditering'];
const CODES = ['arsakFriEgenandel', 'moderasjonskode', 'stonadspunkt'];
const LINES = ['takster', 'nlkkoder', 'prosedyrekoder', 'norpatkoder', 'ncrpkoder'];

/** Members of a patient that tell one from another. */
const OF_A_PATIENT = ['fodselsdato', 'etternavn', 'fornavn'];

/**
 * A bill as the journal keeps it for the rules of a run: what tells it from others, and its lines. No name, no national id, no
 * diagnosis, no free text: where the rules hold persons against each other there are pseudonyms, and the rest is left out. An export may
 * have anything in the place of a number or a code: of what has not the form of one, there is a pseudonym as well.
 */
export function journalBill(regning: Regning, pseudonym: Pseudonym): object {
  const tidspunkt = textIn(regning, 'tidspunkt');
  const pasient = member(regning, 'pasient');
  const behandler = member(regning, 'utforendeBehandler');
  const number = (name: string, safe: (value: string) => string) => ({ [name]: where(regning, name, safe, pseudonym) });
  return {
    ...number('guid', safeGuid),
    ...number('regningsnummer', safeRegningsnummer),
    tidspunkt: tidspunkt !== null && isTidspunkt(tidspunkt) ? tidspunkt : undefined,
    ...Object.fromEntries(PLAIN.map((name) => [name, member(regning, name)])),
    ...Object.fromEntries(CODES.map((name) => [name, where(regning, name, safeCode, pseudonym)])),
    ...Object.fromEntries(LINES.map((name) => [name, linesOf(member(regning, name), pseudonym)])),
    pasient: isJsonObject(pasient) ? personOf(pasient, OF_A_PATIENT, pseudonym) : undefined,
    utforendeBehandler: isJsonObject(behandler) ? personOf(behandler, ['id'], pseudonym) : undefined,
  };
}

/** Pseudonyms of texts that tell a person, and of the number. */
function personOf(person: unknown, names: readonly string[], pseudonym: Pseudonym): object {
  const hidden = (value: unknown, name: string) => where(value, name, () => MASK, pseudonym);
  const identifikasjon = member(person, 'identifikasjon');
  return {
    ...Object.fromEntries(names.map((name) => [name, hidden(person, name)])),
    identifikasjon: isJsonObject(identifikasjon) ? { id: hidden(identifikasjon, 'id') } : undefined,
  };
}

function linesOf(lines: unknown, pseudonym: Pseudonym): readonly object[] | undefined {
  if (!Array.isArray(lines)) return undefined;
  return lines.map((line: unknown) => ({
    kode: where(line, 'kode', safeCode, pseudonym),
    belop: member(line, 'belop'),
    antall: member(line, 'antall'),
  }));
}

/** A text where it may be shown, else its pseudonym; undefined where there is none, as the rules see it. */
function where(
  holder: unknown,
  name: string,
  safe: (value: string) => string,
  pseudonym: Pseudonym,
): string | undefined {
  const text = textIn(holder, name);
  if (text === null) return undefined;
  return safe(text) === text ? text : pseudonym(text);
}

/** Longer than any code of the lists. */
const LONG = 16;

function safeCode(kode: string): string {
  return kode.length > LONG ? MASK : safeParam(kode);
}
