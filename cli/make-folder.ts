import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './problem.ts';

/**
 * Makes a folder and what is missing above it. Node's own `recursive` tries for ever below a link that leads nowhere, and in
 * /proc: there mkdir says that the parent is missing, whose making says that it is there.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && (await isFolder(folder))) return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || parent === folder || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
