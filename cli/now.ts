import { Problem } from './problem.ts';

/**
 * The instant that is taken as now, in ISO 8601, or `gendate`.
 *
 * @throws {Problem} when it is neither
 */
export function nowOf(now: string | undefined): string {
  if (now === undefined) return new Date().toISOString();
  if (now === 'gendate' || isInstant(now)) return now;
  throw new Problem(
    [`--now ${now}: ikke et tidspunkt`, `--now ${now}: not an instant`],
    [
      'Skriv det som 2026-01-06T15:30+01:00, eller gendate for når hver melding ble laget.',
      'Write it as 2026-01-06T15:30+01:00, or gendate for when each message was made.',
    ],
  );
}

/** A day that is in the calendar, a time, and an offset. Date.parse alone takes 31 February for 3 March. */
function isInstant(text: string): boolean {
  const [, date] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(`${date}T00:00Z`).toISOString().startsWith(date);
}
