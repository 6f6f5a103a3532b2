import type { Command } from '../command.ts';
import { GROUPS, groupOf } from '../commands/groups.ts';
import { nearestTo } from '../nearest.ts';
import { Problem } from '../problem.ts';

/** What is wrong with a command line without a command that we have: `words` are what stands in its place, and what follows. */
export function withoutCommand([word, below]: readonly string[], commands: readonly Command[]): Problem {
  if (word !== undefined && Object.hasOwn(GROUPS, word)) return withoutSub(word, below, commands);
  const names = [...new Set(commands.map(({ name }) => groupOf(name) ?? name))];
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

/** The same of the second word, in a group. */
function withoutSub(group: string, word: string | undefined, commands: readonly Command[]): Problem {
  const names = commands.filter(({ name }) => groupOf(name) === group).map(({ name }) => name.slice(group.length + 1));
  const list = names.join(', ');
  const see = `bkm ${group} --help`;
  const hint = [`Kommandoene er ${list}. Se ${see}.`, `The commands are ${list}. See ${see}.`] as const;
  if (word === undefined) return new Problem([`${group}: ingen kommando`, `${group}: no command`], hint);
  const near = nearestTo(word, names);
  const [did, didEn] =
    near === null ? ['', ''] : [`. Mente du bkm ${group} ${near}?`, `. Did you mean bkm ${group} ${near}?`];
  return new Problem([`ukjent kommando ${group} ${word}${did}`, `unknown command ${group} ${word}${didEn}`], hint);
}

/** A file in the place of the command: what is mostly done with one of its kind. */
function forFile(word: string): string | null {
  if (/\.xml$/i.test(word)) return `convert ${word}`;
  return /\.json$/i.test(word) ? `validate ${word}` : null;
}
