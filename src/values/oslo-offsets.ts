import { Temporal } from 'temporal-polyfill';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From `at` (epoch ms) the clocks of Oslo are `offset` ms ahead of UTC. */
interface Transition {
  readonly at: number;
  readonly offset: number;
}

/** The offsets of one year: the one it begins with, and its changes in order. No change lies within a day of New Year. */
export interface OsloYear {
  readonly offset: number;
  readonly transitions: readonly Transition[];
}

/**
 * From this year the clocks follow the rule of the European Union (directive 94/21/EC, then 2000/84/EC): forward an hour at 01:00
 * UTC on the last Sunday of March, back at 01:00 UTC on the last Sunday of October. A test holds the rule against the time zone
 * database, so that an end of the clock changes is noticed. The rule is here since the first look into the database costs
 * 30-40 ms of each process, and the treatments that are claimed lie after it.
 */
const FIRST_YEAR_BY_RULE = 1996;

const years = new Map<number, OsloYear>();

/** The offsets of Europe/Oslo in a year of 1900 to 2199, found once. */
export function osloYear(year: number): OsloYear {
  let found = years.get(year);
  if (found === undefined) {
    found = year >= FIRST_YEAR_BY_RULE ? byRule(year) : osloYearByDatabase(year);
    years.set(year, found);
  }
  return found;
}

function byRule(year: number): OsloYear {
  return {
    offset: HOUR,
    transitions: [
      { at: lastSundayOf31Days(year, 2) + HOUR, offset: 2 * HOUR },
      { at: lastSundayOf31Days(year, 9) + HOUR, offset: HOUR },
    ],
  };
}

/** Midnight UTC of the last Sunday of a month that has 31 days. */
function lastSundayOf31Days(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** The offsets as the time zone database of this machine has them. Exported for the test of the rule. */
export function osloYearByDatabase(year: number): OsloYear {
  const end = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1)).toZonedDateTimeISO('Europe/Oslo');
  const offset = at.offsetNanoseconds / 1e6;
  const transitions: Transition[] = [];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return { offset, transitions };
    transitions.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
    at = next;
  }
}

/** Oslo's offset in ms at an instant (epoch ms) from 1900-01-01 to 2199-12-31. */
export function offsetAt(instant: number): number {
  const { offset, transitions } = osloYear(new Date(instant).getUTCFullYear());
  let current = offset;
  for (const transition of transitions) {
    if (instant < transition.at) break;
    current = transition.offset;
  }
  return current;
}

/** What a local time means: its offset in ms (the first, summer one, where it occurs twice), or that no clock ever showed it. */
export type LocalOffset = { readonly offset: number; readonly ambiguous: boolean } | 'finnes-ikke';

/** Resolves a local time of Oslo, given as the epoch ms that it would be in UTC. */
export function resolveLocal(local: number): LocalOffset {
  const { offset, transitions } = osloYear(new Date(local).getUTCFullYear());
  let current = offset;
  for (const { at, offset: next } of transitions) {
    if (local < at + Math.min(current, next)) break;
    if (local < at + Math.max(current, next)) {
      return next > current ? 'finnes-ikke' : { offset: current, ambiguous: true };
    }
    current = next;
  }
  return { offset: current, ambiguous: false };
}
