import { closeSync, openSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BkmError } from '../../errors.ts';

/** Two runs in one folder would undo each other's work. */
export interface Lock {
  release(): void;
}

/**
 * Locks a folder by a file in it. The operating system holds the lock and lets go when the process ends, however it ends.
 *
 * @throws {BkmError} OUTPUT where another run has it, and where the path is too long for the lock
 */
export function lockFolder(file: string): Lock {
  closeSync(openSync(file, 'a', 0o600));
  try {
    return locked(file);
  } catch (error) {
    if (codeOf(error) === BUSY) throw taken();
    if (codeOf(error) === CANT_OPEN) throw unlockable();
    if (codeOf(error) !== NO_DATABASE) throw error;
    // Nobody holds it, and what is in it is nobody's: a run leaves it empty.
    truncateSync(file);
    return locked(file);
  }
}

const BUSY = 5;
const CANT_OPEN = 14;
const NO_DATABASE = 26;

function locked(file: string): Lock {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite's own; null for what is none of it. */
function codeOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) % 256 : null;
}

/** The lock's library takes 500 bytes or so, whatever the system takes. */
function unlockable(): BkmError {
  return new BkmError('OUTPUT', 'the output folder can not be locked: its path may be too long', {
    hint: 'Choose a folder of a shorter path with -o.',
    nb: {
      message: 'utdatamappen kan ikke låses: stien kan være for lang',
      hint: 'Velg en mappe med en kortere sti med -o.',
    },
  });
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
