import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { inodeOf, Places } from './file-keys.ts';
import type { Said } from './lang.ts';
import { Problem } from './problem.ts';

/** What a file is to a run, in words; `owner` is the input that a converted message comes from. */
interface Use {
  readonly words: Said;
  readonly writes: boolean;
  readonly owner: string | null;
}

/**
 * All files of a run, held against each other before one of them is written: none takes the place of another, whether they are
 * named alike or are the same file by a link, another spelling or another case.
 */
export class RunFiles {
  readonly #places = new Places();
  readonly #uses = new Map<string, Use>();
  readonly #reads: (readonly [file: string | number, words: Said])[] = [];

  /** A file, or the descriptor of one, that the run reads. */
  reads(file: string | number, words: Said): void {
    this.#reads.push([file, words]);
  }

  /**
   * A file, or the descriptor of one, that the run will write, as the user named it.
   *
   * @throws {Problem} when it is something else to the run, or is there and no file
   */
  async reserve(file: string | number, words: Said): Promise<void> {
    const status = statusOf(file);
    if (typeof file === 'string' && status !== null && !status.isFile()) {
      throw new Problem(
        [
          `${words[0]} kan ikke skrives til ${file}: det er ingen vanlig fil`,
          `${words[1]} can't be written to ${file}: it is no plain file`,
        ],
        ANOTHER_NAME,
      );
    }
    const use = { words, writes: true, owner: null };
    for (const key of await this.#keysOf(file, status)) this.#take(key, use, file, ANOTHER_NAME);
  }

  /**
   * A file that the run will write, as it is named after an input. The same input may ask for it again.
   *
   * @throws {Problem} when it is something else to the run
   */
  async claim(file: string, words: Said, owner: string): Promise<void> {
    const use = { words, writes: true, owner };
    const [place = '', ...inodes] = await this.#keysOf(file, statusOf(file));
    // The inode of what is there now is not kept: an output takes its name alone, and leaves other links to it as they are.
    for (const inode of inodes) this.#check(inode, use, file, ANOTHER_FOLDER);
    this.#take(place, use, file, ANOTHER_FOLDER);
  }

  /** True when the file is nothing to this run but, perhaps, an output of `owner`. */
  async isFreeFor(file: string, owner: string): Promise<boolean> {
    const keys = await this.#keysOf(file, statusOf(file));
    return keys.every((key) => {
      const use = this.#uses.get(key);
      return use === undefined || use.owner === owner;
    });
  }

  #take(key: string, use: Use, file: string | number, hint: Said): void {
    this.#check(key, use, file, hint);
    this.#uses.set(key, use);
  }

  #check(key: string, use: Use, file: string | number, hint: Said): void {
    const other = this.#uses.get(key);
    if (other === undefined || (use.owner !== null && use.owner === other.owner)) return;
    const at = typeof file === 'string' ? `: ${file}` : '';
    const [nb, en] = use.words;
    if (other.writes) {
      throw new Problem(
        [
          `${other.words[0]} og ${nb} ville blitt samme fil${at}`,
          `${other.words[1]} and ${en} would be the same file${at}`,
        ],
        use.owner !== null && other.owner !== null ? IN_COMMON : hint,
      );
    }
    throw new Problem(
      [`${nb} ville blitt skrevet over ${other.words[0]}${at}`, `${en} would be written over ${other.words[1]}${at}`],
      hint,
    );
  }

  async #keysOf(file: string | number, status: BigIntStats | null): Promise<readonly string[]> {
    await this.#keepReads();
    const inodes = status?.isFile() ? [inodeOf(status)] : [];
    return typeof file === 'string' ? [await this.#places.of(file), ...inodes] : inodes;
  }

  /** Only a run that writes a file needs to know what its inputs are. */
  async #keepReads(): Promise<void> {
    for (const [file, words] of this.#reads.splice(0)) {
      const use = { words, writes: false, owner: null };
      for (const key of await this.#keysOf(file, statusOf(file))) this.#uses.set(key, use);
    }
  }
}

const ANOTHER_NAME: Said = ['Velg et annet navn.', 'Choose another name.'];
const ANOTHER_FOLDER: Said = ['Velg en annen mappe med -o.', 'Choose another folder with -o.'];
const IN_COMMON: Said = [
  'Konverter mappen de har felles, eller hver til sin mappe.',
  'Convert the folder that they have in common, or each to a folder of its own.',
];

/** What is there, links followed; null when nothing is. Not awaited: in a folder of ten thousand, to wait takes longer than to look. */
function statusOf(file: string | number): BigIntStats | null {
  try {
    if (typeof file === 'number') return fstatSync(file, { bigint: true });
    return statSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
