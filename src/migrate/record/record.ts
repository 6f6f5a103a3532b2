import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Revision } from '../../bkm/revision.ts';
import type { Account } from '../../convert/account.ts';
import type { Severity } from '../../diagnostics/finding.ts';
import { BlockReader, BrokenBlocks } from './blocks.ts';

/** Section of what the run rules are to see of the bills. */
export const BILLS = 0;

/** A message that a file became, below `messages/`. */
export interface Output {
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** Bills treated in a year, of messages that were written. */
export interface Year {
  readonly year: string;
  readonly bills: number;
  /** Whole øre. */
  readonly ore: number;
}

/** What is known of a file that was read: the last line of its record. */
export interface FileRecord {
  readonly name: string;
  readonly stem: string;
  /** SHA-256 of the bytes on the disk. */
  readonly content: string;
  /** Of the settings. */
  readonly settings: string;
  readonly outputs: readonly Output[];
  readonly revision: Revision | null;
  readonly messages: number;
  readonly bills: number;
  readonly withheldBills: number;
  /** Indexes of messages that were not written. */
  readonly withheldMessages: readonly number[];
  readonly readable: boolean;
  readonly account: Account;
  readonly years: readonly Year[];
  /** What rules told that the converter tells as well, see `check/echoes`. */
  readonly told: readonly (readonly [string, Severity])[];
}

/** Where the record of a file is kept, below the folder of records. The file's name is not in it: it may be anybody's. */
export function recordPath(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return path.join(hash.slice(0, 2), `${hash.slice(2, 34)}.bkm`);
}

/** Opens a record; null where there is none that is whole. */
export function openRecord(file: string): { readonly record: FileRecord; readonly reader: BlockReader } | null {
  try {
    const reader = new BlockReader(file);
    // Written by this very program, and held against its checksum.
    return { reader, record: JSON.parse(reader.last) as FileRecord };
  } catch (error) {
    if (error instanceof BrokenBlocks || isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
