import { datesOf } from './dates.ts';
import type { DatedRow } from './on-date.ts';
import type { Row } from './row.ts';

/**
 * Which rows have which key: 4 bytes a row beside the map, no object. Rows come in the order in which they stand. Dates are
 * read when a key is first asked for, and kept.
 */
export class Chains {
  readonly #rows: readonly Row[];
  readonly #first = new Map<string, number>();
  readonly #next: Int32Array;
  readonly #dated = new Map<string, readonly DatedRow[]>();

  /** @param keyOf null: the row has no key */
  constructor(rows: readonly Row[], keyOf: (row: Row) => string | null) {
    this.#rows = rows;
    this.#next = new Int32Array(rows.length).fill(-1);
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const key = keyOf(rows[at] ?? {});
      if (key === null) continue;
      this.#next[at] = this.#first.get(key) ?? -1;
      this.#first.set(key, at);
    }
  }

  get size(): number {
    return this.#first.size;
  }

  keys(): Iterable<string> {
    return this.#first.keys();
  }

  has(key: string): boolean {
    return this.#first.has(key);
  }

  /** The numbers of the rows that have the key; none where it is unknown. */
  rowsOf(key: string): readonly number[] {
    const found: number[] = [];
    for (let row = this.#first.get(key) ?? -1; row !== -1; row = this.#next[row] ?? -1) found.push(row);
    return found;
  }

  /** The same with their periods. Unknown keys, of which claims may hold any number, are not kept. */
  datedRowsOf(key: string): readonly DatedRow[] {
    const before = this.#dated.get(key);
    if (before !== undefined || !this.has(key)) return before ?? [];
    const dated = this.rowsOf(key).map((row) => ({ row, dates: datesOf(this.#rows[row] ?? {}) }));
    this.#dated.set(key, dated);
    return dated;
  }
}
