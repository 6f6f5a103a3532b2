import { DATASETS, type Dataset } from './datasets.ts';
import { isBlank, isRow, type Row } from './row.ts';

/** Envelopes are one or two deep; XML may add a root and a list element. */
const MAX_DEPTH = 5;

/** What of an answer holds its entries, and the envelopes around it, outermost first; null where that can't be told. */
export interface Found {
  readonly rows: readonly unknown[];
  readonly envelopes: readonly Row[];
}

/**
 * Finds the entries of a dataset in a parsed answer: a bare list; the member with the dataset's name; the one list in the
 * object. XML has no lists: a single entry stands where several would, and elements of any name may stand around.
 */
export function findRows(value: unknown, dataset: Dataset): Found | null {
  return search(value, dataset, []);
}

/** The entries of a dataset that are nested in an entry of another; none where nothing of it can be read. */
export function rowsWithin(value: unknown, dataset: Dataset): readonly unknown[] {
  return isBlank(value) ? [] : (findRows(value, dataset)?.rows ?? []);
}

function search(value: unknown, dataset: Dataset, envelopes: readonly Row[]): Found | null {
  if (Array.isArray(value)) return { rows: value, envelopes };
  if (!isRow(value) || envelopes.length === MAX_DEPTH) return null;
  if (isEntry(value, dataset)) return { rows: [value], envelopes };
  const within = [...envelopes, value];
  const { key } = DATASETS[dataset];
  if (Object.hasOwn(value, key)) {
    // An empty element, or null: a list without entries.
    return isBlank(value[key]) ? { rows: [], envelopes: within } : search(value[key], dataset, within);
  }
  const members = Object.values(value);
  const lists = members.filter((member) => Array.isArray(member));
  const [only, ...others] = lists.length > 0 ? lists : members.filter(isRow);
  return only === undefined || others.length > 0 ? null : search(only, dataset, within);
}

/** True for an entry that has at least one field of the dataset. */
export function hasField(row: Row, dataset: Dataset): boolean {
  return DATASETS[dataset].fields.some((name) => Object.hasOwn(row, name));
}

/** True for what has at least two fields of an entry: an envelope may share one name with it. */
function isEntry(value: Row, dataset: Dataset): boolean {
  return DATASETS[dataset].fields.filter((name) => Object.hasOwn(value, name) && !isRow(value[name])).length >= 2;
}
