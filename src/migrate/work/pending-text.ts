import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeAll } from '../record/blocks.ts';
import { makeOwnFolder } from './make-own-folder.ts';

/** UTF-16 units that are written at a time. */
const BLOCK = 64 * 1024;

/** A name that nothing else in the folder has. Nothing of the input is in it. */
export function pendingName(folder: string): string {
  return path.join(folder, `${randomBytes(8).toString('hex')}.tmp`);
}

/** A file that nobody sees half: it is on the disk before it gets its name. Its owner alone can read it. */
export class PendingText {
  /** Of what is written, once it is closed. */
  sha256 = '';
  readonly #hash = createHash('sha256');
  readonly #file: string;
  readonly #fd: number;
  #text = '';
  #open = true;

  /** @param folder on the same disk as the name that it is to get */
  constructor(folder: string) {
    this.#file = pendingName(folder);
    this.#fd = openSync(this.#file, 'wx', 0o600);
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BLOCK) this.#flush();
  }

  /** Nothing more is written. */
  close(): void {
    this.#flush();
    this.sha256 = this.#hash.digest('hex');
    fsyncSync(this.#fd);
    this.#open = false;
    closeSync(this.#fd);
  }

  /** Gives the closed file its name, in place of what had it. */
  nameIt(target: string): void {
    makeOwnFolder(path.dirname(target));
    renameSync(this.#file, target);
  }

  drop(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
    rmSync(this.#file, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    this.#hash.update(bytes);
    writeAll(this.#fd, bytes);
  }
}
