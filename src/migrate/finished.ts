import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Inventory } from './find/find-units.ts';
import type { MigrationReport } from './settle/model.ts';
import type { KnownFindings } from './settle/run-baseline.ts';
import type { SettleTask } from './settle/settle.ts';
import type { Folders } from './work/folders.ts';
import { readSmall, writeSmall } from './work/open-output.ts';
import type { Failure } from './work/result.ts';

/** All that the reports follow from: where it is the same, they are as well. */
export function digestOf(
  { units, skipped, json }: Inventory,
  contents: ReadonlyMap<string, string>,
  failures: ReadonlyMap<string, Failure>,
  settings: string,
  known: KnownFindings | null,
  { format, onlyErrors, ...report }: SettleTask['report'],
): string {
  const hash = createHash('sha256');
  const { lang, showValues } = format;
  hash.update(
    JSON.stringify([settings, lang, showValues === true, onlyErrors, report, known, [...skipped].sort(), json]),
  );
  for (const { name, stem, fault } of units) {
    hash.update(JSON.stringify([name, stem, fault, failures.get(name) ?? null, contents.get(name) ?? null]));
  }
  return hash.digest('hex');
}

/** The report of the last run, where it followed from the same and is there with all that it tells of. */
export function readFinished(folders: Folders, digest: string): MigrationReport | null {
  if (readSmall(folders.finished)?.digest !== digest || !existsSync(folders.reportHtml)) return null;
  const report = readReport(folders.reportJson);
  const isThere = (name: string | null) => name === null || existsSync(path.join(folders.root, name));
  return report?.files.every((file) => isThere(file.report)) === true ? report : null;
}

/** Written last. */
export function writeFinished(folders: Folders, digest: string): void {
  writeSmall(folders, folders.finished, { digest });
}

function readReport(file: string): MigrationReport | null {
  try {
    // Its digest says that this very program wrote it.
    return JSON.parse(readFileSync(file, 'utf8')) as MigrationReport;
  } catch {
    return null;
  }
}
