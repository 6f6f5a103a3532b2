import { BkmError } from '../errors.ts';
import { dateText, isCalendarDay, isZoneOffset, timeText, twoDigits } from './calendar.ts';
import { offsetAt, resolveLocal } from './oslo-offsets.ts';
import { type Read, type Reason, read, unread } from './read.ts';
import { FIRST_YEAR, isRealTime, isTidspunkt, LAST_YEAR, type Tidspunkt, yearOf } from './tidspunkt.ts';
import { trimXml } from './xml-space.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type TidNote = 'tidsform' | 'brokdel' | 'tvetydig-tid' | 'annen-sone';
type TidReason = Extract<Reason, 'ikke-tid' | 'uten-klokkeslett' | 'ugyldig-dato' | 'finnes-ikke' | 'utenfor'>;

const DATE = '(-?(?:\\d{4}|[1-9]\\d{4,}))-(\\d\\d)-(\\d\\d)';
const ZONE = '([Zz]|[+-]\\d\\d:\\d\\d)?';
/** xs:dateTime, and beyond it: a space or `t` for `T`, `z` for `Z`, no seconds. */
const FORM = new RegExp(`^${DATE}([Tt ])(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?${ZONE}$`);
const BARE_DATE = new RegExp(`^${DATE}${ZONE}$`);
const COMMON = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/**
 * Reads xs:dateTime into a tidspunkt with the offset that Norway had then (Europe/Oslo), 1900 to 2199.
 *
 * Without a zone the text is local Norwegian time; where that occurs twice (autumn), the first is taken, which is summer time, with
 * the note `tvetydig-tid`. With a zone the instant is kept; the note `annen-sone` tells that its offset is not Oslo's at that
 * instant. Fractions of a second are cut, with the note `brokdel` unless zero. `24:00:00` is the next day's midnight. A space or
 * `t` in place of `T`, `z`, and missing seconds are read with the note `tidsform`.
 *
 * Refused: no dateTime (`ikke-tid`), a bare date (`uten-klokkeslett`), a day, time of day or zone that does not exist
 * (`ugyldig-dato`; a second 60 too), a local time skipped in spring (`finnes-ikke`), a year out of bounds in Oslo (`utenfor`).
 *
 * @example readTidspunkt('2014-03-17T13:20:00') // value: '2014-03-17T13:20:00+01:00'
 */
export function readTidspunkt(text: string): Read<Tidspunkt, TidNote, TidReason> {
  return readCommon(text) ?? readAny(trimXml(text));
}

/** The form that nearly all files have, read without taking it apart. Null for any other, and where there is more to say. */
function readCommon(text: string): Read<Tidspunkt, TidNote, TidReason> | null {
  if (!COMMON.test(text) || !isRealTime(text)) return null;
  const resolved = resolveLocal(
    Date.UTC(
      yearOf(text),
      twoDigits(text, 5) - 1,
      twoDigits(text, 8),
      twoDigits(text, 11),
      twoDigits(text, 14),
      twoDigits(text, 17),
    ),
  );
  return resolved === 'finnes-ikke' || resolved.ambiguous ? null : read(withOffset(text, resolved.offset));
}

function readAny(trimmed: string): Read<Tidspunkt, TidNote, TidReason> {
  const match = FORM.exec(trimmed);
  if (match === null) return unread(BARE_DATE.test(trimmed) ? 'uten-klokkeslett' : 'ikke-tid');
  const [, year = '', month = '', day = '', separator, hour = '', minute = '', second, fraction, zone] = match;

  if (!isCalendarDay(Number(year), Number(month), Number(day))) return unread('ugyldig-dato');
  const cut = fraction !== undefined && /[1-9]/.test(fraction);
  if (!isTimeOfDay(Number(hour), Number(minute), Number(second ?? 0), cut)) return unread('ugyldig-dato');
  if (zone !== undefined && !isZoneOffset(zone)) return unread('ugyldig-dato');
  // One year of room at each end: the zone and 24:00 can move a time over New Year.
  if (Number(year) < FIRST_YEAR - 1 || Number(year) > LAST_YEAR + 1) return unread('utenfor');

  const notes: TidNote[] = [];
  if (separator !== 'T' || second === undefined || zone === 'z') notes.push('tidsform');
  if (cut) notes.push('brokdel');
  const written = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  return zone === undefined ? fromLocal(written, notes) : fromInstant(written, offsetOf(zone), notes);
}

function isTimeOfDay(hour: number, minute: number, second: number, fraction: boolean): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !fraction;
  return hour <= 23 && minute <= 59 && second <= 59;
}

function fromLocal(local: number, notes: TidNote[]): Read<Tidspunkt, TidNote, TidReason> {
  if (!inBounds(local)) return unread('utenfor');
  const resolved = resolveLocal(local);
  if (resolved === 'finnes-ikke') return unread('finnes-ikke');
  if (resolved.ambiguous) notes.push('tvetydig-tid');
  return read(format(local, resolved.offset), notes);
}

function fromInstant(written: number, offset: number, notes: TidNote[]): Read<Tidspunkt, TidNote, TidReason> {
  const instant = written - offset;
  const oslo = offsetAt(instant);
  if (!inBounds(instant + oslo)) return unread('utenfor');
  if (oslo !== offset) notes.push('annen-sone');
  return read(format(instant + oslo, oslo), notes);
}

/** The milliseconds of a checked zone. */
function offsetOf(zone: string): number {
  if (zone.length === 1) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.charAt(0) === '-' ? -minutes : minutes) * MINUTE;
}

/** `local` is the epoch ms that the local time would be in UTC. */
function format(local: number, offset: number): Tidspunkt {
  return withOffset(`${dateText(local)}T${timeText(local)}`, offset);
}

/** Since 1900 Oslo is whole hours ahead of UTC, one to three. */
function withOffset(local: string, offset: number): Tidspunkt {
  const text = `${local}+0${offset / HOUR}:00`;
  if (!isTidspunkt(text))
    throw new BkmError('INTERNAL', `The time zone database gives Oslo an offset of ${offset} ms.`);
  return text;
}

function inBounds(local: number): boolean {
  const year = new Date(local).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The instant in epoch milliseconds, whatever the offset. */
export function instantOf(tidspunkt: Tidspunkt): number {
  return Date.parse(tidspunkt);
}

/** The date in Norway at that instant, `YYYY-MM-DD`: what decides which rules and tariffs hold. */
export function localDate(tidspunkt: Tidspunkt): string {
  const instant = instantOf(tidspunkt);
  return dateText(instant + offsetAt(instant));
}

/**
 * The Norwegian local time at that instant without offset, as XML has it. `ambiguous` tells that it is the second occurrence of a
 * time that the autumn change repeats, which only the offset tells from the first: there the XML must hold the tidspunkt itself.
 */
export function toLocalDateTime(tidspunkt: Tidspunkt): { readonly text: string; readonly ambiguous: boolean } {
  const instant = instantOf(tidspunkt);
  const offset = offsetAt(instant);
  const resolved = resolveLocal(instant + offset);
  const ambiguous = resolved !== 'finnes-ikke' && resolved.offset !== offset;
  return { text: `${dateText(instant + offset)}T${timeText(instant + offset)}`, ambiguous };
}
