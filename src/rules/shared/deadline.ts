import { dateText, twoDigits } from '../../values/calendar.ts';
import { offsetAt } from '../../values/oslo-offsets.ts';
import { yearOf } from '../../values/tidspunkt.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The date in Norway at an instant (epoch ms), `YYYY-MM-DD`. */
export function osloDate(instant: number): string {
  return dateText(instant + offsetAt(instant));
}

/** The date so many days after a date, `YYYY-MM-DD` both. */
export function daysAfter(dato: string, days: number): string {
  return dateText(Date.parse(dato) + days * DAY);
}

/** The last day of the month that is so many months after a date's. */
export function endOfMonthAfter(dato: string, months: number): string {
  return dateText(Date.UTC(yearOf(dato), twoDigits(dato, 5) + months, 0));
}

/** The same day so many years after; 29 February becomes 28 where there is none. */
export function yearsAfter(dato: string, years: number): string {
  const last = endOfMonthAfter(dato, years * 12);
  const same = `${last.slice(0, 8)}${dato.slice(8)}`;
  return same < last ? same : last;
}
