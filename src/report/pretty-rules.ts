import type { Finding, Severity } from '../diagnostics/finding.ts';
import { compareText } from '../diagnostics/order.ts';
import { groupBy } from './group-by.ts';
import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import { byGravity } from './severity.ts';

interface Row {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

/** How many findings of each rule, the gravest and most frequent first. */
export function ruleBlocks({ run, words, paint }: Page): readonly Block[] {
  if (run.findings.length === 0) return [];
  const { columns } = words;
  const severityWidth = Math.max(columns.severity.length, ...Object.values(words.severity).map((word) => word.length));
  const row = (count: string, files: string, severity: string, rule: string) =>
    `  ${count.padStart(6)}  ${files.padStart(5)}  ${severity}  ${rule}`;
  const lines = rowsOf(run.findings).map(({ count, files, severity, rule }) => {
    const word = paint(severity, words.severity[severity].padEnd(severityWidth));
    return row(String(count), String(files), word, printable(rule));
  });
  const heading = row(columns.count, columns.files, columns.severity.padEnd(severityWidth), columns.rule);
  return [[paint('strong', words.byRule), paint('faint', heading), ...lines]];
}

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const groups = groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const files = new Set(group.map(({ file }) => file)).size;
    return [{ rule: first.rule, severity: first.severity, count: group.length, files }];
  });
  return rows.sort((a, b) => byGravity(a, b) || b.count - a.count || compareText(a.rule, b.rule));
}
