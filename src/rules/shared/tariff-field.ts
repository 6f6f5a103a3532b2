import { type Field, isUnread, type Tariff } from '../../catalogue/types.ts';

/** What a field holds; null also where it could not be read (takst/ikke-kontrollert tells). */
export function known<T>(field: Field<T>): T | null {
  return isUnread(field) ? null : field;
}

/** A cap on uses a year: 0 is none, as a tariff that may never be claimed is no tariff. */
export function capIn(field: Field<number>): Field<number> {
  return field === 0 ? null : field;
}

/**
 * The greatest bound of the entries that are valid on the day, as nothing tells which of several holds; null where one of them has
 * none.
 */
export function laxest(tariffs: readonly Tariff[], pick: (tariff: Tariff) => Field<number>): number | null {
  let greatest: number | null = null;
  for (const tariff of tariffs) {
    const bound = known(pick(tariff));
    if (bound === null) return null;
    greatest = greatest === null ? bound : Math.max(greatest, bound);
  }
  return greatest;
}

/** What each entry says in a field; null where one of them says nothing, or it could not be read: then nothing is certain. */
export function all<T>(tariffs: readonly Tariff[], pick: (tariff: Tariff) => Field<T>): readonly T[] | null {
  const values: T[] = [];
  for (const tariff of tariffs) {
    const value = known(pick(tariff));
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
