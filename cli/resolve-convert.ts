import path from 'node:path';
import {
  type ConvertOptions,
  DEFAULT_REVISION,
  isBkmError,
  isRevision,
  type Revision,
  readPraksiser,
  readPraksisMap,
} from '../src/index.ts';
import type { Args } from './args.ts';
import type { LoadedConfig } from './config.ts';
import { readData } from './data-file.ts';
import { Problem } from './problem.ts';
import type { Setting } from './setting.ts';

/**
 * What the converter is to do: the command line before the configuration before the default; files that they name are read.
 *
 * @throws {Problem} when such a file can't be used
 */
export async function resolveConvert(args: Args, setting: Setting, cwd: string): Promise<ConvertOptions> {
  const { config, encoding } = setting;
  const { values } = config;
  const { map, register } = sideFiles(args, config, cwd);
  return {
    revision: revisionOf(args.revision ?? values.revision) ?? DEFAULT_REVISION,
    praksisId: (args.praksisId ?? values.praksisId)?.trim(),
    praksisMap: map === null ? undefined : await sideFile(map, readPraksisMap),
    praksiser: register === null ? undefined : await sideFile(register, readPraksiser),
    navnEpj: args.navnEpj ?? values.navnEpj,
    mellomnavn: args.mellomnavn ?? values.mellomnavn,
    tann: args.tann ?? values.tann,
    strict: args.strict ?? values.strict,
    allOrNothing: args.allOrNothing ?? values.allOrNothing,
    encoding,
  };
}

/** The files that tell of practices; null where none is named. */
export function sideFiles(
  args: Args,
  { values, folder }: LoadedConfig,
  cwd: string,
): { readonly map: string | null; readonly register: string | null } {
  return {
    map: fileOf(args.praksisMap, values.praksisMap, folder, cwd),
    register: fileOf(args.praksisFile, values.praksisFile, folder, cwd),
  };
}

/** A revision by name; null for `auto` and where none is given. */
export function revisionOf(name: string | undefined): Revision | null {
  return isRevision(name) ? name : null;
}

async function sideFile<T>(file: string, read: (value: unknown) => T): Promise<T> {
  const value = await readData(file);
  try {
    return read(value);
  } catch (error) {
    if (isBkmError(error))
      throw new Problem([`${file}: ${error.nb?.message ?? error.message}`, `${file}: ${error.message}`]);
    throw error;
  }
}

/** A path on the command line starts in the working folder, one in the configuration beside that file. */
export function fileOf(
  arg: string | undefined,
  configured: string | undefined,
  folder: string,
  cwd: string,
): string | null {
  if (arg !== undefined) return path.resolve(cwd, arg);
  return configured === undefined ? null : path.resolve(folder, configured);
}
