import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and what is missing above it, each by `mode` (default: as the system's umask has it). Node's own `recursive` tries for
 * ever below a link that leads nowhere, and in /proc: there mkdir says that the parent is missing, whose making says that it is there.
 *
 * @throws what mkdir throws
 */
export function makeFolder(folder: string, mode?: number): void {
  if (isMade(folder, mode)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent, mode);
  mkdirUnlessThere(folder, mode);
}

/** False where what is above it is missing. */
function isMade(folder: string, mode: number | undefined): boolean {
  try {
    mkdirUnlessThere(folder, mode);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Others may make it at the same time. */
function mkdirUnlessThere(folder: string, mode: number | undefined): void {
  try {
    mkdirSync(folder, { mode });
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
