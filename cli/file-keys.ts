import type { BigIntStats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** What is behind a name, however many names it has (links, another spelling, another case). */
export function inodeOf(status: BigIntStats): string {
  return `${status.dev}:${status.ino}`;
}

/** Where the system takes A.json for a.json, so must we. */
export function fold(name: string): string {
  return process.platform === 'linux' ? name : name.normalize('NFC').toLowerCase();
}

/** Places of files, by their folder's real path: a link on the way to a file is no other file, whether it is there yet or not. */
export class Places {
  readonly #folders = new Map<string, string>();

  async of(file: string): Promise<string> {
    return fold(path.join(await this.#real(path.dirname(file)), path.basename(file)));
  }

  async #real(folder: string): Promise<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const real = await realpath(folder).catch(async () =>
      parent === folder ? folder : path.join(await this.#real(parent), path.basename(folder)),
    );
    this.#folders.set(folder, real);
    return real;
  }
}
