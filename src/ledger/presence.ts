import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './busy.ts';

/**
 * Shows that a sender is alive: a file of its own whose lock the operating system holds for it, and lets go when the process ends,
 * however it ends. A process number or a time would not do: numbers are given to others, and clocks jump.
 */
export class Presence {
  readonly sender: string;
  readonly #lock: DatabaseSync;
  readonly #file: string;

  /** @param sender a name that nobody else has */
  constructor(ledger: string, sender: string) {
    this.sender = sender;
    this.#file = lockFile(ledger, sender);
    mkdirSync(path.dirname(this.#file), { recursive: true, mode: 0o700 });
    this.#lock = lockNew(this.#file);
  }

  end(): void {
    // Removed while it is held: nobody can take it for dead and then find it alive.
    rmSync(this.#file, { force: true });
    this.#lock.close();
  }
}

/** Makes the file and locks it. Who clears the dead may come between the two and remove it: then once more. */
function lockNew(file: string): DatabaseSync {
  for (;;) {
    const made = openSync(file, 'a', 0o600);
    const { ino } = fstatSync(made);
    closeSync(made);
    const lock = new DatabaseSync(file);
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 1000; BEGIN EXCLUSIVE');
    if (statSync(file, { throwIfNoEntry: false })?.ino === ino) return lock;
    lock.close();
  }
}

/** True while the sender of that name lives. Files of the dead are removed. */
export function isAlive(ledger: string, sender: string): boolean {
  const file = lockFile(ledger, sender);
  if (!namesIn(ledger).includes(sender)) return false;
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    rmSync(file, { force: true });
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    lock.close();
  }
}

/** Removes the files of all that are dead. */
export function clearDead(ledger: string): void {
  for (const sender of namesIn(ledger)) isAlive(ledger, sender);
}

function folderOf(ledger: string): string {
  return `${ledger}-senders`;
}

function lockFile(ledger: string, sender: string): string {
  return path.join(folderOf(ledger), sender);
}

/** What else lies there (a file manager's notes, a copy) is nobody's. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function namesIn(ledger: string): readonly string[] {
  try {
    return readdirSync(folderOf(ledger)).filter((name) => UUID.test(name));
  } catch {
    return [];
  }
}
