import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import { ruleRows } from './rule-rows.ts';

/** How many findings of each rule, the gravest and most frequent first. */
export function ruleBlocks({ run, words, paint }: Page): readonly Block[] {
  if (run.findings.length === 0) return [];
  const { columns } = words;
  const severityWidth = Math.max(columns.severity.length, ...Object.values(words.severity).map((word) => word.length));
  const row = (count: string, files: string, severity: string, rule: string) =>
    `  ${count.padStart(6)}  ${files.padStart(5)}  ${severity}  ${rule}`;
  const lines = ruleRows(run.findings).map(({ count, files, severity, rule }) => {
    const word = paint(severity, words.severity[severity].padEnd(severityWidth));
    return row(String(count), String(files), word, printable(rule));
  });
  const heading = row(columns.count, columns.files, columns.severity.padEnd(severityWidth), columns.rule);
  return [[paint('strong', words.byRule), paint('faint', heading), ...lines]];
}
