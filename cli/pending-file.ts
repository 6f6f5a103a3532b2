import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { codeOf } from './problem.ts';

/** What a killed run may leave behind: hidden, and never taken for input. */
const PENDING = /^\.bkm-[0-9a-f]{16}\.tmp$/;

/** True for the name of a file that was never completed. */
export function isPending(file: string): boolean {
  return PENDING.test(path.basename(file));
}

/** What was not written to for so long (ms) is no living run's. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** Folders that this process has looked through. */
const swept = new Set<string>();

/** Removes what killed runs left in a folder: nobody would, and it may be half a claim. Once a process. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder).filter(isPending)) {
      const file = path.join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > ABANDONED) rmSync(file, { force: true });
    }
  } catch {
    // May not be listed, or another run was faster: what this run writes does not depend on it.
  }
}

/** Rights: nobody but its owner. */
const OWN = 0o600;

/** Enough that a write costs less than what is written. */
const BLOCK = 64 * 1024;

/**
 * A file that nobody sees half: it gets its name when it is complete. Its owner alone can read it. Written without giving way to
 * others: of ten thousand small files, the waiting takes longer than the writing.
 */
export class PendingFile {
  readonly #path: string;
  readonly #fd: number;
  #text = '';
  #open = true;

  private constructor(file: string, fd: number) {
    this.#path = file;
    this.#fd = fd;
  }

  /** In the folder that it is meant for, made where it is missing: a name can only be given within one disk. */
  static async in(folder: string): Promise<PendingFile> {
    // Nothing of the input is in the name.
    const file = path.join(folder, `.bkm-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const pending = new PendingFile(file, openSync(file, 'wx', OWN));
      sweep(folder);
      return pending;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
      await makeFolder(folder);
      return new PendingFile(file, openSync(file, 'wx', OWN));
    }
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BLOCK) this.#flush();
  }

  /** Nothing more is written. On the disk when it comes back. */
  close(): void {
    this.#flush();
    fsyncSync(this.#fd);
    this.#open = false;
    closeSync(this.#fd);
  }

  /** Gives the closed file its name, in place of what had it. */
  nameIt(target: string): void {
    renameSync(this.#path, target);
  }

  drop(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (text !== '') writeFileSync(this.#fd, text);
  }
}
