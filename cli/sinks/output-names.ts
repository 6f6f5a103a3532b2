import { access, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from '../inputs.ts';
import { Problem } from '../problem.ts';
import type { RunFiles } from '../run-files.ts';
import { EarlierOutputs, whatIs } from './earlier.ts';

/** A file of an earlier run that is no longer current, and what it is called now; below the output folder. */
export interface SetAside {
  readonly from: string;
  readonly to: string;
}

/**
 * The names of the files that the inputs of a run become: each its own, and none that is anything else. A message takes the
 * place of a message only; what bkm did not make stays where it is, and nothing is ever deleted.
 */
export class OutputNames {
  readonly #folder: string;
  readonly #files: RunFiles;
  readonly #earlier = new EarlierOutputs();

  private constructor(folder: string, files: RunFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  /** @throws {Problem} when an input would take the file of another, or one that bkm did not make: before anything is written */
  static async in(folder: string, inputs: readonly Input[], files: RunFiles): Promise<OutputNames> {
    const names = new OutputNames(folder, files);
    for (const input of inputs) await names.claim(input, 0);
    return names;
  }

  /**
   * The file of an input: number 0 is its only message, others count from 1.
   *
   * @throws {Problem} when it is something else: one would silently take the place of the other
   */
  async claim(input: Input, number: number): Promise<string> {
    const target = this.#target(input, number);
    await this.#files.claim(target, [`JSON-en av ${input.name}`, `the JSON of ${input.name}`], input.name);
    if (await hasSource(input, number)) throw ofAnother(input, number, target);
    if (whatIs(target) === 'other') throw notOurs(target);
    return target;
  }

  /** Sets aside what an earlier run made of a message that is not made any more. */
  async setAside(input: Input, number: number): Promise<SetAside | null> {
    const target = this.#target(input, number);
    if (whatIs(target) !== 'message') return null;
    if ((await hasSource(input, number)) || !(await this.#files.isFreeFor(target, input.name))) return null;
    const to = await this.#asideOf(target, input.name);
    await rename(target, to);
    return { from: path.relative(this.#folder, target), to: path.relative(this.#folder, to) };
  }

  /** The same for all that an input was before, and that is none of its `count` messages now; null when it can't be read. */
  async setOthersAside(input: Input, count: number | null): Promise<readonly SetAside[]> {
    const isNow = (number: number) => count !== null && (count === 1 ? number === 0 : number >= 1 && number <= count);
    const before = await this.#earlier.numbersOf(this.#stem(input));
    const moved: SetAside[] = [];
    for (const number of before.filter((each) => !isNow(each))) {
      const aside = await this.setAside(input, number);
      if (aside !== null) moved.push(aside);
    }
    return moved;
  }

  async #asideOf(target: string, owner: string): Promise<string> {
    for (let number = 1; ; number += 1) {
      const free = `${target}.stale${number === 1 ? '' : `.${number}`}`;
      // A name that a report is to have is not there yet.
      if (!(await isThere(free)) && (await this.#files.isFreeFor(free, owner))) return free;
    }
  }

  #stem(input: Input): string {
    return path.join(this.#folder, input.relative.replace(/\.[^./\\]*$/, ''));
  }

  #target(input: Input, number: number): string {
    return `${this.#stem(input)}${number === 0 ? '' : `.${number}`}.json`;
  }
}

/** True where krav.1.xml stands beside krav.xml: then krav.1.json is of that one, in this run or another. */
async function hasSource(input: Input, number: number): Promise<boolean> {
  return number > 0 && input.path !== null && isThere(sourceOf(input.path, number));
}

function sourceOf(file: string, number: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${number}${ext}`);
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function ofAnother({ name }: Input, number: number, target: string): Problem {
  const other = sourceOf(name, number);
  return new Problem(
    [`${other} og ${name} ville begge blitt ${target}`, `${other} and ${name} would both become ${target}`],
    ['Gi den ene et annet navn.', 'Give one of them another name.'],
  );
}

function notOurs(target: string): Problem {
  return new Problem(
    [
      `${target} finnes, og er ikke en melding i JSON: den skrives ikke over`,
      `${target} is there, and is no message in JSON: it is not written over`,
    ],
    ['Velg en annen mappe med -o, eller flytt filen.', 'Choose another folder with -o, or move the file.'],
  );
}
