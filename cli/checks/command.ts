import type { Command } from '../command.ts';
import { nearestTo } from '../nearest.ts';
import { Problem } from '../problem.ts';

/** What is wrong with a command line without a command that we have: `word` is what stands in its place. */
export function withoutCommand(word: string | undefined, commands: readonly Command[]): Problem {
  const names = commands.map(({ name }) => name);
  const list = names.join(', ');
  const hint = [`Kommandoene er ${list}. Se bkm --help.`, `The commands are ${list}. See bkm --help.`] as const;
  if (word === undefined) return new Problem(['ingen kommando', 'no command'], hint);
  const near = nearestTo(word, names) ?? forFile(word);
  if (near === null) return new Problem([`ukjent kommando ${word}`, `unknown command ${word}`], hint);
  return new Problem(
    [`ukjent kommando ${word}. Mente du bkm ${near}?`, `unknown command ${word}. Did you mean bkm ${near}?`],
    hint,
  );
}

/** A file in the place of the command: what is mostly done with one of its kind. */
function forFile(word: string): string | null {
  if (/\.xml$/i.test(word)) return `convert ${word}`;
  return /\.json$/i.test(word) ? `validate ${word}` : null;
}
