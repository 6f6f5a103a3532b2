import type { DatasetName } from '../client/client.ts';
import type { CatalogueVersion } from '../types.ts';
import { sha256 } from './files.ts';

/** Older catalogues are warned of. */
export const OLD_AFTER_DAYS = 30;

const DAY = 24 * 60 * 60_000;

/** What rules ask. The other datasets are for people. */
export const ASKED_BY_RULES: readonly DatasetName[] = [
  'takstkoder',
  'nlkkoder',
  'refusjonskategorisatser',
  'apatkombinasjoner',
];

/** What is wrong with the file of a dataset. */
export type DatasetFault =
  | 'missing'
  /** Other bytes than were stored: half, or altered. */
  | 'altered'
  /** Put there by hand, and no answer of this dataset. */
  | 'not-read';

/** A dataset of a folder. */
export interface FolderDataset {
  readonly dataset: DatasetName;
  /** In the folder. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** ISO instant; of a file that was put there by hand, when it was last written. */
  readonly fetched: string;
  /** When it was fetched or last found unchanged: ISO instant. */
  readonly checked: string;
  /** Null where it was put there by hand. */
  readonly url: string | null;
  readonly syntetisk: boolean;
  readonly fault: DatasetFault | null;
}

/** A folder that is to hold a catalogue. */
export interface FolderStatus {
  readonly folder: string;
  /**
   * `synced`: with a manifest. `by-hand`: files by the names of the datasets (`takstkoder.json`, `.xml`). `empty`: neither, or no folder. `broken`: a
   * manifest that can't be read.
   */
  readonly kind: 'synced' | 'by-hand' | 'empty' | 'broken';
  readonly datasets: readonly FolderDataset[];
  /** Null where there is no dataset. */
  readonly version: CatalogueVersion | null;
  /** Whole days since the version was fetched; null without one. */
  readonly ageDays: number | null;
  /** Older than `OLD_AFTER_DAYS`. */
  readonly old: boolean;
  /** Files by the names of datasets that are not read, as something else goes before them. */
  readonly ignored: readonly string[];
}

/** Which catalogue these datasets are, and how old. Those that rules ask decide; where there are none of them, all. */
export function versionOf(
  datasets: readonly FolderDataset[],
  now: number,
): Pick<FolderStatus, 'version' | 'ageDays' | 'old'> {
  const asked = datasets.filter(({ dataset }) => ASKED_BY_RULES.includes(dataset));
  const counted = asked.length > 0 ? asked : datasets;
  if (counted.length === 0) return { version: null, ageDays: null, old: false };
  const oldest = Math.min(...counted.map(({ checked }) => Date.parse(checked)));
  const hashes = counted.map((each) => `${each.dataset} ${each.sha256}\n`).join('');
  const version = {
    fetched: new Date(oldest).toISOString(),
    sha256: sha256(Buffer.from(hashes)),
    synthetic: datasets.some(({ syntetisk }) => syntetisk),
  };
  // A clock that was set back makes nothing old.
  const age = Math.max(0, now - oldest);
  return { version, ageDays: Math.floor(age / DAY), old: age > OLD_AFTER_DAYS * DAY };
}
