import { isCalendarDay, isZoneOffset, twoDigits } from './calendar.ts';

declare const TIDSPUNKT: unique symbol;

/** A real point in time as `YYYY-MM-DDTHH:mm:ss±hh:mm`, 1900 to 2199, with any offset up to 14:00. */
export type Tidspunkt = string & { readonly [TIDSPUNKT]: true };

/** The years that a tidspunkt may lie in. Before 1895 the offset of Oslo had seconds, which the form can't hold. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/**
 * True for the one form that a tidspunkt has in JSON, of a real day, time of day and offset.
 *
 * @example isTidspunkt('2026-02-30T10:00:00+01:00') // false
 */
export function isTidspunkt(text: string): text is Tidspunkt {
  return FORM.test(text) && isRealTime(text) && isZoneOffset(text.slice(19));
}

/** True when `YYYY-MM-DDTHH:mm:ss` at the start of `text`, its form checked, is a real day in bounds and a real time of day. */
export function isRealTime(text: string): boolean {
  const year = yearOf(text);
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    isCalendarDay(year, twoDigits(text, 5), twoDigits(text, 8)) &&
    twoDigits(text, 11) <= 23 &&
    twoDigits(text, 14) <= 59 &&
    twoDigits(text, 17) <= 59
  );
}

/** The year that the four digits at the start of `text` write. */
export function yearOf(text: string): number {
  return twoDigits(text, 0) * 100 + twoDigits(text, 2);
}
