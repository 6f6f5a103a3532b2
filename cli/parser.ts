import yargs, { type Argv, type Options } from 'yargs';
import type { Command, OptionSpec, OptionSpecs, Words } from './command.ts';
import { GROUPS, groupOf } from './commands/groups.ts';
import type { Said, Say } from './lang.ts';
import { COMMON_OPTIONS } from './options/common.ts';

/** What yargs made of a command line; nothing of it is checked. */
export interface Parsed {
  readonly command: Command | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** The help or the version that was asked for. */
  readonly text: string;
  /** Key of the option that has no value. */
  readonly withoutValue: string | null;
}

/** Splits a command line into command, options and words. Yargs also writes the help; what is right is decided by `checked`. */
export async function parse(
  argv: readonly string[],
  commands: readonly Command[],
  version: string,
  say: Say,
): Promise<Parsed> {
  let command: Command | null = null;
  let text = '';
  let withoutValue: string | null = null;
  const parser = base(commands, version, say);
  const add = (to: Argv, each: Command) =>
    to.command(
      // Without a place for inputs: yargs would lose a `-` in it. All words are in `_`.
      each.name.split(' ').at(-1) ?? '',
      say(...each.words),
      (sub) => withOptions(sub, each, say),
      () => {
        command = each;
      },
    );
  for (const each of commands) {
    const group = groupOf(each.name);
    if (group === null) add(parser, each);
    else if (each === commands.find(({ name }) => groupOf(name) === group)) {
      const below = commands.filter(({ name }) => groupOf(name) === group);
      parser.command(group, say(...(GROUPS[group] ?? ['', ''])), (sub) => {
        withCommands(sub, group, below, say);
        for (const one of below) add(sub, one);
        return sub;
      });
    }
  }
  const values = await parser.parseAsync(
    [...argv],
    {},
    (error: Error | null | undefined, _values: unknown, output: string) => {
      text = error ? '' : output;
      withoutValue = MISSING.exec(error?.message ?? '')?.[1] ?? null;
      if (error && withoutValue === null) throw error;
    },
  );
  return { command, values, text, withoutValue };
}

/** Yargs tells a missing value in words only: in words of ours it is known again. */
const MISSING = /^missing-value:(.*)$/;

function base(commands: readonly Command[], version: string, say: Say): Argv {
  return yargs()
    .scriptName('bkm')
    .usage(say('$0 KOMMANDO [valg]', '$0 COMMAND [options]'))
    .locale(say('nb', 'en'))
    .updateLocale({
      'Not enough arguments following: %s': 'missing-value:%s',
      'Commands:': say('Kommandoer:', 'Commands:'),
      'Options:': say('Valg:', 'Options:'),
      'Examples:': say('Eksempler:', 'Examples:'),
      boolean: say('av/på', 'on/off'),
      string: say('tekst', 'text'),
      array: say('liste', 'list'),
    })
    .parserConfiguration({ 'dot-notation': false, 'short-option-groups': false, 'parse-positional-numbers': false })
    .options(yargsOptions(COMMON_OPTIONS, say))
    .options(flagsBefore(commands))
    .version('version', say('vis versjonen', 'show the version'), version)
    .help('help', say('vis denne hjelpen', 'show this help'))
    .alias('help', 'h')
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(110);
}

function withCommands(parser: Argv, group: string, below: readonly Command[], say: Say): void {
  parser.usage(`bkm ${group} ${say('KOMMANDO [valg]', 'COMMAND [options]')}\n\n${say(...(GROUPS[group] ?? ['', '']))}`);
  for (const { examples } of below) {
    for (const [line, meaning] of examples.slice(0, 1)) parser.example(line, say(...meaning));
  }
}

function withOptions(parser: Argv, { name, inputs, words, options, examples }: Command, say: Say): Argv {
  const [input, about] = typeof inputs === 'string' ? INPUTS[inputs] : [inputs.usage, inputs.about];
  const usage = `bkm ${name}${say(...input)} ${say('[valg]', '[options]')}`;
  parser
    .usage([usage, '', say(...words), say(...about)].join('\n').trimEnd())
    .options(yargsOptions(options, say))
    .group(Object.keys(options), say('Valg:', 'Options:'))
    .group(
      [...Object.keys(COMMON_OPTIONS), 'version', 'help'],
      say('Felles for alle kommandoer:', 'Common to all commands:'),
    );
  for (const [line, meaning] of examples) parser.example(line, say(...meaning));
  return parser;
}

/** How the input stands in the usage line, and what it may be. */
const INPUTS: Readonly<Record<Exclude<Command['inputs'], Words>, readonly [Said, Said]>> = {
  none: [
    ['', ''],
    ['', ''],
  ],
  name: [
    [' [NAVN]', ' [NAME]'],
    [
      'NAVN er en regel, en kode fra API-et eller et merknadsnummer. Uten NAVN: listen.',
      'NAME is a rule, a code of the API or a merknad number. Without NAME: the list.',
    ],
  ],
  one: [
    [' FIL', ' FILE'],
    ['FIL er en fil eller - (stdin).', 'FILE is a file or - (stdin).'],
  ],
  many: [
    [' INNDATA…', ' INPUT…'],
    ['INNDATA er en fil, en mappe, et mønster eller - (stdin).', 'INPUT is a file, a folder, a glob or - (stdin).'],
  ],
};

function yargsOptions(specs: OptionSpecs, say: Say): Record<string, Options> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, yargsOption(spec, say)]));
}

function yargsOption({ type, words, alias, choices }: OptionSpec, say: Say): Options {
  const describe = `${say(...words)}${choices === undefined ? '' : ` [${choices.join('|')}]`}`;
  const common = { describe, ...(alias === undefined ? {} : { alias }) };
  if (type === 'flag') return { ...common, type: 'boolean' };
  if (type === 'text') return { ...common, type: 'string', requiresArg: true };
  return { ...common, type: 'string', array: true, nargs: 1, requiresArg: true };
}

/** Without this, `bkm --strict convert` would take `convert` for the value of an option that is not known yet. */
function flagsBefore(commands: readonly Command[]): Record<string, Options> {
  const flags = commands.flatMap(({ options }) => Object.entries(options).filter(([, { type }]) => type === 'flag'));
  return Object.fromEntries(flags.map(([name]) => [name, { type: 'boolean', hidden: true, global: false }]));
}
