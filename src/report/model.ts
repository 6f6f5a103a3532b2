import type { Excerpts } from '../diagnostics/excerpt.ts';
import type { ApiKode, Finding, Severity } from '../diagnostics/finding.ts';
import type { Lang } from '../diagnostics/render.ts';
import type { Texts } from '../diagnostics/text.ts';
import type { ReportAccount, ReportCatalogue, ReportSummary } from './generated/report.ts';

/** valid: may be sent. invalid: has errors. incomplete: something could not be read or checked, and it never sends. */
export type Verdict = 'valid' | 'invalid' | 'incomplete';

/** The open data that the rules used. The json report has its identity alone. */
export interface RunCatalogue extends Omit<ReportCatalogue, 'synthetic'> {
  /** Made up, for tests and demonstrations: said for people. Default: false. */
  readonly synthetic?: boolean;
  /** Whole days since it was fetched, as it was when the run began. Default: not told. */
  readonly ageDays?: number;
}

/** All that a report tells, as data: every format is a pure function of this. */
export interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  /** Null when no message was read, or messages of different revisions. */
  readonly revision: string | null;
  readonly catalogue: RunCatalogue | null;
  /** The user wanted none of it without a catalogue: then the run is incomplete where there is none, or none for some of it. Default: false. */
  readonly catalogueRequired?: boolean;
  /** ISO 8601 instant, or `gendate`. */
  readonly now: string;
  readonly verdict: Verdict;
  readonly summary: ReportSummary;
  /** In order: by file as given, then as in `compareFindings`. */
  readonly findings: readonly Finding[];
  readonly account: ReportAccount;
  /** The inputs in order, those without findings too. Default: those that findings name. */
  readonly files?: readonly ReportFile[];
  /** Source lines by file, for code frames; `framedFindings` tells which. Default: no frames. */
  readonly excerpts?: ReadonlyMap<string, Excerpts>;
}

/** One input. */
export interface ReportFile {
  /** As findings name it. */
  readonly name: string;
  readonly messages: number;
  readonly bills: number;
  readonly withheldBills: number;
  /** False when it could not be read to its end, or holds no message. */
  readonly readable: boolean;
}

/** What reports tell of a rule; a `RuleMeta` is one. */
export interface ReportRule {
  readonly id: string;
  /** Default severity. */
  readonly severity: Severity;
  readonly about: Readonly<Record<Lang, string>>;
  /** Where the norm stands. */
  readonly source: string;
  readonly merknad?: number;
  readonly apiKode?: ApiKode;
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
  /** The rules that can be explained. Default: none, findings stand without help. */
  readonly rules?: readonly ReportRule[];
  /** From this severity on a finding makes the run fail. Default: error. */
  readonly failOn?: Severity | 'never';
}

/** A report format: whole text, ending in a line break. */
export type Format = (run: Run, options: FormatOptions) => string;
