import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../read/read-fault.ts';

/** A file below the folder, by its path from there, with `/`. */
export interface FoundFile {
  readonly name: string;
  readonly path: string;
  /** Bytes; null for a link that leads nowhere, and what else can't be asked. */
  readonly size: number | null;
}

/** What is below a folder. */
export interface Found {
  /** By name, in UTF-16 order: the same on every machine. */
  readonly files: readonly FoundFile[];
  /** Folders that can't be looked into, with the system's code. */
  readonly closed: readonly { readonly name: string; readonly code: string }[];
  /** Links to folders, which are not followed: they may lead in a circle, or to what is read already. */
  readonly links: readonly string[];
}

/**
 * Everything below a folder, but for one folder: that of the output. A link counts as the file that it leads to.
 *
 * @param except as `realpath` gives it
 */
export async function filesBelow(folder: string, except: string): Promise<Found> {
  const files: FoundFile[] = [];
  const closed: { name: string; code: string }[] = [];
  const links: string[] = [];
  const left = [''];
  for (let below = left.pop(); below !== undefined; below = left.pop()) {
    const entries = await entriesOf(path.join(folder, below));
    if (typeof entries === 'string') {
      closed.push({ name: below === '' ? '.' : below, code: entries });
      continue;
    }
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      const full = path.join(folder, name);
      if (entry.isDirectory()) {
        if ((await realpath(full).catch(() => full)) !== except) left.push(name);
        continue;
      }
      const status = await stat(full).catch(() => null);
      if (status?.isDirectory()) links.push(name);
      else files.push({ name, path: full, size: status?.isFile() ? status.size : null });
    }
  }
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
  return { files: files.sort(byName), closed: closed.sort(byName), links: links.sort() };
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return systemCode(error) || 'unknown';
  }
}
