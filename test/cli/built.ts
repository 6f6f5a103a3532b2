import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The command as it is shipped. */
export const MAIN = path.join(ROOT, 'dist/cli/main.js');

const LOCK = path.join(ROOT, 'node_modules/.cache/bkm-build.lock');

/** Sees to it that dist is newer than its sources: `npm test` has built it, a single test file builds it here, once. */
export async function built(): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (isStale()) {
    if (!lock()) {
      await sleep(200);
      continue;
    }
    try {
      // Not `npm run build`, which empties dist under the feet of other tests. Types are checked elsewhere.
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck'], { cwd: ROOT });
      await promisify(execFile)(process.execPath, ['bundle.config.ts'], { cwd: ROOT });
    } finally {
      rmSync(LOCK, { recursive: true });
    }
  }
}

/** Test files run side by side; a folder is made by one of them only. */
function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // Left by a killed run.
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 60_000) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function isStale(): boolean {
  const made = statSync(MAIN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['src', 'cli'].some((folder) => newestIn(path.join(ROOT, folder)) > made);
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return Math.max(...files.map((name) => statSync(path.join(folder, name)).mtimeMs));
}
