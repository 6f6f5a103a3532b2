import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BkmError } from '../../errors.ts';
import { syncFolder } from '../../sync-folder.ts';
import { codeOf } from './code-of.ts';
import { Saver } from './saver.ts';
import { HEADER } from './stored.ts';

/** Bytes that a file may have before it is ever made anew. */
const SMALL = 1 << 20;

/** Characters that are written at once. */
const BLOCK = 1 << 20;

interface Change {
  readonly lines: readonly string[];
  readonly all: () => Iterable<string>;
}

/**
 * A file that grows by a line a change, and is made anew when half of it may be of no use any more: what a change costs does not
 * grow with the file. A kill leaves at worst a last line without its end. Readable by its owner alone: it holds the simulator's
 * private key and what was sent to it.
 */
export class StateFile {
  readonly #file: string;
  readonly #small: number;
  readonly #saver = new Saver<Change>((change) => this.#write(change));
  #pending: string[] = [];
  /** Its bytes; null where a write failed and it may end in half a line. */
  #size: number | null = null;
  #whenNew = 0;

  private constructor(file: string, small: number) {
    this.#file = file;
    this.#small = small;
  }

  /**
   * Made anew at once, so that a folder that is missing is told when the simulator starts, and half a line is never written on.
   *
   * @param small bytes that it may have before it is made anew again
   * @throws {BkmError} OUTPUT when it can't be written
   */
  static async make(file: string, all: () => Iterable<string>, small = SMALL): Promise<StateFile> {
    const made = new StateFile(file, small);
    await made.#write({ lines: [], all });
    return made;
  }

  /**
   * Resolved when the line is on the disk.
   *
   * @param all the lines of a new file that has all that is known, this change included
   * @throws {BkmError} OUTPUT when it can't be written
   */
  add(line: string, all: () => Iterable<string>): Promise<void> {
    this.#pending.push(line);
    return this.#saver.save(() => ({ lines: this.#pending.splice(0), all }));
  }

  /** Resolved when nothing waits to be written. */
  idle(): Promise<void> {
    return this.#saver.idle();
  }

  async #write({ lines, all }: Change): Promise<void> {
    const size = this.#size;
    try {
      if (size === null || size > Math.max(this.#small, 2 * this.#whenNew)) await this.#makeAnew(all());
      else await this.#append(lines, size);
    } catch (cause) {
      throw cause instanceof BkmError ? cause : notWritten(cause);
    }
  }

  async #append(lines: readonly string[], size: number): Promise<void> {
    this.#size = null;
    // Each time by its name: a file that was taken away is not written on unseen.
    const handle = await open(this.#file, constants.O_WRONLY | constants.O_APPEND);
    try {
      if ((await handle.stat()).size !== size) {
        this.#size = size;
        throw shared();
      }
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      await handle.writeFile(bytes);
      await handle.datasync();
      this.#size = size + bytes.length;
    } finally {
      await handle.close();
    }
  }

  /**
   * Whole or not at all. A change that comes while it is written may be in it already; its line comes after, and says the same.
   */
  async #makeAnew(all: Iterable<string>): Promise<void> {
    this.#size = null;
    const folder = path.dirname(this.#file);
    const pending = path.join(folder, `.${path.basename(this.#file)}.tmp`);
    try {
      // What a kill left.
      await rm(pending, { force: true });
      const handle = await open(pending, 'wx', 0o600);
      try {
        for (const block of blocks(all)) await handle.writeFile(block);
        await handle.sync();
        this.#whenNew = (await handle.stat()).size;
      } finally {
        await handle.close();
      }
      await rename(pending, this.#file);
    } catch (error) {
      await rm(pending, { force: true }).catch(() => {});
      throw error;
    }
    // Else a power cut may bring back the file that was before.
    await syncFolder(folder);
    this.#size = this.#whenNew;
  }
}

function* blocks(lines: Iterable<string>): Iterable<string> {
  let block = `${HEADER}\n`;
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

export function notWritten(cause: unknown): BkmError {
  return new BkmError('OUTPUT', `The state file can't be written (${codeOf(cause)}).`, {
    nb: { message: `Tilstandsfilen kan ikke skrives (${codeOf(cause)}).` },
    cause,
  });
}

function shared(): BkmError {
  return new BkmError('OUTPUT', 'Another program writes to the state file: one simulator a file.', {
    hint: 'Stop one of them, and start with a new state file.',
    nb: {
      message: 'Et annet program skriver til tilstandsfilen: én simulator per fil.',
      hint: 'Stans den ene, og start med en ny tilstandsfil.',
    },
  });
}
