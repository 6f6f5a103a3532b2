import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { codeOf } from './problem.ts';

/** What a killed run may leave behind: hidden, and never taken for input. */
const PENDING = /^\.bkm-[0-9a-f]{16}\.tmp$/;

/** True for the name of a file that was never completed. */
export function isPending(file: string): boolean {
  return PENDING.test(path.basename(file));
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
      return new PendingFile(file, openSync(file, 'wx', OWN));
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
