import { createHash } from 'node:crypto';
import type { ConvertOptions } from '../convert/options.ts';
import type { Severities } from '../validate/severities.ts';
import { TOOL } from '../version.ts';

/** Bounds of archives, against files that were made to fill a disk. */
export interface ArchiveLimits {
  /** Entries of one archive. Default: 200 000. */
  readonly entries: number;
  /** Bytes of one message, unpacked. Default: 16 GiB. */
  readonly entryBytes: number;
  /** Bytes of one archive, unpacked. Default: 256 GiB. */
  readonly archiveBytes: number;
  /** Unpacked to packed, looked at from 16 MiB unpacked on. Default: 300; of claims it is 10 to 40. */
  readonly ratio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 200_000,
  entryBytes: 16 * 2 ** 30,
  archiveBytes: 256 * 2 ** 30,
  ratio: 300,
};

/** What decides the result of a file, as it is handed to the workers. */
export interface Settings {
  readonly convert: Omit<ConvertOptions, 'file' | 'limits'>;
  readonly severities: Severities;
  /** Epoch ms, or `gendate`. */
  readonly now: number | 'gendate';
  readonly testData: boolean;
  /** The open data: its folder, and the hash that it must have; null for none. */
  readonly catalogue: { readonly folder: string; readonly sha256: string } | null;
  readonly limits: ArchiveLimits;
  /** Reports show person values: the journal then keeps those of findings, and else none. */
  readonly showValues: boolean;
}

/** The form of the records: one of another form is of no use. */
const FORM = 3;

/** Of the settings but for where they are kept: a file's result is of one of these, and is made anew under another. */
export function hashOf(settings: Settings): string {
  const { catalogue, ...others } = settings;
  return createHash('sha256')
    .update(
      JSON.stringify(sorted({ ...others, catalogue: catalogue?.sha256 ?? null, form: FORM, version: TOOL.version })),
    )
    .digest('hex');
}

/** With members in order, so that how the settings were put together does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
