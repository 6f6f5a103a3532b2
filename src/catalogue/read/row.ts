/** An entry of a dataset as it was parsed: members by the names of the wire. */
export type Row = Readonly<Record<string, unknown>>;

/** True for what can be an entry: an object that is no list. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of the members that holds anything: not absent, null or blank. */
export function firstOf(row: Row, names: readonly string[]): unknown {
  return names.map((name) => row[name]).find((value) => !isBlank(value));
}

/** True for what stands for no value: absent, null, empty, white space. */
export function isBlank(value: unknown): value is null | undefined | string {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
