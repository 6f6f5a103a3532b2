import { rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { moveAside } from './move-aside.ts';

/**
 * Makes way for a file: what stands in the place of one of its folders, or is a folder in its own place, was made of an input that is
 * gone, and is moved to where such things are kept. In one run no two outputs are in each other's way.
 *
 * @param name below `folder`, with `/`
 */
export function clearWay(folder: string, name: string, to: string): void {
  const parts = name.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const outer = parts.slice(0, count).join('/');
    const status = statSync(path.join(folder, outer), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory()) continue;
    moveAside(folder, outer, to);
    return;
  }
  const own = path.join(folder, name);
  if (statSync(own, { throwIfNoEntry: false })?.isDirectory() === true && !removeEmpty(own)) {
    moveAside(folder, name, to);
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
