import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from '../inputs.ts';
import { Problem } from '../problem.ts';

/** The names of the files that the inputs of a run become: each its own. */
export class OutputNames {
  readonly #folder: string;
  readonly #claimed = new Map<string, string>();
  readonly #inputs: ReadonlySet<string>;

  /** @throws {Problem} when two of the inputs would become the same file, before anything is written */
  constructor(folder: string, inputs: readonly Input[]) {
    this.#folder = folder;
    this.#inputs = new Set(inputs.flatMap((input) => (input.path === null ? [] : sameFile(input.path))));
    for (const input of inputs) this.claim(input, 0);
  }

  /**
   * The file of an input: number 0 is its only message, others count from 1.
   *
   * @throws {Problem} when another input has it: one would silently take the place of the other
   */
  claim(input: Input, number: number): string {
    const target = this.#target(input, number);
    const key = sameFile(target);
    const before = this.#claimed.get(key);
    if (before !== undefined && before !== input.name) {
      throw new Problem(
        [
          `${before} og ${input.name} ville begge blitt ${target}`,
          `${before} and ${input.name} would both become ${target}`,
        ],
        [
          'Konverter mappen de har felles, eller hver til sin mappe.',
          'Convert the folder that they have in common, or each to a folder of its own.',
        ],
      );
    }
    if (this.#inputs.has(key)) {
      throw new Problem(
        [
          `${input.name} ville blitt skrevet over ${target}, som skal leses`,
          `${input.name} would be written over ${target}, which is to be read`,
        ],
        ['Velg en annen mappe med -o.', 'Choose another folder with -o.'],
      );
    }
    this.#claimed.set(key, input.name);
    return target;
  }

  /** Removes what an earlier run left of an input that now has `count` messages; null when it can't be read. */
  async removeOthers(input: Input, count: number | null): Promise<void> {
    if (count !== 1) await this.#remove(this.#target(input, 0), input);
    let number = count === null || count < 2 ? 1 : count + 1;
    while (await this.#remove(this.#target(input, number), input)) number += 1;
  }

  /** True when it was there. What another input of this run has become is not ours to remove. */
  async #remove(target: string, input: Input): Promise<boolean> {
    const key = sameFile(target);
    const owner = this.#claimed.get(key) ?? input.name;
    if (owner !== input.name || this.#inputs.has(key)) return false;
    return rm(target).then(
      () => true,
      () => false,
    );
  }

  #target(input: Input, number: number): string {
    const stem = input.relative.replace(/\.[^./\\]*$/, '');
    return path.join(this.#folder, `${stem}${number === 0 ? '' : `.${number}`}.json`);
  }
}

/** Where the system takes A.json for a.json, so must we. */
function sameFile(target: string): string {
  return process.platform === 'linux' ? target : target.toLowerCase();
}
