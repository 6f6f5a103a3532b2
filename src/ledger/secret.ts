import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { guarded, LedgerError } from './error.ts';

const BYTES = 32;

/**
 * The secret of a ledger, in the file beside it: without it nobody can try out national ids on what the ledger holds. Null where
 * there is none yet, or none any more.
 *
 * @throws {LedgerError} `key`, where the file can't be read, or is no such secret
 */
export function readSecret(ledger: string): Buffer | null {
  const file = secretFile(ledger);
  const secret = contentOf(file);
  if (secret === null || secret.length === BYTES) return secret;
  throw new LedgerError('key', file);
}

/** Makes it, for its owner alone; only while nobody else writes to the ledger, and where there is none. */
export function makeSecret(ledger: string): Buffer {
  const file = secretFile(ledger);
  const secret = randomBytes(BYTES);
  const unfinished = `${file}.new`;
  return guarded(ledger, () => {
    // Whole or not at all, and on disk before what was made with it.
    writeFileSync(unfinished, secret, { mode: 0o600, flush: true });
    renameSync(unfinished, file);
    return secret;
  });
}

export function forgetSecret(ledger: string): void {
  guarded(ledger, () => rmSync(secretFile(ledger), { force: true }));
}

function secretFile(ledger: string): string {
  return `${ledger}.key`;
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new LedgerError('key', file);
  }
}
