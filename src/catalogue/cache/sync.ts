import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { isUnchanged, type OpenDataAnswer, textOf } from '../client/answer.ts';
import { DATASETS, type DatasetName, type OpenDataClient } from '../client/client.ts';
import { OpenDataError } from '../client/fault.ts';
import { ofContent } from '../client/reasons.ts';
import { commit, manifestIn } from './commit.ts';
import { notWritten, readIfThere, sha256, writeWhole } from './files.ts';
import { type DatasetEntry, fileName, type Manifest } from './manifest.ts';
import { parseDataset, type Unusable } from './parse.ts';
import type { SyncStep } from './step.ts';

export interface SyncOptions {
  readonly client: OpenDataClient;
  /** Made where it is missing. */
  readonly folder: string;
  /** Epoch ms. Default: the clock. */
  readonly now?: (() => number) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: SyncStep) => void) | undefined;
}

/** What became of one dataset. */
export type SyncedDataset =
  | { readonly dataset: DatasetName; readonly outcome: 'new' | 'unchanged'; readonly entry: DatasetEntry }
  /** Not fetched; `kept` is what the catalogue has of it all the same, from before and of the same source. */
  | {
      readonly dataset: DatasetName;
      readonly outcome: 'failed';
      readonly error: OpenDataError;
      readonly kept: DatasetEntry | null;
    };

/** Not asked by any rule: without them the catalogue is none the less whole. */
const EXTRAS: ReadonlySet<DatasetName> = new Set(['fagomraader', 'bandasjister']);

/**
 * Fetches the open data into a folder, each dataset only where the server has a newer one. The manifest, which says which files are the
 * catalogue, is replaced at the very end, by a rename: a process that dies before leaves the old catalogue whole. Two at once do
 * each other no harm: each writes files of its own, and files younger than an hour are nobody's to remove. Fagområder and
 * bandasjister may fail alone: then the older ones of the same source are kept.
 *
 * @throws {OpenDataError} where the tariffs, laboratory codes, rates or combinations could not be fetched; {BkmError} OUTPUT where
 * the folder can't be written; the signal's reason where it was aborted
 */
export async function syncCatalogue(options: SyncOptions): Promise<readonly SyncedDataset[]> {
  const { folder, onStep = () => {}, now = Date.now } = options;
  const sync: Sync = { ...options, onStep, now };
  try {
    makeFolder(folder);
    const before = await manifestIn(folder);
    const outcomes: SyncedDataset[] = [];
    for (const dataset of DATASETS) outcomes.push(await syncOne(dataset, before.datasets[dataset] ?? null, sync));
    // Of another source, an older one is not kept beside what is new.
    const keeps = (dataset: DatasetName, { url }: DatasetEntry) => url === options.client.urlOf(dataset);
    const held = await commit({ folder, entries: entriesOf(outcomes), before, keeps, now, onStep });
    return outcomes.map((each) => (each.outcome === 'failed' ? { ...each, kept: held[each.dataset] ?? null } : each));
  } catch (error) {
    throw notWritten(folder, error);
  }
}

interface Sync extends SyncOptions {
  readonly now: () => number;
  readonly onStep: (step: SyncStep) => void;
}

function entriesOf(outcomes: readonly SyncedDataset[]): Manifest['datasets'] {
  return Object.fromEntries(
    outcomes.flatMap((each) => (each.outcome === 'failed' ? [] : [[each.dataset, each.entry]])),
  );
}

async function syncOne(dataset: DatasetName, entry: DatasetEntry | null, sync: Sync): Promise<SyncedDataset> {
  const { onStep } = sync;
  onStep({ kind: 'fetching', dataset });
  try {
    const synced = await fetchOne(dataset, entry, sync);
    onStep({ kind: synced.outcome === 'new' ? 'stored' : 'unchanged', dataset });
    return synced;
  } catch (error) {
    if (!EXTRAS.has(dataset) || !(error instanceof OpenDataError)) throw error;
    onStep({ kind: 'failed', dataset });
    return { dataset, outcome: 'failed', error, kept: null };
  }
}

async function fetchOne(dataset: DatasetName, entry: DatasetEntry | null, sync: Sync): Promise<SyncedDataset> {
  const { client, folder, signal } = sync;
  const known =
    entry !== null &&
    entry.url === client.urlOf(dataset) &&
    (await isWhole(path.join(folder, entry.file), entry.sha256))
      ? entry
      : null;
  const answer = await client.newer(dataset, known, signal);
  if (!isUnchanged(answer)) return store(dataset, answer, entry, sync);
  // Its file may have been removed meanwhile.
  if (known !== null && (await touch(path.join(folder, known.file), sync))) {
    return { dataset, outcome: 'unchanged', entry: { ...known, checked: answer.checked } };
  }
  return fetchOne(dataset, null, sync);
}

/** Its time says that it is in use: no other sync removes it now. */
async function touch(file: string, { now }: Sync): Promise<boolean> {
  const at = new Date(now());
  return utimes(file, at, at).then(
    () => true,
    () => false,
  );
}

/** Only of a file that is as it was may the server say that it is the newest. */
async function isWhole(file: string, expected: string): Promise<boolean> {
  const bytes = await readIfThere(file);
  return bytes !== null && sha256(bytes) === expected;
}

async function store(
  dataset: DatasetName,
  answer: OpenDataAnswer,
  before: DatasetEntry | null,
  { folder, onStep }: Sync,
): Promise<SyncedDataset> {
  const parsed = parseDataset(dataset, textOf(answer));
  if ('unusable' in parsed) throw notUsable(dataset, answer, parsed.unusable);
  const rows = parsed.answer.rows.length;
  if (rows === 0 && (dataset === 'takstkoder' || (before !== null && before.rows > 0))) {
    // An empty catalogue would call every tariff unknown.
    throw notUsable(dataset, answer, { kind: 'part', nb: 'det har ingen rader', en: 'it has no rows' });
  }
  const bytes = /^utf-?8$/i.test(answer.charset ?? 'utf-8') ? answer.bytes : Buffer.from(textOf(answer));
  const hash = sha256(bytes);
  const file = fileName(dataset, hash);
  await writeWhole(folder, file, bytes, () => onStep({ kind: 'written', file }));
  const { url, fetched, etag, lastModified } = answer;
  const { syntetisk } = parsed.answer;
  const facts = { rows, fetched, checked: fetched, url, etag, lastModified, syntetisk };
  return { dataset, outcome: 'new', entry: { file, sha256: hash, bytes: bytes.length, ...facts } };
}

function notUsable(dataset: DatasetName, { url }: OpenDataAnswer, unusable: Unusable): OpenDataError {
  const { words, hint } = ofContent(dataset, unusable);
  return new OpenDataError({ why: 'form', url, status: 200, retryAfter: null, attempts: 1 }, words, hint);
}
