import yargs, { type Argv } from 'yargs';
import { isBkmError, TOOL } from '../src/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { langOf, type Say, sayIn } from './lang.ts';
import { nearestTo } from './nearest.ts';
import { type Args, commonOptions, convertOptions, reportOptions } from './options.ts';

type Command = (args: Args, io: Io) => Promise<ExitCode>;

/** A command line that can't be understood. */
class UsageError extends Error {}

/** Runs one command line; gives the exit code, and never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const say = sayIn(langFrom(argv) ?? langOf(io.env));
  try {
    return await runCommand(argv, io, say);
  } catch (error) {
    return tell(error, io, say);
  }
}

async function runCommand(argv: readonly string[], io: Io, say: Say): Promise<ExitCode> {
  let chosen: { readonly command: () => Promise<Command>; readonly args: Args } | null = null;
  let helped = '';
  const choose = (command: () => Promise<Command>) => (args: unknown) => {
    chosen = { command, args: args as Args };
  };
  const parser = build(say, choose);
  await parser.parseAsync([...argv], {}, (error: Error | null | undefined, _args: unknown, output: string) => {
    if (error) throw usage(error.message, parser, say);
    helped = output;
  });
  if (helped !== '') {
    await io.stdout.write(`${helped}\n`);
    return EXIT.ok;
  }
  const picked = chosen as { readonly command: () => Promise<Command>; readonly args: Args } | null;
  if (picked === null) throw new UsageError(say('ingen kommando', 'no command'));
  const command = await picked.command();
  return command(picked.args, io);
}

function build(say: Say, choose: (command: () => Promise<Command>) => (args: unknown) => void): Argv {
  const inputs = (parser: Argv) =>
    parser.positional('inputs', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: say('fil, mappe, mønster eller -', 'file, folder, glob or -'),
    });
  const output = (describe: string) => ({ output: { alias: 'o', type: 'string', requiresArg: true, describe } }) as const;
  return yargs()
    .scriptName('bkm')
    .usage(say('$0 KOMMANDO [valg]', '$0 COMMAND [options]'))
    .locale(say('nb', 'en'))
    .version(TOOL.version)
    .options(commonOptions(say))
    .command(
      'convert <inputs..>',
      say('BKM XML til JSON BKM', 'BKM XML to JSON BKM'),
      (parser) =>
        inputs(parser)
          .options(output(say('mappe, én JSON-fil per melding (ellers stdout)', 'folder, one JSON file a message (else stdout)')))
          .options(convertOptions(say))
          .options(reportOptions(say))
          .example('$0 convert krav.xml --praksis-id 1000005649', say('JSON på stdout', 'JSON on stdout'))
          .example('$0 convert eksport/ -o json/ --praksis-map praksis.json', say('en hel mappe', 'a whole folder')),
      choose(async () => (await import('./commands/convert.ts')).convertCommand),
    )
    .command(
      'validate <inputs..>',
      say('kontroller XML eller JSON før innsending', 'check XML or JSON before submission'),
      (parser) =>
        inputs(parser)
          .option('format', {
            type: 'string',
            requiresArg: true,
            describe: say('pretty (vanlig) eller json, på stdout', 'pretty (default) or json, on stdout'),
          })
          .options(convertOptions(say))
          .options(reportOptions(say))
          .example('$0 validate json/', say('alle meldinger i en mappe', 'all messages of a folder'))
          .example('$0 validate krav.xml --praksis-id 1000005649 --format json', say('til et program', 'for a program')),
      choose(async () => (await import('./commands/validate.ts')).validateCommand),
    )
    .command(
      'to-xml <input>',
      say('JSON BKM til BKM XML 1.8.3', 'JSON BKM to BKM XML 1.8.3'),
      (parser) =>
        parser
          .positional('input', { type: 'string', demandOption: true, describe: say('fil eller -', 'file or -') })
          .options(output(say('fil (ellers stdout)', 'file (else stdout)')))
          .option('revision', { type: 'string', requiresArg: true, describe: say('form på JSON-en', 'form of the JSON') })
          .option('praksistype', { type: 'string', requiresArg: true, describe: say('Praksistype 1-13', 'Praksistype 1-13') })
          .options(reportOptions(say))
          .example('$0 to-xml krav.json', say('XML på stdout', 'XML on stdout')),
      choose(async () => (await import('./commands/to-xml.ts')).toXmlCommand),
    )
    .command(
      'demo',
      say('se det virke på syntetiske meldinger, uten nett', 'see it work on synthetic messages, offline'),
      (parser) => parser.example('$0 demo', ''),
      choose(async () => (await import('./commands/demo.ts')).demoCommand),
    )
    .demandCommand(1, 1, say('Oppgi en kommando.', 'Give a command.'), say('Oppgi bare én kommando.', 'Give one command only.'))
    .strict()
    .recommendCommands()
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(110)
    .help();
}

/** What is wrong, and the nearest option that exists. */
function usage(message: string, parser: Argv, say: Say): UsageError {
  const [, unknown] = /(?:Unknown arguments?|Ukjente? argument(?:er)?): ([^,]+)/.exec(message) ?? [];
  if (unknown === undefined) return new UsageError(message);
  const near = nearestTo(unknown, knownOptions(parser, say));
  const hint = near === null ? '' : say(` Mente du --${near}?`, ` Did you mean --${near}?`);
  return new UsageError(say(`Ukjent valg: ${unknown}.${hint}`, `Unknown option: ${unknown}.${hint}`));
}

function knownOptions(_parser: Argv, say: Say): string[] {
  return Object.keys({ ...commonOptions(say), ...convertOptions(say), ...reportOptions(say), output: 0, format: 0 });
}

/** The language by option, before anything else is understood: errors speak it too. */
function langFrom(argv: readonly string[]): 'nb' | 'en' | null {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return value === 'nb' || value === 'en' ? value : null;
}

async function tell(error: unknown, io: Io, say: Say): Promise<ExitCode> {
  if (error instanceof UsageError) {
    await io.stderr.write(`bkm: ${error.message}\n${say('Se bkm --help.', 'See bkm --help.')}\n`);
    return EXIT.usage;
  }
  if (isBkmError(error)) {
    await io.stderr.write(`bkm: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    return error.code === 'INPUT' ? EXIT.input : error.code === 'INTERNAL' ? EXIT.internal : EXIT.usage;
  }
  // The message of an unforeseen error may quote the input: only its name and its place in our code are shown.
  const name = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? /\/((?:src|cli)\/[\w./-]+:\d+:\d+)/.exec(error.stack ?? '')?.[1] : undefined;
  await io.stderr.write(
    `bkm: ${say('intern feil', 'internal error')}: ${name}${place === undefined ? '' : ` (${place})`}. ${say(
      'Dette er en feil i bkm; meld den gjerne, uten pasientdata.',
      'This is a fault of bkm; please report it, without patient data.',
    )}\n`,
  );
  return EXIT.internal;
}
