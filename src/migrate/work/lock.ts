import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BkmError } from '../../errors.ts';

/** Two runs in one folder would undo each other's work. */
export interface Lock {
  release(): void;
}

/**
 * Locks a folder by a file in it. The operating system holds the lock and lets go when the process ends, however it ends.
 *
 * @throws {BkmError} OUTPUT where another run has it
 */
export function lockFolder(file: string): Lock {
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? taken() : error;
  }
  return { release: () => database.close() };
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && Number(error.errcode) % 256 === 5;
}

function taken(): BkmError {
  return new BkmError('OUTPUT', 'another migration is at work in the output folder', {
    hint: 'Wait for it, or choose another folder.',
    nb: {
      message: 'en annen migrering er i gang i utdatamappen',
      hint: 'Vent på den, eller velg en annen mappe.',
    },
  });
}
