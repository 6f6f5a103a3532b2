import { safeJson, safeJsonLine } from '../../report/safe-json.ts';
import type { MigrationReport } from './model.ts';

/** report.json, a row a line where there may be many: a run of 40 000 files is still one text. */
export function* reportJson(report: MigrationReport): Generator<string> {
  const { files, ...rest } = report;
  yield '{\n';
  for (const [key, value] of Object.entries(rest)) yield `  ${JSON.stringify(key)}: ${safeJson(value, '  ')},\n`;
  yield '  "files": [';
  for (const [index, row] of files.entries()) yield `${index === 0 ? '' : ','}\n    ${safeJsonLine(row)}`;
  yield files.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}
