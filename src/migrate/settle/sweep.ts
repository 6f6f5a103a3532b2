import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Folders } from '../work/folders.ts';
import { moveAside } from '../work/move-aside.ts';

/**
 * Leaves in the output folder what this run made, and nothing else: messages and reports of files that are gone or became something
 * else are moved to `stale/`, so that nobody sends them; the records of such files are removed.
 *
 * @param messages below `messages/`, with `/`; so for the others
 * @returns how many messages were moved
 */
export function sweep(
  folders: Folders,
  expected: {
    readonly messages: ReadonlySet<string>;
    readonly reports: ReadonlySet<string>;
    readonly records: ReadonlySet<string>;
  },
): number {
  const moved = moveOthers(folders.messages, expected.messages, folders.staleMessages);
  moveOthers(folders.reports, expected.reports, folders.staleReports);
  for (const name of filesIn(folders.records)) {
    if (!expected.records.has(name)) rmSync(path.join(folders.records, name));
  }
  return moved;
}

function moveOthers(folder: string, expected: ReadonlySet<string>, to: string): number {
  const others = filesIn(folder).filter((name) => !expected.has(name));
  for (const name of others) moveAside(folder, name, to);
  return others.length;
}

/** Everything below a folder that is no folder, with `/`. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
