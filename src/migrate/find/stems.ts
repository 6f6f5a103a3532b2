import { createHash } from 'node:crypto';

/** Where an output stands, without `.json`; each its own, on every file system: names that differ by case alone are one name to some. */
export class Stems {
  readonly #taken = new Set<string>();
  /** What is taken with a number behind it: `a` for `a.2`. */
  readonly #numbered = new Set<string>();

  /** @param folders below which other outputs stand: a folder `a.json` leaves no place for a file of that name */
  constructor(folders: Iterable<string>) {
    for (const folder of folders) {
      const [, stem] = /^(.*)\.json$/i.exec(folder) ?? [];
      if (stem !== undefined) this.#take(fold(stem));
    }
  }

  /**
   * The stem of an input: its name without `.xml` or `.xml.gz`; where that is another's, or might be one of its several messages
   * (`a.1.json` of a.xml), its whole name; and where that is taken as well, with a number. A name that is too long for a disk is
   * shortened, and ends in a hash of the whole.
   */
  of(name: string): string {
    const whole = outputOf(name);
    const short = whole.replace(/(?<=[^/])(?:\.xml)?(?:\.gz)?$/i, '') || whole;
    for (let number = 1; ; number += 1) {
      const candidates = number === 1 ? [short, whole] : [`${whole}~${number}`];
      for (const candidate of candidates.map(fitted)) {
        if (!this.#isFree(fold(candidate))) continue;
        this.#take(fold(candidate));
        return candidate;
      }
    }
  }

  #isFree(stem: string): boolean {
    const base = baseOf(stem);
    return !this.#taken.has(stem) && !this.#numbered.has(stem) && !(base !== null && this.#taken.has(base));
  }

  #take(stem: string): void {
    this.#taken.add(stem);
    const base = baseOf(stem);
    if (base !== null) this.#numbered.add(base);
  }
}

/** What is in an archive stands in a folder of its name. A folder that can't be looked into has a report by its own name. */
function outputOf(name: string): string {
  return name
    .replace(/(\.zip)!\//i, '$1/')
    .replace(/^\.\/$/, 'folder')
    .replace(/\/$/, '');
}

/** Bytes of a name, 255 of which a disk holds: `.1000.json` and one more number are to fit behind it. */
const NAME = 230;

/** Bytes of a whole path below `messages/`, 1024 to 4096 of which a system takes: where the output stands is to fit before it. */
const PATH = 700;

/** Characters of a hash, 80 bits: two long names that begin alike stay two. */
const HASH = 20;

/** A stem that a disk can hold: itself, or shortened where a part of it, or all of it, is too long. */
function fitted(stem: string): string {
  const parts = stem.split('/').map((part) => shortened(part, part, NAME));
  const path = parts.join('/');
  if (Buffer.byteLength(path) <= PATH) return path;
  const last = parts.at(-1) ?? '';
  const room = PATH - Buffer.byteLength(last) - 1;
  return `${shortened(parts.slice(0, -1).join('/'), stem, room)}/${last}`;
}

/** As many whole characters of a text as there is room for, before the hash of another. */
function shortened(text: string, whole: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH);
  let kept = '';
  let bytes = HASH + 1;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    kept += character;
  }
  return `${kept}~${hash}`;
}

function fold(stem: string): string {
  return stem.normalize('NFC').toLowerCase();
}

function baseOf(stem: string): string | null {
  return /^(.*)\.\d+$/.exec(stem)?.[1] ?? null;
}

/** The folders that names stand in, the outer ones too. */
export function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names) {
    const output = outputOf(name);
    for (let at = output.lastIndexOf('/'); at > 0; at = output.lastIndexOf('/', at - 1)) {
      const folder = output.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
