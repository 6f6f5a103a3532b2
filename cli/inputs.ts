import { stat } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal } from 'node:stream';
import { fileBytes } from './file-bytes.ts';
import { filesBelow } from './folder.ts';
import type { Io } from './io.ts';
import { isPending } from './pending-file.ts';

/** One thing to read. */
export interface Input {
  /** As shown in findings. */
  readonly name: string;
  /** Below the folder or glob that it was found by; names outputs. */
  readonly relative: string;
  /** Where it is; null for standard input. */
  readonly path: string | null;
  open(): AsyncIterable<Uint8Array>;
}

/** An input that is not read, and why. */
export interface Missing {
  readonly name: string;
  readonly missing: 'file' | 'folder' | 'glob' | 'rights' | 'half-written';
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
  if (given === '-') return [stdinInput(io)];
  if (isPending(given)) return [{ name: given, missing: 'half-written' }];
  const status = await stat(path.resolve(io.cwd, given)).catch(() => null);
  if (status?.isDirectory()) return inFolder(given, extensions, io);
  if (status) return [fileInput(given, path.basename(given), io)];
  return MAGIC.test(given) ? byGlob(given.replaceAll(path.sep, '/'), io) : [{ name: given, missing: 'file' }];
}

async function inFolder(folder: string, extensions: readonly string[], io: Io): Promise<readonly (Input | Missing)[]> {
  const { files, closed } = await filesBelow(path.resolve(io.cwd, folder));
  const names = files.filter((name) => extensions.includes(path.extname(name).toLowerCase())).sort();
  const withoutRights = closed.map((name) => ({ name: path.join(folder, name), missing: 'rights' }) as const);
  if (names.length === 0 && withoutRights.length === 0) return [{ name: folder, missing: 'folder' }];
  return [...withoutRights, ...names.map((name) => fileInput(path.join(folder, name), name, io))];
}

async function byGlob(pattern: string, io: Io): Promise<readonly (Input | Missing)[]> {
  const { glob } = await import('tinyglobby');
  const parts = pattern.split('/');
  const base = parts
    .slice(
      0,
      parts.findIndex((part) => MAGIC.test(part)),
    )
    .join('/');
  const absolute = path.posix.isAbsolute(pattern);
  const cwd = path.resolve(io.cwd, absolute && base === '' ? '/' : base);
  const names = await glob(parts.slice(base === '' && !absolute ? 0 : base.split('/').length).join('/'), {
    cwd,
    onlyFiles: true,
    dot: false,
  });
  const files = names.filter((name) => !isPending(name)).sort();
  if (files.length === 0) return [{ name: pattern, missing: 'glob' }];
  return files.map((name) => fileInput(base === '' && !absolute ? name : `${base}/${name}`, name, io));
}

function fileInput(name: string, relative: string, io: Io): Input {
  const file = path.resolve(io.cwd, name);
  return { name, relative, path: file, open: () => fileBytes(file, io.signal) };
}

function stdinInput(io: Io): Input {
  return { name: '<stdin>', relative: 'stdin', path: null, open: () => addAbortSignal(io.signal, io.stdin) };
}
