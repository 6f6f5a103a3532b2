import type { Finding, Severity } from '../diagnostics/finding.ts';
import type { ReportSummary } from './generated/report.ts';
import type { Verdict } from './model.ts';

/** What was read: the counts that findings do not tell. */
export type ReadCounts = Pick<ReportSummary, 'files' | 'messages' | 'bills' | 'withheldBills'>;

/**
 * How a run went. Not all could be read or checked: incomplete, whatever else was found, as the errors found are then not all
 * there are. Else invalid with an error, valid without.
 */
export function verdictOf(findings: readonly Finding[], readable: boolean): Verdict {
  if (!readable) return 'incomplete';
  return findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid';
}

/** The counts of a run. */
export function summaryOf(findings: readonly Finding[], read: ReadCounts): ReportSummary {
  const of = (severity: Severity) => findings.reduce((sum, it) => (it.severity === severity ? sum + 1 : sum), 0);
  const { files, messages, bills, withheldBills } = read;
  return { files, messages, bills, withheldBills, errors: of('error'), warnings: of('warning'), infos: of('info') };
}
