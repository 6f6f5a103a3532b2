import { closeSync, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BkmError } from '../../errors.ts';

/** That a state file is in use. */
export interface Lock {
  release(): void;
}

/**
 * Locks a state file by another one beside it: itself it is made anew, under its name. The operating system holds the lock, and lets go
 * when the process ends, however it ends.
 *
 * @throws {BkmError} CONFIG where another simulator has it; an error of the operating system
 */
export function lockState(file: string): Lock {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  for (;;) {
    const made = openSync(beside, 'a', 0o600);
    const { ino } = fstatSync(made);
    closeSync(made);
    const held = locked(beside);
    // Who had it may have removed it between the two: then once more.
    if (statSync(beside, { throwIfNoEntry: false })?.ino !== ino) {
      held.close();
      continue;
    }
    let isHeld = true;
    return {
      release: () => {
        // Once: the next one's lock has the same name. Removed while it is held: nobody else has it then.
        if (isHeld) rmSync(beside, { force: true });
        if (isHeld) held.close();
        isHeld = false;
      },
    };
  }
}

function locked(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw isBusy(error) ? inUse() : error;
  }
}

/** Source: sqlite.org/rescode.html, SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && Number(error.errcode) % 256 === 5;
}

function inUse(): BkmError {
  return new BkmError('CONFIG', 'Another simulator has the state file: one simulator a file.', {
    hint: 'Stop that one, or give another file.',
    nb: {
      message: 'En annen simulator har tilstandsfilen: én simulator per fil.',
      hint: 'Stans den, eller oppgi en annen fil.',
    },
  });
}
