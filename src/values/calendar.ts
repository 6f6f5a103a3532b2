const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the proleptic Gregorian calendar. `month` and `day` count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True for an offset of an XML Schema zone: `Z`, or `±hh:mm` up to 14:00. Its form is taken as checked. */
export function isZoneOffset(zone: string): boolean {
  if (zone.length === 1) return true;
  const minutes = twoDigits(zone, 4);
  return minutes <= 59 && twoDigits(zone, 1) * 60 + minutes <= 14 * 60;
}

/** The number that the two digits at `at` write; that they are digits is taken as checked. */
export function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 0x30;
}

/** `YYYY-MM-DD` of an instant (epoch ms) as UTC has it, for years of four digits. */
export function dateText(instant: number): string {
  const date = new Date(instant);
  return `${date.getUTCFullYear()}-${padded(date.getUTCMonth() + 1)}-${padded(date.getUTCDate())}`;
}

/** `HH:mm:ss` of an instant (epoch ms) as UTC has it. */
export function timeText(instant: number): string {
  const date = new Date(instant);
  return `${padded(date.getUTCHours())}:${padded(date.getUTCMinutes())}:${padded(date.getUTCSeconds())}`;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
