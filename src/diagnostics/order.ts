import type { Finding, Severity } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** True when `severity` is as grave as `limit` or graver. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return RANK[severity] <= RANK[limit];
}

/** A total order of the findings of one file, so that the same input always gives the same report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.id, b.id) ||
    (a.messageIndex ?? -1) - (b.messageIndex ?? -1) ||
    compareText(a.pointer ?? '', b.pointer ?? '') ||
    compareText(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}

/** By UTF-16 unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
