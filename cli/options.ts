import path from 'node:path';
import type { Options } from 'yargs';
import {
  BkmError,
  type ConvertOptions,
  DEFAULT_REVISION,
  isRevision,
  type Lang,
  REVISIONS,
  type Revision,
  readPraksiser,
  readPraksisMap,
  type Severity,
} from '../src/index.ts';
import { type LoadedConfig, readData } from './config.ts';
import type { Say } from './lang.ts';

/** What yargs parsed: options that were not given are undefined, so that the configuration can speak. */
export interface Args {
  readonly config?: string;
  readonly lang?: Lang;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly inputs?: readonly string[];
  readonly input?: string;
  readonly output?: string;
  readonly revision?: string;
  readonly praksisId?: string;
  readonly praksisMap?: string;
  readonly praksisFile?: string;
  readonly navnEpj?: string;
  readonly mellomnavn?: 'fornavn' | 'drop';
  readonly tann?: 'all' | 'first' | 'error';
  readonly strict?: boolean;
  readonly allOrNothing?: boolean;
  readonly encoding?: string;
  readonly now?: string;
  readonly failOn?: Severity | 'never';
  readonly format?: string;
  readonly report?: readonly string[];
  readonly showValues?: boolean;
  readonly praksistype?: string;
}

/** Options that every command has. */
export function commonOptions(say: Say): Record<string, Options> {
  return {
    lang: { choices: ['nb', 'en'], describe: say('språk (ellers etter systemet)', 'language (default: by locale)') },
    config: { type: 'string', describe: say('oppsettfil', 'configuration file'), requiresArg: true },
    quiet: { type: 'boolean', describe: say('bare feil på stderr', 'errors only on stderr') },
    color: { type: 'boolean', describe: say('farger (--no-color slår av)', 'colours (--no-color turns them off)') },
  };
}

/** Options of all that convert. */
export function convertOptions(say: Say): Record<string, Options> {
  const text = { type: 'string', requiresArg: true } as const;
  return {
    revision: {
      ...text,
      describe: say('form på JSON-en', 'form of the JSON') + ` [${REVISIONS.join('|')}]`,
    },
    'praksis-id': { ...text, describe: say('praksisId for alle meldinger', 'praksisId of all messages') },
    'praksis-map': {
      ...text,
      describe: say(
        'fil med rader av orgnr/hpr/praksistype/konto/meldingstype -> praksisId',
        'file with rows of orgnr/hpr/praksistype/konto/meldingstype -> praksisId',
      ),
    },
    'praksis-file': { ...text, describe: say('lagret svar med registrerte praksiser', 'saved answer of registered practices') },
    'navn-epj': { ...text, describe: say('navnEPJ i stedet for kildens', "navnEPJ instead of the source's") },
    mellomnavn: {
      choices: ['fornavn', 'drop'],
      describe: say('mellomnavn: til fornavn (vanlig), eller utelatt', 'middle name: to fornavn (default), or left out'),
    },
    tann: {
      choices: ['all', 'first', 'error'],
      describe: say('Tann med flere takster', 'teeth with several tariff lines'),
    },
    strict: { type: 'boolean', describe: say('det XSD-en forbyr, er feil', 'what the XSD forbids is an error') },
    'all-or-nothing': {
      type: 'boolean',
      describe: say('én uleselig regning holder meldingen tilbake', 'one unreadable bill withholds its message'),
    },
    encoding: { ...text, describe: say('tegnsett, uansett hva filen sier', 'encoding, whatever the file says') },
  };
}

/** Options of all that report. */
export function reportOptions(say: Say): Record<string, Options> {
  return {
    now: {
      type: 'string',
      requiresArg: true,
      describe: say('tidspunkt som regnes som nå, eller gendate', 'instant taken as now, or gendate'),
    },
    'fail-on': {
      choices: ['error', 'warning', 'info', 'never'],
      describe: say('gi utgangskode 1 fra og med dette (vanlig: error)', 'exit 1 from this on (default: error)'),
    },
    report: {
      type: 'string',
      array: true,
      nargs: 1,
      requiresArg: true,
      describe: say('FORMAT=FIL, kan gjentas', 'FORMAT=FILE, repeatable'),
    },
    'show-values': {
      type: 'boolean',
      describe: say('vis personopplysninger i klartekst', 'show person data in clear'),
    },
  };
}

/** Command line before configuration before default; files that they name are read. */
export async function resolveConvert(args: Args, config: LoadedConfig, cwd: string): Promise<ConvertOptions> {
  const { values, folder } = config;
  const map = fileOf(args.praksisMap, values.praksisMap, folder, cwd);
  const register = fileOf(args.praksisFile, values.praksisFile, folder, cwd);
  const praksisId = args.praksisId ?? values.praksisId;
  if (praksisId?.trim() === '') throw new BkmError('OPTIONS', '--praksis-id is empty');
  return {
    revision: revisionOf(args.revision ?? values.revision) ?? DEFAULT_REVISION,
    praksisId: praksisId?.trim(),
    praksisMap: map === null ? undefined : await sideFile(map, readPraksisMap),
    praksiser: register === null ? undefined : await sideFile(register, readPraksiser),
    navnEpj: args.navnEpj ?? values.navnEpj,
    mellomnavn: args.mellomnavn ?? values.mellomnavn,
    tann: args.tann ?? values.tann,
    strict: args.strict ?? values.strict,
    allOrNothing: args.allOrNothing ?? values.allOrNothing,
    encoding: args.encoding ?? values.encoding,
  };
}

/** A revision by name; null for `auto` and where none is given. */
export function revisionOf(name: string | undefined): Revision | null {
  if (name === undefined || name === 'auto') return null;
  if (isRevision(name)) return name;
  throw new BkmError('OPTIONS', `--revision ${name}: unknown; known are ${REVISIONS.join(', ')}`);
}

/** The instant that is taken as now, in ISO 8601, or `gendate`. */
export function nowOf(now: string | undefined): string {
  if (now === undefined) return new Date().toISOString();
  if (now === 'gendate') return now;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(now) ? Date.parse(now) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new BkmError('OPTIONS', `--now ${now}: not an instant`, {
      hint: 'Write it as 2026-01-06T15:30+01:00, or gendate for the generation time of each message.',
    });
  }
  return now;
}

async function sideFile<T>(file: string, read: (value: unknown) => T): Promise<T> {
  const value = await readData(file);
  try {
    return read(value);
  } catch (error) {
    if (error instanceof BkmError) throw new BkmError(error.code, `${file}: ${error.message}`);
    throw error;
  }
}

/** A path on the command line starts in the working folder, one in the configuration beside that file. */
function fileOf(arg: string | undefined, configured: string | undefined, folder: string, cwd: string): string | null {
  if (arg !== undefined) return path.resolve(cwd, arg);
  return configured === undefined ? null : path.resolve(folder, configured);
}
