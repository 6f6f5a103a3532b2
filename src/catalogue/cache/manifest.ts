import { DATASETS, type DatasetName } from '../client/client.ts';

/** The file that says which files make up the catalogue. */
export const MANIFEST = 'catalogue.json';

const SCHEMA = 1;

/** A dataset in the folder. */
export interface DatasetEntry {
  /** `takstkoder-<first 16 digits of its hash>.json`, in the folder itself. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** When it was fetched: ISO instant. */
  readonly fetched: string;
  /** When it was fetched or last found unchanged: ISO instant. */
  readonly checked: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Made up: it says so itself. */
  readonly syntetisk: boolean;
}

export interface Manifest {
  readonly schema: typeof SCHEMA;
  readonly datasets: { readonly [K in DatasetName]?: DatasetEntry };
}

export const EMPTY_MANIFEST: Manifest = { schema: SCHEMA, datasets: {} };

/** A manifest as it stands in its file, keys in the order of `DATASETS`. */
export function manifestText(datasets: Manifest['datasets']): string {
  const ordered = Object.fromEntries(DATASETS.flatMap((name) => (datasets[name] ? [[name, datasets[name]]] : [])));
  return `${JSON.stringify({ schema: SCHEMA, datasets: ordered }, null, 2)}\n`;
}

/** Reads a manifest. Null where it is none of ours, or of a later version: nothing of it is then believed. */
export function readManifest(text: string): Manifest | null {
  const value = parsed(text);
  if (!isObject(value) || value.schema !== SCHEMA || !isObject(value.datasets)) return null;
  const { datasets } = value;
  const read: { [K in DatasetName]?: DatasetEntry } = {};
  for (const name of DATASETS) {
    const entry = datasets[name];
    if (entry === undefined) continue;
    if (!isEntry(entry, name)) return null;
    read[name] = entry;
  }
  return { schema: SCHEMA, datasets: read };
}

/** The name of the file that holds these bytes: another for every content. */
export function fileName(name: DatasetName, sha256: string): string {
  return `${name}-${sha256.slice(0, 16)}.json`;
}

/** True for a name that a file of ours may have, that of a killed run too. */
export function isOurs(file: string): boolean {
  return /^\.bkm-[0-9a-f]{16}\.tmp$/.test(file) || DATASETS.some((name) => DATASET_FILE(name).test(file));
}

const DATASET_FILE = (name: string) => new RegExp(`^${name}-[0-9a-f]{16}\\.json$`);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function isEntry(value: unknown, name: DatasetName): value is DatasetEntry {
  if (!isObject(value)) return false;
  const { file, sha256, bytes, rows, fetched, checked, url, etag, lastModified, syntetisk } = value;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return false;
  // Never a path that leads elsewhere.
  if (file !== fileName(name, sha256)) return false;
  return (
    [bytes, rows].every((count) => Number.isSafeInteger(count) && Number(count) >= 0) &&
    [fetched, checked].every((at) => typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at))) &&
    typeof url === 'string' &&
    [etag, lastModified].every((text) => text === null || typeof text === 'string') &&
    typeof syntetisk === 'boolean'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
