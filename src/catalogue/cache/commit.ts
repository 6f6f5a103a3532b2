import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../../sync-folder.ts';
import { DATASETS, type DatasetName } from '../client/client.ts';
import { readIfThere, writeWhole } from './files.ts';
import {
  type DatasetEntry,
  EMPTY_MANIFEST,
  isOurs,
  MANIFEST,
  type Manifest,
  manifestText,
  readManifest,
} from './manifest.ts';
import type { SyncStep } from './step.ts';

/** ms. Younger files may be those of another sync that is not done, or be read right now. */
const GRACE = 60 * 60_000;

export interface Commit {
  readonly folder: string;
  readonly entries: Manifest['datasets'];
  /** The manifest when the sync began. */
  readonly before: Manifest;
  /** Whether an older dataset stays that is not among the entries. */
  readonly keeps: (dataset: DatasetName, entry: DatasetEntry) => boolean;
  /** Epoch ms. */
  readonly now: () => number;
  readonly onStep: (step: SyncStep) => void;
}

/**
 * Makes the entries the catalogue, then removes files that are none of it. Those that another sync has fetched later stay as they
 * are.
 *
 * @returns what the catalogue then holds
 */
export async function commit(options: Commit): Promise<Manifest['datasets']> {
  const { folder, entries, before, keeps, now, onStep } = options;
  // Names of datasets are to be on the disk before the manifest that has them.
  await syncFolder(folder);
  const current = await manifestIn(folder);
  const merged: { [K in DatasetName]?: DatasetEntry } = {};
  for (const name of DATASETS) {
    const [theirs, ours] = [current.datasets[name], entries[name]];
    if (ours === undefined) {
      if (theirs !== undefined && keeps(name, theirs)) merged[name] = theirs;
    } else {
      // What stood there before is replaced, also where a clock that was wrong has it later.
      const since = theirs?.checked !== before.datasets[name]?.checked;
      merged[name] = since ? later(theirs, ours) : ours;
    }
  }
  await writeWhole(folder, MANIFEST, manifestText(merged), () => onStep({ kind: 'written', file: MANIFEST }));
  await syncFolder(folder);
  onStep({ kind: 'committed' });
  await removeOthers(folder, now() - GRACE, onStep);
  return merged;
}

/** The manifest in a folder. One that can't be read is as none: a sync replaces it. */
export async function manifestIn(folder: string): Promise<Manifest> {
  const bytes = await readIfThere(path.join(folder, MANIFEST));
  return (bytes && readManifest(bytes.toString('utf8'))) ?? EMPTY_MANIFEST;
}

function later(theirs: DatasetEntry | undefined, ours: DatasetEntry): DatasetEntry {
  return theirs !== undefined && Date.parse(theirs.checked) > Date.parse(ours.checked) ? theirs : ours;
}

/** @param before epoch ms; files changed since are left */
async function removeOthers(folder: string, before: number, onStep: (step: SyncStep) => void): Promise<void> {
  const { datasets } = await manifestIn(folder);
  const used = new Set(Object.values(datasets).map(({ file }) => file));
  for (const file of await readdir(folder)) {
    if (!isOurs(file) || used.has(file)) continue;
    const changed = await stat(path.join(folder, file)).catch(() => null);
    if (changed === null || changed.mtimeMs >= before) continue;
    await rm(path.join(folder, file), { force: true });
    onStep({ kind: 'removed', file });
  }
}
