import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DATASETS, type DatasetName } from '../client/client.ts';
import type { Answer } from '../read/answer.ts';
import { codeOf, readIfThere, sha256 } from './files.ts';
import { type DatasetEntry, MANIFEST, readManifest } from './manifest.ts';
import { parseDataset } from './parse.ts';
import { type FolderDataset, type FolderStatus, versionOf } from './status.ts';

/** A folder and the answers that it holds; those whose file has a fault are not among them. */
export interface Loaded {
  readonly status: FolderStatus;
  readonly answers: Readonly<Partial<Record<DatasetName, Answer>>>;
}

/** @param only datasets whose content is wanted; the others are held against their hash alone */
export async function loadFolder(folder: string, only: readonly DatasetName[], now: number): Promise<Loaded> {
  const names = await namesIn(folder);
  const manifest = await readIfThere(path.join(folder, MANIFEST));
  const read = manifest === null ? null : readManifest(manifest.toString('utf8'));
  const files = byHand(names);
  const loaded: LoadedDataset[] = [];
  if (read !== null) {
    for (const name of DATASETS) {
      const entry = read.datasets[name];
      if (entry !== undefined) loaded.push(await loadStored(folder, name, entry, only.includes(name)));
    }
    if (await movedOn(folder, loaded, manifest)) return loadFolder(folder, only, now);
  } else if (manifest === null) {
    for (const [name, file] of files) loaded.push(await loadByHand(folder, name, file));
  }
  const used = new Set(read === null && manifest === null ? files.values() : []);
  const datasets = loaded.map(({ status }) => status);
  const kind = manifest === null ? (loaded.length > 0 ? 'by-hand' : 'empty') : read === null ? 'broken' : 'synced';
  const ignored = names.filter((name) => BY_HAND.test(name) && !used.has(name));
  return {
    status: { folder, kind, datasets, ...versionOf(datasets, now), ignored },
    answers: Object.fromEntries(loaded.flatMap(({ status, answer }) => (answer ? [[status.dataset, answer]] : []))),
  };
}

interface LoadedDataset {
  readonly status: FolderDataset;
  readonly answer: Answer | null;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A file that is missing was perhaps replaced while this went on: a sync that ended since has another manifest. */
async function movedOn(folder: string, loaded: readonly LoadedDataset[], manifest: Buffer | null): Promise<boolean> {
  if (!loaded.some(({ status }) => status.fault === 'missing')) return false;
  const later = await readIfThere(path.join(folder, MANIFEST));
  return later !== null && manifest !== null && !later.equals(manifest);
}

async function loadStored(
  folder: string,
  dataset: DatasetName,
  entry: DatasetEntry,
  wanted: boolean,
): Promise<LoadedDataset> {
  const { etag: _, lastModified: __, ...facts } = entry;
  const status = { dataset, ...facts, fault: null };
  const bytes = await readIfThere(path.join(folder, entry.file));
  if (bytes === null) return { status: { ...status, fault: 'missing' }, answer: null };
  if (sha256(bytes) !== entry.sha256) return { status: { ...status, fault: 'altered' }, answer: null };
  if (!wanted) return { status, answer: null };
  const parsed = parseDataset(dataset, bytes.toString('utf8'));
  // It was parsed before it was stored; a later version of bkm may read otherwise.
  if ('unusable' in parsed) return { status: { ...status, fault: 'not-read' }, answer: null };
  return { status, answer: parsed.answer };
}

const BY_HAND = new RegExp(`^(${DATASETS.join('|')})\\.(json|xml)$`, 'i');

/** The file of each dataset that somebody put there; of two, the JSON. */
function byHand(names: readonly string[]): ReadonlyMap<DatasetName, string> {
  const found = new Map<DatasetName, string>();
  for (const dataset of DATASETS) {
    const file = ['json', 'xml'].flatMap((form) => names.filter((name) => name.toLowerCase() === `${dataset}.${form}`));
    if (file[0] !== undefined) found.set(dataset, file[0]);
  }
  return found;
}

async function loadByHand(folder: string, dataset: DatasetName, file: string): Promise<LoadedDataset> {
  const bytes = (await readIfThere(path.join(folder, file))) ?? Buffer.alloc(0);
  const parsed = parseDataset(dataset, decoded(bytes));
  const written = (await stat(path.join(folder, file))).mtime.toISOString();
  const facts = {
    dataset,
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    fetched: written,
    checked: written,
    url: null,
  };
  if ('unusable' in parsed) {
    return { status: { ...facts, rows: 0, syntetisk: false, fault: 'not-read' }, answer: null };
  }
  const { rows, syntetisk } = parsed.answer;
  return { status: { ...facts, rows: rows.length, syntetisk, fault: null }, answer: parsed.answer };
}

/** As its byte order mark or its XML declaration says, else UTF-8. */
function decoded(bytes: Buffer): string {
  const declared = /^<\?xml[^>]*encoding=["']([\w.:-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
