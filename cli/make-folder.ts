import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './problem.ts';

/**
 * Makes a folder and what is missing above it. Node's own `recursive` tries for ever below a link that leads nowhere, and in
 * /proc: there mkdir says that the parent is missing, whose making says that it is there.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isMade(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdirUnlessThere(folder);
}

/** False where what is above it is missing. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdirUnlessThere(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Another process may have made it. */
async function mkdirUnlessThere(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
