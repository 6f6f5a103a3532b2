import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What is below a folder: files by their path from it, and the folders that can't be looked into. */
export interface Below {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/** All files below a folder, in no order. A link counts as the file that it leads to; links to folders are not followed. */
export async function filesBelow(folder: string, below = ''): Promise<Below> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(() => null);
  if (entries === null) return { files: [], closed: [below] };
  const files: string[] = [];
  const closed: string[] = [];
  for (const entry of entries) {
    const name = path.join(below, entry.name);
    if (entry.isDirectory()) {
      const inner = await filesBelow(folder, name);
      files.push(...inner.files);
      closed.push(...inner.closed);
    } else if (await isFile(entry, path.join(folder, name))) {
      files.push(name);
    }
  }
  return { files, closed };
}

async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(file).catch(() => null);
  // A link that leads nowhere is told of when it is read.
  return target === null || target.isFile();
}
