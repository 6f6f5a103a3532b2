import { excerptKey } from '../diagnostics/excerpt.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type Frame, frameOf } from './frame.ts';
import type { FormatOptions, Run } from './model.ts';
import { byGravity } from './severity.ts';

/**
 * The findings of a run that reports show with their source line: the gravest of each rule in each file, the first where
 * several are; none that only inform. Their excerpts are all that `Run.excerpts` needs to hold.
 *
 * @example
 * const spots = framedFindings(findings).filter(({ file }) => file === 'krav.xml');
 */
export function framedFindings(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.file === null || finding.line === null || finding.column === null)
      continue;
    const key = JSON.stringify([finding.file, finding.rule]);
    const before = first.get(key);
    if (before === undefined || byGravity(finding, before) < 0) first.set(key, finding);
  }
  return [...first.values()];
}

/** The frame of a finding, where the run has its source line. */
export function frameIn(run: Run, finding: Finding, options: FormatOptions): Frame | null {
  const { file, line, column } = finding;
  if (file === null || line === null || column === null) return null;
  const excerpt = run.excerpts?.get(file)?.get(excerptKey(line, column));
  return excerpt === undefined ? null : frameOf(finding, excerpt, options);
}
