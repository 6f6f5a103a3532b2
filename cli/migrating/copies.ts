import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type MigrationReport, reportJson } from '../../src/migrate.ts';
import type { Args } from '../args.ts';
import { Problem } from '../problem.ts';
import type { ReportFile, Setting } from '../setting.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * The reports that are wanted elsewhere as well: those of the command line; a configuration is of other commands too.
 *
 * @throws {Problem} for a format that a migration has not, and for a file among those that are read or written
 */
export function copiesOf(args: Args, { reports }: Setting, input: string, output: string): readonly ReportFile[] {
  const wanted = reports.slice(0, args.report?.length ?? 0);
  for (const { format, file } of wanted) {
    if (format !== 'json' && format !== 'html') {
      throw new Problem(
        [`--report ${format}: migrate skriver json og html`, `--report ${format}: migrate writes json and html`],
        ['Hver fil får en json-rapport i reports/.', 'Each file gets a json report in reports/.'],
      );
    }
    refuseWithin(file, [input, output]);
  }
  return wanted;
}

/** @throws {Problem} for a file to write that would be among those that are read or written */
export function refuseWithin(file: string, folders: readonly string[]): void {
  for (const folder of folders) {
    if (!isWithin(file, folder)) continue;
    throw new Problem(
      [
        `${file} ligger i ${folder}: filen ville blitt en del av det`,
        `${file} is in ${folder}: it would be a part of it`,
      ],
      ['Velg et annet sted.', 'Choose another place.'],
    );
  }
}

export async function writeCopies(
  copies: readonly ReportFile[],
  report: MigrationReport,
  output: string,
): Promise<void> {
  for (const { format, file } of copies) {
    const text = format === 'json' ? reportJson(report) : [await readFile(path.join(output, 'report.html'), 'utf8')];
    await writeWhole(file, text);
  }
}

function isWithin(file: string, folder: string): boolean {
  const below = path.relative(folder, file);
  return !below.startsWith('..') && !path.isAbsolute(below);
}
