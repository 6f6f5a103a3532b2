import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const CORPUS = path.resolve(import.meta.dirname, '../../corpus');

type Clean = () => Promise<void>;

/** A folder of its own, gone when the test is over, or when `atEnd` says. */
export async function newFolder(atEnd: (clean: Clean) => void = onTestFinished): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-migrate-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their path below a folder. */
export async function plant(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** How long files took is of the machine: all else in an output folder follows from the input. */
const OF_THE_MACHINE = ['timings.json', '.bkm-migrate/timings.ndjson'];

/** Every file below a folder with its content, as text of bytes; so much of a migration as is to be the same always. */
export function contentOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !OF_THE_MACHINE.includes(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

export async function json(...parts: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(...parts), 'utf8')) as Record<string, unknown>;
}

export function corpusFile(name: string): Promise<Buffer> {
  return readFile(path.join(CORPUS, name));
}
