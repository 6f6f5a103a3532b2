import { dateText, isCalendarDay } from '../../values/calendar.ts';
import { offsetAt } from '../../values/oslo-offsets.ts';
import type { Field, UnreadField } from '../types.ts';
import { asUnread } from './fields.ts';
import { isBlank, type Row } from './row.ts';

/** From and to and including, YYYY-MM-DD; null: open at that end. */
export interface Dates {
  readonly fra: Field<string>;
  readonly til: Field<string>;
}

/** Years before the first, and from the last on, stand for an open end: 0001-01-01, 9999-12-31. */
const FIRST = '1800';
const LAST = '2200';

/** The period of a row. A beginning in the far past and an end in the far future are open. */
export function datesOf(row: Row, fraName = 'fradato', tilName = 'tildato'): Dates {
  const fra = dayField(row[fraName]);
  const til = dayField(row[tilName]);
  return {
    fra: typeof fra !== 'string' || (fra >= FIRST && fra < LAST) ? fra : fra < FIRST ? null : asUnread(row[fraName]),
    til: typeof til !== 'string' || (til >= FIRST && til < LAST) ? til : til < FIRST ? asUnread(row[tilName]) : null,
  };
}

/**
 * A day in Oslo as YYYY-MM-DD, years 0001 to 9999, from: `2018-07-01` (a zone is cut), `20180701`, `01.07.2018`, a dateTime
 * with or without zone (see `dayOfInstant`), epoch milliseconds, and `[2018, 7, 1]`. Anything else is unread.
 */
export function dayField(raw: unknown): Field<string> {
  if (isBlank(raw)) return null;
  if (typeof raw === 'number') return dayOfNumber(raw) ?? asUnread(raw);
  if (Array.isArray(raw)) return dayOfList(raw) ?? asUnread(raw);
  return typeof raw === 'string' ? dayOfText(raw.trim()) : asUnread(raw);
}

const ZONE = '(?:[Zz]|[+-]\\d\\d:?\\d\\d)(?:\\[[\\w/]+\\])?';
const DATE = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)(?:${ZONE})?$`);
const DATE_TIME = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)[Tt ]((?:[01]\\d|2[0-3]):[0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?(${ZONE})?$`,
);
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const NORWEGIAN = /^(\d\d?)\.(\d\d?)\.(\d{4})$/;

function dayOfText(text: string): string | UnreadField {
  const date = DATE.exec(text) ?? COMPACT.exec(text);
  if (date !== null) return dayOf(date[1], date[2], date[3]) ?? { unread: text };
  const norwegian = NORWEGIAN.exec(text);
  if (norwegian !== null) return dayOf(norwegian[3], norwegian[2], norwegian[1]) ?? { unread: text };
  if (/^-?\d{11,15}$/.test(text)) return dayOfNumber(Number(text)) ?? { unread: text };
  const dateTime = DATE_TIME.exec(text);
  if (dateTime === null) return { unread: text };
  const [, day = '', time = '', seconds = '00', zone] = dateTime;
  if (!isDay(day)) return { unread: text };
  return (zone === undefined ? day : dayOfInstant(day, time, seconds, zone)) ?? { unread: text };
}

/**
 * The day that a time with a zone stands for. Where Oslo has the same day, that one. Else one of the two is the first or the
 * last minute of a day, and that day is meant: `2018-06-30T22:00:00Z` is 1 July in Oslo, `2018-06-30T23:59:59Z` 30 June as
 * written. Else null.
 */
function dayOfInstant(day: string, time: string, seconds: string, zone: string): string | null {
  if (day < FIRST_KNOWN || day >= LAST) return day;
  const offset = zone
    .replace(/\[.*$/, '')
    .replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
    .toUpperCase();
  const instant = Date.parse(`${day}T${time}:${seconds}${offset}`);
  if (Number.isNaN(instant)) return null;
  const oslo = instant + offsetAt(instant);
  const osloDay = dateText(oslo);
  if (osloDay === day || isEdge(timeOf(oslo))) return osloDay;
  return isEdge(time) ? day : null;
}

/** The offsets of Oslo are known from 1900 on. */
const FIRST_KNOWN = '1900-01-02';

function isEdge(time: string): boolean {
  return time === '00:00' || time === '23:59';
}

function timeOf(local: number): string {
  return new Date(local).toISOString().slice(11, 16);
}

/** YYYYMMDD, or epoch milliseconds from 1973 on. */
function dayOfNumber(number: number): string | null {
  if (!Number.isSafeInteger(number)) return null;
  const compact = COMPACT.exec(String(number));
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  if (number < 1e11 || number > MAX_INSTANT) return null;
  return dateText(number < LAST_KNOWN ? number + offsetAt(number) : number);
}

const LAST_KNOWN = Date.UTC(2199, 11, 31);
const MAX_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Year, month and day, perhaps with a time of day, as some serializers write dates. */
function dayOfList(list: readonly unknown[]): string | null {
  const [year, month, day] = list;
  if (!list.every((each) => typeof each === 'number') || list.length < 3 || list.length > 7) return null;
  return dayOf(String(year).padStart(4, '0'), String(month), String(day));
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
