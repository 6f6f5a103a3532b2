import { isObject } from '../json.ts';

/** The first line of a state file. Each slice has a version of its own. */
export const HEADER = JSON.stringify({ schema: 'bkm-simulator-state/2' });

/** What a state file has of one slice: a value, or rows by their key. Not read yet. */
export type StoredSlice = StoredValue | StoredRows;

interface StoredValue {
  readonly version: number;
  readonly value: unknown;
}

interface StoredRows {
  readonly version: number;
  readonly rows: Map<string, unknown>;
}

export type StoredSlices = ReadonlyMap<string, StoredSlice>;

/** The line that says what a slice's value is from now on. */
export function valueLine(slice: string, version: number, value: unknown): string {
  return JSON.stringify({ slice, version, value });
}

/** The line that says what a row is from now on. */
export function rowLine(slice: string, version: number, key: string, row: unknown): string {
  return JSON.stringify({ slice, version, key, row });
}

/** The line that takes a row away. */
export function goneLine(slice: string, version: number, key: string): string {
  return JSON.stringify({ slice, version, key, gone: true });
}

/** The lines that a slice is made of anew. */
export function* linesOf(name: string, slice: StoredSlice): Iterable<string> {
  if ('value' in slice) yield valueLine(name, slice.version, slice.value);
  else for (const [key, row] of slice.rows) yield rowLine(name, slice.version, key, row);
}

/** Does what a line says to the slices that the lines before it made; false for a line that is none. */
export function replay(line: string, slices: Map<string, StoredSlice>): boolean {
  const json = parsed(line);
  if (!isObject(json)) return false;
  const { slice: name, version, key } = json;
  if (typeof name !== 'string' || typeof version !== 'number') return false;
  const before = slices.get(name);
  if ('value' in json) {
    slices.set(name, { version, value: json.value });
    return before === undefined || 'value' in before;
  }
  if (typeof key !== 'string' || (before !== undefined && 'value' in before)) return false;
  const rows = before?.rows ?? new Map<string, unknown>();
  slices.set(name, { version, rows });
  if ('row' in json) rows.set(key, json.row);
  else if (json.gone === true) rows.delete(key);
  else return false;
  return true;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
