import { isCalendarDay, isZoneOffset } from './calendar.ts';
import { type Read, read, unread } from './read.ts';
import { trimXml } from './xml-space.ts';

/** Patients are born, and documents valid, within these years; beyond lies a slip of the pen. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** A date, perhaps with a time of day, perhaps with a zone. A year beyond four digits has no leading zero (XML Schema part 2). */
const FORM = /^(-?(?:\d{4}|[1-9]\d{4,}))-(\d\d)-(\d\d)([Tt ][\d:.]+)?([Zz]|[+-]\d\d:\d\d)?$/;
const MIDNIGHT = /^.00:00(?::00(?:\.0+)?)?$/;

type DatoNote = 'sone' | 'datoform';

/**
 * Reads xs:date into `YYYY-MM-DD`: a real calendar date, 1800 to 2199. A zone is cut, as a date of birth or validity is meant
 * where it was written, with the note `sone`. A dateTime at midnight (`2014-03-11T00:00:00`) is read with the note `datoform`.
 *
 * Refused: no date (`ikke-dato`), a time of day other than midnight (`med-klokkeslett`), a day or zone that does not exist
 * (`ugyldig-dato`), a year out of bounds (`utenfor`).
 *
 * @example readDato('2014-03-11+01:00') // { ok: true, value: '2014-03-11', notes: ['sone'] }
 */
export function readDato(
  text: string,
): Read<string, DatoNote, 'ikke-dato' | 'med-klokkeslett' | 'ugyldig-dato' | 'utenfor'> {
  const match = FORM.exec(trimXml(text));
  if (match === null) return unread('ikke-dato');
  const [, year = '', month = '', day = '', time, zone] = match;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return unread('ugyldig-dato');
  if (zone !== undefined && !isZoneOffset(zone)) return unread('ugyldig-dato');
  if (!inBounds(Number(year))) return unread('utenfor');
  if (time !== undefined && !MIDNIGHT.test(time)) return unread('med-klokkeslett');

  const value = `${year}-${month}-${day}`;
  if (time === undefined) return zone === undefined ? read(value) : read(value, ['sone']);
  return read(value, zone === undefined ? ['datoform'] : ['datoform', 'sone']);
}

/** True for `YYYY-MM-DD` and nothing around it: a real calendar date, 1800 to 2199. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return inBounds(year) && isCalendarDay(year, Number(text.slice(5, 7)), Number(text.slice(8)));
}

function inBounds(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
