import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../read/read-fault.ts';

/**
 * Makes a folder, for its owner alone, and what is missing above it. Node's own `recursive` tries for ever below a link that leads
 * nowhere, and in /proc: there mkdir says that the parent is missing, whose making says that it is there.
 */
export function makeFolder(folder: string): void {
  if (isMade(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirUnlessThere(folder);
}

/** False where what is above it is missing. */
function isMade(folder: string): boolean {
  try {
    mkdirUnlessThere(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Another worker may have made it. */
function mkdirUnlessThere(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}
