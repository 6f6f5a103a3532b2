import type { ReportAccount, ReportCatalogue, ReportSummary } from '../../report/generated/report.ts';
import type { Verdict } from '../../report/model.ts';

/** What became of a file. */
export type Outcome =
  /** Written, without error or warning. */
  | 'clean'
  /** Written, with errors or warnings. */
  | 'findings'
  /** A bill or a message of it is withheld. */
  | 'withheld'
  /** Not read to its end, or no claim in it. */
  | 'unreadable'
  /** Left out by the run: changed while it was read, not written, or a fault of bkm. */
  | 'failed';

export const OUTCOMES: readonly Outcome[] = ['clean', 'findings', 'withheld', 'unreadable', 'failed'];

/** One file of the run. */
export interface FileRow {
  readonly file: string;
  readonly outcome: Outcome;
  /** Below the output folder; null where none is written. */
  readonly report: string | null;
  /** Below the output folder. */
  readonly outputs: readonly string[];
  readonly messages: number;
  readonly bills: number;
  readonly withheldBills: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Findings of one rule over all files. */
export interface RuleTotal {
  readonly rule: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
  /** The first ones, in order. */
  readonly examples: readonly {
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
  }[];
}

/** What the API and the control can be foreseen to refuse, of the messages that were written. */
export interface Estimate {
  readonly messages: number;
  readonly bills: number;
  readonly refusedMessages: number;
  /** Without those of messages that are refused as a whole. */
  readonly refusedBills: number;
  /** Findings, by code of the API and by merknad of the control. */
  readonly byApiKode: Readonly<Record<string, number>>;
  readonly byMerknad: Readonly<Record<string, number>>;
}

/** The report of a migration: report.json, and what report.html shows. The same input gives the same report, however often it was broken off. */
export interface MigrationReport {
  readonly schema: 'https://bkm-toolkit.dev/schemas/report/migration.schema.json';
  readonly tool: { readonly name: string; readonly version: string };
  readonly revision: string;
  readonly catalogue: ReportCatalogue | null;
  readonly now: string;
  readonly verdict: Verdict;
  readonly summary: ReportSummary;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Files that are no messages, by extension; `excluded` by a pattern, `link` to a folder, `special` for pipes and devices, `empty` archives. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Of those, the JSON files by name, in order: they may be messages that were converted before. */
  readonly skippedJson: readonly string[];
  /** By year of treatment, of the messages that were written; year null where it is not known. */
  readonly years: readonly { readonly year: string | null; readonly bills: number; readonly kroner: number }[];
  readonly estimate: Estimate;
  readonly rules: readonly RuleTotal[];
  readonly account: ReportAccount;
  readonly files: readonly FileRow[];
}
