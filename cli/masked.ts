import { readNasjonalId } from '../src/index.ts';

/** Eleven digits, as a national id has them, also written with a blank, a point or a hyphen after the date. */
const NATIONAL_ID = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g;

/** The API's own words, with national ids in them masked unless they are to be shown. */
export function masked(words: string, showValues: boolean): string {
  return showValues ? words : words.replaceAll(NATIONAL_ID, '•••');
}

/** Bank accounts have eleven digits too, and are the practice's own. */
const OPEN = new Set(['kontonr', 'kid']);

/**
 * What scripts know bills and messages by: numbers of eleven digits (20260106001, the day and a number), or guids that hold as many in
 * a row. Nothing stops an export from putting a patient's in the place of the bill's, and that one has control digits.
 */
const IDS = new Set(['regningsnummer', 'guid', 'behandlerkravmeldingId', 'innsendingId', 'vedtakId', 'praksisId']);

/** Such a number, masked where it is a person's. */
export function maskedId(id: string, showValues: boolean): string {
  const isPerson = (found: string) => typeof readNasjonalId(found.replace(/\D/, '')) === 'object';
  return showValues ? id : id.replaceAll(NATIONAL_ID, (found) => (isPerson(found) ? '•••' : found));
}

/** The same of each text and number in an answer, by its field. */
export function maskedJson(value: unknown, showValues: boolean, field = ''): unknown {
  if (showValues || OPEN.has(field)) return value;
  if (typeof value === 'string') return IDS.has(field) ? maskedId(value, false) : masked(value, false);
  if (typeof value === 'number') return maskedJson(String(value), false, field) === String(value) ? value : '•••';
  if (Array.isArray(value)) return value.map((each) => maskedJson(each, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskedJson(each, false, key)]));
}
