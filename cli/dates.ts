import { isDate } from '../src/catalogue.ts';
import { Problem } from './problem.ts';

/**
 * A date that an option gives.
 *
 * @throws {Problem} when it is no day of the calendar
 */
export function isoDate(option: string, text: string): string {
  const trimmed = text.trim();
  if (isDate(trimmed)) return trimmed;
  throw new Problem(
    [`--${option} ${text}: ikke en dato`, `--${option} ${text}: not a date`],
    ['Skriv den som 2026-01-31.', 'Write it as 2026-01-31.'],
  );
}
