import { loadConfig } from './config.ts';
import type { Io } from './io.ts';
import { type CliLang, langOf } from './lang.ts';

/** The language of a run before its command line is understood: help and errors speak it too. */
export async function langOfRun(argv: readonly string[], io: Io): Promise<CliLang> {
  const given = valueIn(argv, '--lang');
  if (given === 'nb' || given === 'en') return given;
  // A configuration that can't be used is told of by the command that wants it.
  const config = await loadConfig(valueIn(argv, '--config'), io.cwd).catch(() => null);
  return config?.values.lang ?? langOf(io.env);
}

function valueIn(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  return argv[at] === option ? argv[at + 1] : argv[at]?.slice(option.length + 1);
}
