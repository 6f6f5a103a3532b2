import { instantOf, readTidspunkt } from '../../../values/oslo-time.ts';

const HOUR = 3_600_000;

/** Norwegian time of the years 1 and 9999, beyond which a date has another form. */
const FIRST = Date.parse('0001-01-01T00:00:00+01:00');
const LAST = Date.parse('9999-12-31T23:59:59+01:00');

/**
 * `2026-01-06T15:30:29+01:00`: an instant (epoch ms) as the Krav API writes it, fractions cut. A bill may give any year: before 1900
 * and after 2199 it is winter time, and before the year 1 and after 9999 their first and last second.
 */
export function tidspunktOf(instant: number): string {
  const read = readTidspunkt(new Date(instant).toISOString());
  if (read.ok) return read.value;
  const winter = new Date(Math.min(Math.max(instant, FIRST), LAST) + HOUR);
  return `${winter.toISOString().slice(0, 19)}+01:00`;
}

/** `2026-01-06` in Oslo. */
export function datoOf(instant: number): string {
  return tidspunktOf(instant).slice(0, 10);
}

/** `2026-01-06 15:30:29` in Oslo, as the attendance call has it. */
export function oppmoteOf(instant: number): string {
  return tidspunktOf(instant).slice(0, 19).replace('T', ' ');
}

/** `06.01.2026 15:30` in Oslo, as the control writes it in its remarks. */
export function merknadTid(instant: number): string {
  const [date = '', time = ''] = tidspunktOf(instant).split('T');
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}

/** Epoch ms of a time of day in Oslo (`16:00:00`) on a date; not one that the clocks skip. */
export function instantAt(dato: string, time: string): number {
  const read = readTidspunkt(`${dato}T${time}`);
  if (!read.ok) throw new RangeError('a time that Oslo does not have');
  return instantOf(read.value);
}
