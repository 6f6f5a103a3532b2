import type { Finding, Severity } from '../diagnostics/finding.ts';
import { compareText } from '../diagnostics/order.ts';
import { groupBy } from './group-by.ts';
import { byGravity } from './severity.ts';

/** How many findings a rule has, of one severity, and in how many files. */
export interface RuleRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

/** How many findings of each rule, the gravest and most frequent first. */
export function ruleRows(findings: readonly Finding[]): readonly RuleRow[] {
  const groups = groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const files = new Set(group.map(({ file }) => file)).size;
    return [{ rule: first.rule, severity: first.severity, count: group.length, files }];
  });
  return rows.sort((a, b) => byGravity(a, b) || b.count - a.count || compareText(a.rule, b.rule));
}
