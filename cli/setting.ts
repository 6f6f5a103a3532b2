import path from 'node:path';
import { atLeast, type Finding, FORMATS, type FormatName, isFormatName, type Severity } from '../src/index.ts';
import type { Args } from './args.ts';
import { type LoadedConfig, loadConfig } from './config.ts';
import { encodingOf } from './encoding.ts';
import type { Io } from './io.ts';
import { type CliLang, langOf, type Say, sayIn } from './lang.ts';
import { nearestTo } from './nearest.ts';
import { nowOf } from './now.ts';
import { Problem } from './problem.ts';

/** A report to write beside stdout. */
export interface ReportFile {
  readonly format: FormatName;
  readonly file: string;
}

/** What all commands that report have in common, resolved. */
export interface Setting {
  readonly config: LoadedConfig;
  readonly lang: CliLang;
  readonly say: Say;
  readonly quiet: boolean;
  readonly showValues: boolean;
  readonly now: string;
  /** From this severity on, a finding gives exit 1. */
  readonly failOn: Severity | 'never';
  /** As the inputs are to be read; undefined: found out. */
  readonly encoding: string | undefined;
  /** True when a finding is grave enough for exit 1. */
  readonly fails: (finding: Finding) => boolean;
  readonly reports: readonly ReportFile[];
  /** Colours on this output? Asked for, or a terminal without NO_COLOR. */
  readonly colorOn: (output: { readonly isTTY: boolean }) => boolean;
}

/** @throws {Problem} when an option or the configuration can't be used */
export async function settle(args: Args, io: Io): Promise<Setting> {
  const config = await loadConfig(args.config, io.cwd);
  const lang = args.lang ?? config.values.lang ?? langOf(io.env);
  const failOn = args.failOn ?? config.values.failOn ?? 'error';
  return {
    config,
    lang,
    say: sayIn(lang),
    quiet: args.quiet === true,
    showValues: args.showValues === true,
    now: nowOf(args.now ?? config.values.now),
    failOn,
    encoding: encodingOf(args.encoding, config),
    fails: ({ severity }) => failOn !== 'never' && atLeast(severity, failOn),
    reports: reportFiles(args, config, io.cwd),
    colorOn: (output) => args.color ?? (output.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb'),
  };
}

/**
 * The format by name.
 *
 * @throws {Problem} for a name that is none
 */
export function formatOf(name: string): FormatName {
  if (isFormatName(name)) return name;
  const known = Object.keys(FORMATS);
  const near = nearestTo(name, known);
  throw new Problem(
    [
      `ukjent format ${name}${near === null ? '' : `. Mente du ${near}?`}`,
      `unknown format ${name}${near === null ? '' : `. Did you mean ${near}?`}`,
    ],
    [`Formatene er ${known.join(', ')}.`, `The formats are ${known.join(', ')}.`],
  );
}

/** A format on the command line goes before the same one in the configuration. */
function reportFiles(args: Args, config: LoadedConfig, cwd: string): readonly ReportFile[] {
  const given = reportsOf(args.report ?? [], cwd);
  return [...given, ...configured(config).filter(({ format }) => given.every((other) => other.format !== format))];
}

function reportsOf(given: readonly string[], cwd: string): readonly ReportFile[] {
  return given.map((each) => {
    const [, format, file] = /^(\w+)=(.+)$/.exec(each) ?? [];
    if (format === undefined || file === undefined) {
      throw new Problem([`--report ${each}: skriv FORMAT=FIL`, `--report ${each}: write FORMAT=FILE`]);
    }
    return { format: formatOf(format), file: path.resolve(cwd, file) };
  });
}

function configured(config: LoadedConfig): readonly ReportFile[] {
  return Object.entries(config.values.report ?? {}).map(([format, file]) => ({
    format: formatOf(format),
    file: path.resolve(config.folder, file),
  }));
}
