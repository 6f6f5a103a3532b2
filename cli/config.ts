import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BkmError } from '../src/index.ts';
import type { Config } from './generated/config.ts';
import { config as isConfig } from './generated/config-validator.ts';

const NAMES = ['bkm.config.json', 'bkm.config.yaml', 'bkm.config.yml'];

export interface LoadedConfig {
  readonly values: Config;
  /** Folder of the file: paths in it start there. */
  readonly folder: string;
}

/** The configuration: `file` where it is given, else the nearest one from `cwd` upwards, else nothing. */
export async function loadConfig(file: string | undefined, cwd: string): Promise<LoadedConfig> {
  const found = file === undefined ? await nearest(cwd) : path.resolve(cwd, file);
  if (found === null) return { values: {}, folder: cwd };
  const values = await readData(found);
  if (!isConfig(values)) {
    const [first] = isConfig.errors ?? [];
    const detail = first ? `${first.instancePath || 'top level'}: ${first.keyword} ${JSON.stringify(first.params)}` : '';
    throw new BkmError('CONFIG', `${found}: not a bkm configuration: ${detail}`, {
      hint: 'See schemas/config/config.schema.json for what may stand there.',
    });
  }
  return { values, folder: path.dirname(found) };
}

/** Reads a file of JSON or YAML: data, never code. */
export async function readData(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BkmError('CONFIG', `${file}: can't be read (${error.code ?? 'unknown'})`);
  });
  try {
    if (!/\.ya?ml$/i.test(file)) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text);
  } catch {
    // The parser's own message quotes the file, which may hold anything.
    throw new BkmError('CONFIG', `${file}: not valid ${/\.ya?ml$/i.test(file) ? 'YAML' : 'JSON'}`);
  }
}

async function nearest(folder: string): Promise<string | null> {
  for (const name of NAMES) {
    const file = path.join(folder, name);
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  const parent = path.dirname(folder);
  return parent === folder ? null : nearest(parent);
}
