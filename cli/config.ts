import { existsSync } from 'node:fs';
import path from 'node:path';
import { configFault } from './config-fault.ts';
import { readData } from './data-file.ts';
import type { Config } from './generated/config.ts';
import { config as isConfig } from './generated/config-validator.ts';

const NAMES = ['bkm.config.json', 'bkm.config.yaml', 'bkm.config.yml'];

export interface LoadedConfig {
  readonly values: Config;
  /** Where it stands; null where there is none. */
  readonly file: string | null;
  /** Folder of the file: paths in it start there. */
  readonly folder: string;
}

/**
 * The configuration: `file` where it is given, else the nearest one from `cwd` upwards, else nothing.
 *
 * @throws {Problem} when it can't be read or is none
 */
export async function loadConfig(file: string | undefined, cwd: string): Promise<LoadedConfig> {
  const found = file === undefined ? nearest(cwd) : path.resolve(cwd, file);
  if (found === null) return { values: {}, file: null, folder: cwd };
  // A file of comments only says nothing.
  const values = (await readData(found)) ?? {};
  if (!isConfig(values)) throw configFault(found, isConfig.errors ?? []);
  return { values, file: found, folder: path.dirname(found) };
}

/** Looked for at each start, in folders that are nearly always without one: not worth the waiting. */
function nearest(folder: string): string | null {
  for (const name of NAMES) {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
  }
  const parent = path.dirname(folder);
  return parent === folder ? null : nearest(parent);
}
