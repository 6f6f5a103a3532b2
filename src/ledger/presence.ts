import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './busy.ts';

/**
 * Shows that a sender is alive: a file of its own whose lock the operating system holds for it, and lets go when the process ends,
 * however it ends. A process number or a time would not do: numbers are given to others, and clocks jump.
 */
export class Presence {
  /** A name that nobody else has, nor had. */
  readonly sender: string;
  readonly #lock: DatabaseSync;
  readonly #file: string;
  readonly #inode: number;

  constructor(ledger: string) {
    mkdirSync(folderOf(ledger), { recursive: true, mode: 0o700 });
    const { sender, file, lock, inode } = held(ledger);
    this.sender = sender;
    this.#file = file;
    this.#lock = lock;
    this.#inode = inode;
  }

  /** False where the file was removed by hand: to others this sender is dead. */
  get isShown(): boolean {
    return inodeOf(this.#file) === this.#inode;
  }

  end(): void {
    // Removed while it is held: nobody can take it for dead and then find it alive.
    if (this.isShown) rmSync(this.#file, { force: true });
    this.#lock.close();
  }
}

/** A new name, with its file, which is locked. */
function held(ledger: string) {
  for (;;) {
    const sender = randomUUID();
    const file = lockFile(ledger, sender);
    const locked = lockNew(file);
    if (locked !== null) return { sender, file, ...locked };
  }
}

/**
 * Makes a file and locks it. Who clears the dead may come between the two: null then, and the name is given up, for whoever had opened
 * that file may remove by its name what stands there later.
 */
function lockNew(file: string): { readonly lock: DatabaseSync; readonly inode: number } | null {
  const made = openSync(file, 'wx', 0o600);
  const { ino: inode } = fstatSync(made);
  closeSync(made);
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA busy_timeout = 1000; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    if (inodeOf(file) === inode) return { lock, inode };
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    return null;
  }
  // SQLite has made it anew, of a name that is nobody's.
  rmSync(file, { force: true });
  lock.close();
  return null;
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** True while the sender of that name lives. Files of the dead are removed. */
export function isAlive(ledger: string, sender: string): boolean {
  const file = lockFile(ledger, sender);
  if (!namesIn(ledger).includes(sender)) return false;
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
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

/** Of the files that show who is sending. */
export function folderOf(ledger: string): string {
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
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
