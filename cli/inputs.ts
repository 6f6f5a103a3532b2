import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from './io.ts';

/** One thing to read. */
export interface Input {
  /** As shown in findings. */
  readonly name: string;
  /** Below the folder or glob that it was found by; names outputs. */
  readonly relative: string;
  open(): AsyncIterable<Uint8Array>;
}

/** An input that could not be found. */
export interface Missing {
  readonly name: string;
  readonly missing: 'file' | 'folder' | 'glob';
}

const MAGIC = /[*?[\]{}]/;

/** Files, folders, globs and `-` to inputs, in a fixed order and each file once. */
export async function findInputs(
  given: readonly string[],
  extensions: readonly string[],
  io: Io,
): Promise<readonly (Input | Missing)[]> {
  const found = new Map<string, Input | Missing>();
  for (const each of given) {
    for (const input of await expand(each, extensions, io)) {
      const key = 'missing' in input || each === '-' ? `? ${input.name}` : path.resolve(io.cwd, input.name);
      if (!found.has(key)) found.set(key, input);
    }
  }
  return [...found.values()];
}

async function expand(given: string, extensions: readonly string[], io: Io): Promise<readonly (Input | Missing)[]> {
  if (given === '-') return [{ name: '<stdin>', relative: 'stdin', open: () => io.stdin }];
  const status = await stat(path.resolve(io.cwd, given)).catch(() => null);
  if (status?.isDirectory()) return inFolder(given, extensions, io);
  if (status) return [fileInput(given, path.basename(given), io)];
  if (!MAGIC.test(given)) return [{ name: given, missing: 'file' }];
  const { glob } = await import('tinyglobby');
  const names = await glob(given.replaceAll(path.sep, '/'), { cwd: io.cwd, onlyFiles: true, dot: false });
  if (names.length === 0) return [{ name: given, missing: 'glob' }];
  const base = given.replaceAll(path.sep, '/').split('/').findIndex((part) => MAGIC.test(part));
  return names.sort().map((name) => fileInput(name, name.split('/').slice(base).join('/'), io));
}

async function inFolder(folder: string, extensions: readonly string[], io: Io): Promise<readonly (Input | Missing)[]> {
  const entries = await readdir(path.resolve(io.cwd, folder), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.relative(path.resolve(io.cwd, folder), path.join(entry.parentPath, entry.name)))
    .sort();
  if (names.length === 0) return [{ name: folder, missing: 'folder' }];
  return names.map((name) => fileInput(path.join(folder, name), name, io));
}

function fileInput(name: string, relative: string, io: Io): Input {
  return { name, relative, open: () => createReadStream(path.resolve(io.cwd, name)) };
}
