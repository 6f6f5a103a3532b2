import yargsParser from 'yargs-parser';
import type { Command, OptionSpecs } from './command.ts';
import { COMMON_OPTIONS } from './options/common.ts';
import type { Parsed } from './parser.ts';

/**
 * Splits a command line that begins with its command and asks for no help, by the parser that yargs itself has. Null for any other:
 * that is for `parse`, which needs yargs as a whole, and with it most of the time that a small run takes. What both can split
 * they split alike.
 */
export function split(argv: readonly string[], commands: readonly Command[]): Parsed | null {
  const command = commands.find(({ name }) => name === argv.slice(0, name.split(' ').length).join(' '));
  if (command === undefined) return null;
  const { argv: values, error } = yargsParser.detailed([...argv], hints({ ...COMMON_OPTIONS, ...command.options }));
  const asksForHelp = 'help' in values || 'version' in values || String(values._.at(-1)) === 'help';
  if (error !== null || asksForHelp) return null;
  return { command, values: { ...values, _: values._.map(String), $0: 'bkm' }, text: '', withoutValue: null };
}

/** What yargs tells its parser of such options. */
function hints(specs: OptionSpecs): yargsParser.Options {
  const ofType = (...types: readonly string[]) =>
    Object.entries(specs).flatMap(([name, { type, alias }]) =>
      types.includes(type) ? [name, alias ?? []].flat() : [],
    );
  const names = [...Object.keys(specs), 'help', 'version'];
  const hinted = {
    key: Object.fromEntries(names.map((name) => [name, true])),
    alias: {
      ...Object.fromEntries(
        Object.entries(specs).flatMap(([name, { alias }]) => (alias === undefined ? [] : [[name, [alias]]])),
      ),
      help: ['h'],
    },
    boolean: [...ofType('flag'), 'help', 'version'],
    string: ofType('text', 'list'),
    array: ofType('list'),
    narg: Object.fromEntries(
      Object.entries(specs).flatMap(([name, { type }]) =>
        type === 'flag' ? [] : [[name, type === 'list' ? 1 : Number.NaN]],
      ),
    ),
    configuration: { 'dot-notation': false, 'short-option-groups': false, 'parse-positional-numbers': false },
  };
  return hinted;
}
