import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../file-keys.ts';
import { codeOf } from '../problem.ts';

/** As much as holds the beginning of a message. */
const HEAD = 512;

/** How a message begins, as bkm writes it. */
const MESSAGE = /^\uFEFF?\s*\{\s*"praksisId"\s*:\s*"[^"]*"\s*,\s*"behandlerkrav"\s*:\s*\{/;

/** What is there under a name: nothing, a message in JSON, or something that bkm did not make. */
export function whatIs(file: string): 'nothing' | 'message' | 'other' {
  try {
    const status = statSync(file, { throwIfNoEntry: false });
    if (status === undefined) return 'nothing';
    // To open a pipe is to wait for somebody who writes to it.
    if (!status.isFile()) return 'other';
    return MESSAGE.test(headOf(file)) ? 'message' : 'other';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? 'nothing' : 'other';
  }
}

function headOf(file: string): string {
  const fd = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.toString('utf8', 0, readSync(fd, head));
  } finally {
    closeSync(fd);
  }
}

/** What stood in the folders of a run's outputs before it, by the input that it may have come from. */
export class EarlierOutputs {
  readonly #folders = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** Numbers of the files that an input of this stem was before: 0 is `krav.json`, 2 is `krav.2.json`. */
  async numbersOf(stem: string): Promise<readonly number[]> {
    const folder = path.dirname(stem);
    const known = this.#folders.get(folder) ?? numbersByStem(await readdir(folder).catch(() => []));
    this.#folders.set(folder, known);
    return known.get(fold(path.basename(stem))) ?? [];
  }
}

/** `krav.1.json` may be of krav.1.xml, or the first of krav.xml. */
function numbersByStem(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  const add = (stem: string, number: number) => numbers.set(stem, [...(numbers.get(stem) ?? []), number]);
  for (const name of names) {
    const [, stem] = /^(.*)\.json$/.exec(fold(name)) ?? [];
    if (stem === undefined) continue;
    add(stem, 0);
    const [, before, number] = /^(.*)\.([1-9]\d*)$/.exec(stem) ?? [];
    if (before !== undefined) add(before, Number(number));
  }
  return numbers;
}
