import { rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { moveAside } from './move-aside.ts';

/**
 * Makes way for a folder: a file in its place, or in that of one above it, was made of an input that is gone, and is moved to where such
 * things are kept. Not for several workers at once: the second would move the folder that the first has made.
 *
 * @param name below `folder`, with `/`; `.` for itself
 */
export function clearFolder(folder: string, name: string, to: string): void {
  const parts = name.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const outer = parts.slice(0, count).join('/');
    const status = statSync(path.join(folder, outer), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory()) continue;
    moveAside(folder, outer, to);
    return;
  }
}

/** Makes way for a file: what is a folder in its place was made of inputs that are gone, as no two outputs of a run are in each other's way. */
export function clearFile(folder: string, name: string, to: string): void {
  const own = path.join(folder, name);
  if (statSync(own, { throwIfNoEntry: false })?.isDirectory() !== true || removeEmpty(own)) return;
  moveAside(folder, name, to);
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
