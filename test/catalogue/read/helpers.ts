import type { Answer } from '../../../src/catalogue/read/answer.ts';
import type { Row } from '../../../src/catalogue/read/row.ts';
import type { CatalogueVersion, Lookup } from '../../../src/catalogue/types.ts';

export const VERSION: CatalogueVersion = { fetched: '2026-01-09T06:00:00Z', sha256: '0'.repeat(64), synthetic: false };

/** An answer of these rows. */
export function answerOf(...rows: readonly Row[]): Answer {
  return { rows, notRows: 0, antall: null, syntetisk: false };
}

/** The one entry that was found. */
export function only<T>(lookup: Lookup<T>): T {
  if (lookup.found === null) throw new RangeError(`not found: ${lookup.why}`);
  if (lookup.found.length > 1) throw new RangeError(`${lookup.found.length} found`);
  return lookup.found[0];
}
