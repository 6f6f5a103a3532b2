import picomatch from 'picomatch';

/** Which files of a folder the user's patterns let in, by their names: what is in an archive has one as well. */
export interface Wanted {
  /** By `--include`; null where none is given, and the name's ending decides. */
  readonly includes: ((name: string) => boolean) | null;
  readonly excludes: (name: string) => boolean;
}

/** @param include globs of paths below the folder; one without `/` is a name, wherever it stands; what is below a folder that fits, fits */
export function wantedBy(include: readonly string[], exclude: readonly string[]): Wanted {
  return {
    includes: include.length === 0 ? null : matcherOf(include),
    excludes: exclude.length === 0 ? () => false : matcherOf(exclude),
  };
}

/** Names that begin with a point are names as others are, capitals are as small letters, and `!` is a character. */
const OPTIONS = { dot: true, nocase: true, nonegate: true };

function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  return picomatch(patterns.flatMap(anywhere), OPTIONS);
}

function anywhere(pattern: string): readonly string[] {
  if (pattern.endsWith('/')) return [`${pattern}**`];
  const whole = pattern.includes('/') ? pattern : `**/${pattern}`;
  return [whole, `${whole}/**`];
}
