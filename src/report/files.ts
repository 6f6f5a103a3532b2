import type { Finding } from '../diagnostics/finding.ts';
import { groupBy } from './group-by.ts';
import type { ReportFile, Run } from './model.ts';

/** A file of a run with its findings; `name` is null for findings about no file. */
export interface FileFindings {
  readonly name: string | null;
  /** Null where the run does not tell of its files. */
  readonly file: ReportFile | null;
  readonly findings: readonly Finding[];
}

/** The files of a run in order, those without findings too where the run tells of them. */
export function filesOf(run: Run): readonly FileFindings[] {
  const files = new Map((run.files ?? []).map((file) => [file.name, file]));
  const groups = groupBy(run.findings, ({ file }) => file);
  const names = new Set<string | null>([...files.keys(), ...groups.keys()]);
  return [...names].map((name) => ({
    name,
    file: (name === null ? undefined : files.get(name)) ?? null,
    findings: groups.get(name) ?? [],
  }));
}
