import type { Args } from '../args.ts';
import type { Command } from '../command.ts';
import type { Said } from '../lang.ts';
import { COMMON_OPTIONS } from '../options/common.ts';
import type { Parsed } from '../parser.ts';
import { Problem } from '../problem.ts';
import { withoutCommand } from './command.ts';
import { wrongFlagValue } from './flag-value.ts';
import { wrongInputs } from './inputs.ts';
import { dashed, unknownOption } from './known.ts';
import { wrongValue } from './value.ts';

export interface Checked {
  readonly command: Command;
  readonly args: Args;
}

/**
 * The command and its arguments, each fit for its option.
 *
 * @param argv the words as they were typed: yargs does not tell all of them
 * @throws {Problem} that says what is wrong with the command line, and what comes nearest to it
 */
export function checked(parsed: Parsed, commands: readonly Command[], argv: readonly string[]): Checked {
  const { command, values, withoutValue } = parsed;
  // Where a value is missing, no command was chosen yet, but one may be named.
  const words = wordsOf(values._);
  const named = command ?? commands.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '));
  const help = named === undefined ? 'bkm --help' : `bkm ${named.name} --help`;
  const hint: Said = [`Se ${help}.`, `See ${help}.`];
  const refuse = (words: Said | null) => {
    if (words !== null) throw new Problem(words, hint);
  };
  if (withoutValue !== null) {
    refuse([`${dashed(withoutValue)} mangler verdi`, `${dashed(withoutValue)} needs a value`]);
  }
  refuse(unknownOption(Object.keys(values), command, commands));
  if (command === null) throw withoutCommand(words, commands);
  const inputs = words.slice(command.name.split(' ').length);
  refuse(wrongInputs(inputs, command));
  const specs = { ...COMMON_OPTIONS, ...command.options };
  refuse(wrongFlagValue(argv, specs));
  for (const [name, spec] of Object.entries(specs)) {
    refuse(wrongValue(name, values[name], spec));
  }
  // Each value has just been held against its option, and Args says the same as the options do.
  return { command, args: { ...values, inputs } as Args };
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
