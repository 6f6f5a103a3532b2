import type { FormatOptions, RunCatalogue } from '../../report/model.ts';

/** How the reports are written: none of it changes what a file becomes. */
export interface ReportOptions {
  readonly format: FormatOptions;
  /** Reports of files with errors alone, and in them the errors alone; counts are of all. */
  readonly onlyErrors: boolean;
  readonly revision: string;
  readonly catalogue: RunCatalogue | null;
  /** ISO 8601, or `gendate`. */
  readonly now: string;
}
