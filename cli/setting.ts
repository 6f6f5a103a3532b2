import path from 'node:path';
import { atLeast, BkmError, type Finding, FORMATS, type FormatName, isFormatName, type Lang } from '../src/index.ts';
import { type LoadedConfig, loadConfig } from './config.ts';
import type { Io } from './io.ts';
import { langOf, type Say, sayIn } from './lang.ts';
import { type Args, nowOf } from './options.ts';

/** What all commands that report have in common, resolved. */
export interface Setting {
  readonly config: LoadedConfig;
  readonly lang: Lang;
  readonly say: Say;
  readonly quiet: boolean;
  readonly showValues: boolean;
  readonly now: string;
  /** True when a finding is grave enough for exit 1. */
  readonly fails: (finding: Finding) => boolean;
  readonly reports: readonly { readonly format: FormatName; readonly file: string }[];
  /** Colours on this output? Asked for, or a terminal without NO_COLOR. */
  readonly colorOn: (output: { readonly isTTY: boolean }) => boolean;
}

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
    fails: ({ severity }) => failOn !== 'never' && atLeast(severity, failOn),
    reports: [...reportsOf(args.report ?? [], io.cwd), ...configured(config)],
    colorOn: (output) => args.color ?? (output.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb'),
  };
}

/** The format by name. */
export function formatOf(name: string): FormatName {
  if (isFormatName(name)) return name;
  throw new BkmError('OPTIONS', `unknown format ${name}; known are ${Object.keys(FORMATS).join(', ')}`);
}

function reportsOf(given: readonly string[], cwd: string): Setting['reports'] {
  return given.map((each) => {
    const [, format, file] = /^(\w+)=(.+)$/.exec(each) ?? [];
    if (format === undefined || file === undefined) throw new BkmError('OPTIONS', `--report ${each}: write FORMAT=FILE`);
    return { format: formatOf(format), file: path.resolve(cwd, file) };
  });
}

function configured(config: LoadedConfig): Setting['reports'] {
  return Object.entries(config.values.report ?? {}).map(([format, file]) => ({
    format: formatOf(format),
    file: path.resolve(config.folder, file),
  }));
}
