import { checked } from './checks/checked.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { type Say, sayIn } from './lang.ts';
import { langOfRun } from './run-lang.ts';
import { split } from './split.ts';
import { tell } from './tell.ts';

/** Runs one command line; gives the exit code, and never ends the process. */
export async function main(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let say = sayIn('en');
  try {
    say = sayIn(await langOfRun(argv, io));
    return await runCommand(argv, io, version, say);
  } catch (error) {
    return await tell(error, io, say);
  }
}

async function runCommand(argv: readonly string[], io: Io, version: string, say: Say): Promise<ExitCode> {
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const parsed = split(words, COMMANDS) ?? (await (await import('./parser.ts')).parse(words, COMMANDS, version, say));
  if (parsed.text !== '') {
    await io.stdout.write(`${parsed.text}\n`);
    return EXIT.ok;
  }
  const { command, args } = checked(parsed, COMMANDS, words);
  const run = await command.load();
  return run(args, io);
}
