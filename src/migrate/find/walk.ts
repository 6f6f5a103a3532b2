import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { compareText } from '../../diagnostics/order.ts';
import { below, comparePaths, type DiskPath, onDisk, shownName } from '../disk-path.ts';
import { systemCode } from '../read/read-fault.ts';

/** A file below the folder, by its path from there, with `/`. */
export interface FoundFile {
  readonly name: string;
  readonly path: DiskPath;
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
  /** Pipes, devices and sockets: who reads one may wait for ever. */
  readonly specials: readonly string[];
}

/**
 * Everything below a folder, but for one folder: that of the output. A link counts as what it leads to.
 *
 * @param except as `realpath` gives it
 */
export async function filesBelow(folder: string, except: string): Promise<Found> {
  const files: FoundFile[] = [];
  const closed: { name: string; code: string }[] = [];
  const links: string[] = [];
  const specials: string[] = [];
  const left: { readonly name: string; readonly path: DiskPath }[] = [{ name: '', path: folder }];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const entries = await entriesOf(at.path);
    if (typeof entries === 'string') {
      closed.push({ name: at.name === '' ? '.' : at.name, code: entries });
      continue;
    }
    for (const entry of entries) {
      const own = shownName(entry.name);
      const name = at.name === '' ? own : `${at.name}/${own}`;
      const path = below(at.path, entry.name);
      if (entry.isDirectory()) {
        if ((await realpath(onDisk(path)).catch(() => path)) !== except) left.push({ name, path });
        continue;
      }
      const status = await stat(onDisk(path)).catch(() => null);
      if (status?.isDirectory()) links.push(name);
      else if (status?.isFile() === false) specials.push(name);
      else files.push({ name, path, size: status?.size ?? null });
    }
  }
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => compareText(a.name, b.name);
  return {
    files: files.sort((a, b) => byName(a, b) || comparePaths(a.path, b.path)),
    closed: closed.sort(byName),
    links: links.sort(),
    specials: specials.sort(),
  };
}

/** By their very bytes: a name that is no UTF-8 can't be found again by its text. */
async function entriesOf(folder: DiskPath): Promise<readonly Dirent<Buffer>[] | string> {
  try {
    return await readdir(onDisk(folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return systemCode(error) || 'unknown';
  }
}
