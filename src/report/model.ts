import type { Finding } from '../diagnostics/finding.ts';
import type { Lang } from '../diagnostics/render.ts';
import type { Texts } from '../diagnostics/text.ts';
import type { ReportAccount, ReportCatalogue, ReportSummary } from './generated/report.ts';

/** valid: may be sent. invalid: has errors. incomplete: something could not be read or checked, and it never sends. */
export type Verdict = 'valid' | 'invalid' | 'incomplete';

/** All that a report tells, as data: every format is a pure function of this. */
export interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  /** Null when no message was read, or messages of different revisions. */
  readonly revision: string | null;
  readonly catalogue: ReportCatalogue | null;
  /** ISO 8601 instant, or `gendate`. */
  readonly now: string;
  readonly verdict: Verdict;
  readonly summary: ReportSummary;
  /** In order: by file as given, then as in `compareFindings`. */
  readonly findings: readonly Finding[];
  readonly account: ReportAccount;
}

/** How a report is to be written. */
export interface FormatOptions {
  readonly lang: Lang;
  /** The words of every finding that can occur. */
  readonly texts: Texts;
  /** Show person values in clear. Default: masked. */
  readonly showValues?: boolean;
  /** ANSI colours, for a terminal. Default: false. */
  readonly color?: boolean;
}

/** A report format: whole text, ending in a line break. */
export type Format = (run: Run, options: FormatOptions) => string;
