import type { Finding, Severity } from '../diagnostics/finding.ts';
import type { ReportSummary } from './generated/report.ts';
import type { Verdict } from './model.ts';

/** What was read: the counts that findings do not tell. */
export type ReadCounts = Pick<ReportSummary, 'files' | 'messages' | 'bills' | 'withheldBills'>;

/**
 * How a run went. Not all could be read or checked: incomplete, whatever else was found, as the errors found are then not all
 * there are. Else invalid with an error. Without one valid, unless a bill is withheld whose error was turned off: incomplete.
 */
export function verdictOf(findings: readonly Finding[], readable: boolean, withheldBills: number): Verdict {
  if (!readable) return 'incomplete';
  if (findings.some(({ severity }) => severity === 'error')) return 'invalid';
  return withheldBills > 0 ? 'incomplete' : 'valid';
}

/** What tells that the claims of a message could not be held against the catalogue: it has nothing of their kind or area, or that is not known. */
const NOT_HELD: readonly string[] = [
  ...['fag', 'fag-praksis', 'fag-type', 'uten-omrade', 'uten-nlk'].map((text) => `takst/ikke-kontrollert#${text}`),
  'apat/kombinasjon#uten-patologi',
];

/** Whether a catalogue was of no use to some of the claims: where one is required, that is as if there were none. */
export function lacksInCatalogue(findings: readonly Finding[]): boolean {
  return findings.some(({ id }) => NOT_HELD.includes(id));
}

/** The counts of a run. */
export function summaryOf(findings: readonly Finding[], read: ReadCounts): ReportSummary {
  const of = (severity: Severity) => findings.reduce((sum, it) => (it.severity === severity ? sum + 1 : sum), 0);
  const { files, messages, bills, withheldBills } = read;
  return { files, messages, bills, withheldBills, errors: of('error'), warnings: of('warning'), infos: of('info') };
}
