import { EXIT, type ExitCode } from './exit.ts';
import type { Said } from './lang.ts';

/** Something that the user can mend, in both languages. Ends the command. Holds no person data. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly words: Said;
  /** What to do about it, one sentence. */
  readonly hint: Said | null;
  readonly exit: ExitCode;

  constructor(words: Said, hint: Said | null = null, exit: ExitCode = EXIT.usage) {
    super(words[1]);
    this.words = words;
    this.hint = hint;
    this.exit = exit;
  }
}

/** The code of the operating system, such as ENOSPC. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** A file or folder that can't be written. */
export function notWritten(target: string, error: unknown): Problem {
  const code = codeOf(error);
  return new Problem([`kan ikke skrive ${target} (${reason(code, 0)})`, `can't write ${target} (${reason(code, 1)})`]);
}

const REASONS: Readonly<Record<string, Said>> = {
  EACCES: ['mangler rettigheter', 'no permission'],
  EPERM: ['mangler rettigheter', 'no permission'],
  EROFS: ['skrivebeskyttet', 'read-only'],
  ENOSPC: ['disken er full', 'the disk is full'],
  EDQUOT: ['disk-kvoten er brukt opp', 'the disk quota is used up'],
  ENOTDIR: ['det ligger en fil der mappen skulle vært', 'a file is in the place of the folder'],
  EEXIST: ['det ligger en fil der mappen skulle vært', 'a file is in the place of the folder'],
  EISDIR: ['det er en mappe', 'it is a folder'],
  ENOENT: ['finnes ikke', 'does not exist'],
  EMFILE: ['for mange åpne filer', 'too many open files'],
  ENAMETOOLONG: ['navnet er for langt', 'the name is too long'],
};

/** The code with what it means, in the language at that place of `Said`. */
function reason(code: string, lang: 0 | 1): string {
  const words = REASONS[code];
  return words === undefined ? code : `${words[lang]}, ${code}`;
}

/** The same in both languages. */
export function reasonOf(error: unknown): Said {
  const code = codeOf(error);
  return [reason(code, 0), reason(code, 1)];
}
