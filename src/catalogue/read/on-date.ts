import { isUnread, type Lookup, type Period } from '../types.ts';
import type { Dates } from './dates.ts';

/** A row by its number, with its period. */
export interface DatedRow {
  readonly row: number;
  readonly dates: Dates;
}

/**
 * What rows of one key, of which there are some, hold on a date: all that surely do; else, where dates of a row can't be read, nothing
 * is known. A row that ends before it begins was perhaps never in force, and says nothing; where the key has no other, nothing is known.
 */
export function onDate<T>(
  rows: readonly DatedRow[],
  date: string,
  make: (row: number) => T,
): Exclude<Lookup<T>, { why: 'ukjent' }> {
  const holding = rows.filter(({ dates }) => mayHold(dates, date));
  const [first, ...others] = holding.filter(({ dates }) => isRead(dates)).map(({ row }) => make(row));
  if (first !== undefined) return { found: [first, ...others] };
  if (holding.length > 0) return { found: null, why: 'ikke-kjent', grunn: 'datoer' };
  const [period, ...periods] = rows.flatMap(({ dates }) => (holdsEver(dates) ? periodOf(dates) : []));
  if (period === undefined) return { found: null, why: 'ikke-kjent', grunn: 'omvendt' };
  return { found: null, why: 'ikke-gyldig', perioder: [period, ...periods] };
}

/** False where an end that can be read rules the date out. */
function mayHold({ fra, til }: Dates, date: string): boolean {
  return !(typeof fra === 'string' && date < fra) && !(typeof til === 'string' && date > til);
}

function isRead({ fra, til }: Dates): boolean {
  return !isUnread(fra) && !isUnread(til);
}

/** A period that ends before it begins holds on no day. */
function holdsEver({ fra, til }: Dates): boolean {
  return typeof fra !== 'string' || typeof til !== 'string' || fra <= til;
}

/** The period as far as it can be read; what can't is open. */
export function periodOf({ fra, til }: Dates): Period {
  return { fra: isUnread(fra) ? null : fra, til: isUnread(til) ? null : til };
}
