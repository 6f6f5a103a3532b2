import path from 'node:path';
import { EMPTY_ACCOUNT } from '../../convert/account.ts';
import type { Finding, Severity } from '../../diagnostics/finding.ts';
import { jsonChunks } from '../../report/json.ts';
import { verdictOf } from '../../report/verdict.ts';
import { TOOL } from '../../version.ts';
import type { FileRecord } from '../record/record.ts';
import { clearFile, clearFolder } from '../work/clear-way.ts';
import type { Folders } from '../work/folders.ts';
import { PendingText } from '../work/pending-text.ts';
import type { ReportOptions } from './report-options.ts';

/** What was counted in the findings of a file. */
export interface Counted {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly firstError: Finding | null;
}

/** Writes the report of one file, in the form of every json report. Nobody sees it half. */
export function writeFileReport(
  stem: string,
  record: FileRecord | null,
  findings: Iterable<Finding>,
  { counts, firstError }: Counted,
  folders: Folders,
  options: ReportOptions,
): void {
  const { messages = 0, bills = 0, withheldBills = 0, readable = false } = record ?? {};
  const account = record?.account ?? EMPTY_ACCOUNT;
  const run = {
    tool: TOOL,
    revision: record?.revision ?? null,
    catalogue: options.catalogue,
    now: options.now,
    verdict: verdictOf(firstError === null ? [] : [firstError], readable, withheldBills),
    summary: {
      ...{ files: 1, messages, bills, withheldBills },
      ...{ errors: counts.error, warnings: counts.warning, infos: counts.info },
    },
    findings,
    account: { ...account, fields: [...account.fields] },
  };
  const pending = new PendingText(folders.pending);
  try {
    for (const piece of jsonChunks(run, options.format)) pending.write(piece);
    pending.close();
    const { reports, staleReports } = folders;
    const name = `${stem}.json`;
    clearFolder(reports, path.posix.dirname(name), staleReports);
    clearFile(reports, name, staleReports);
    pending.nameIt(path.join(reports, name));
  } catch (error) {
    pending.drop();
    throw error;
  }
}
