import { glob } from 'tinyglobby';

/** Which files of a folder the user's patterns let in. */
export interface Wanted {
  /** By `--include`; null where none is given, and the name's ending decides. */
  readonly included: ReadonlySet<string> | null;
  readonly excluded: ReadonlySet<string>;
}

/** @param include globs of paths below the folder; one without `/` is a file's name, wherever it stands */
export async function matched(folder: string, include: readonly string[], exclude: readonly string[]): Promise<Wanted> {
  return {
    included: include.length === 0 ? null : await namesOf(folder, include),
    excluded: exclude.length === 0 ? new Set() : await namesOf(folder, exclude),
  };
}

async function namesOf(folder: string, patterns: readonly string[]): Promise<ReadonlySet<string>> {
  const options = { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false, caseSensitiveMatch: false };
  return new Set(await glob(patterns.map(anywhere), options));
}

function anywhere(pattern: string): string {
  if (pattern.endsWith('/')) return `${pattern}**`;
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}
