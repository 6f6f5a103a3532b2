import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/** What a killed run may leave behind: hidden, and never taken for input. */
const PENDING = /^\.bkm-[0-9a-f]{16}\.tmp$/;

/** True for the name of a file that was never completed. */
export function isPending(file: string): boolean {
  return PENDING.test(path.basename(file));
}

/** Enough that a write costs less than what is written. */
const BLOCK = 64 * 1024;

/** A file that nobody sees half: it gets its name when it is complete. Its owner alone can read it. */
export class PendingFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  #text = '';
  #open = true;

  private constructor(file: string, handle: FileHandle) {
    this.#path = file;
    this.#handle = handle;
  }

  /** In the folder that it is meant for, made where it is missing: a name can only be given within one disk. */
  static async in(folder: string): Promise<PendingFile> {
    await makeFolder(folder);
    // Nothing of the input is in the name.
    const file = path.join(folder, `.bkm-${randomBytes(8).toString('hex')}.tmp`);
    return new PendingFile(file, await open(file, 'wx', 0o600));
  }

  async write(text: string): Promise<void> {
    this.#text += text;
    if (this.#text.length >= BLOCK) await this.#flush();
  }

  /** Nothing more is written. On the disk when it comes back. */
  async close(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    this.#open = false;
    await this.#handle.close();
  }

  /** Gives the closed file its name, in place of what had it. */
  async nameIt(target: string): Promise<void> {
    await rename(this.#path, target);
  }

  async drop(): Promise<void> {
    if (this.#open) await this.#handle.close();
    this.#open = false;
    await rm(this.#path, { force: true });
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#handle.writeFile(text);
  }
}
