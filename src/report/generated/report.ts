// Generated from schemas/report/report.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The json report of one run over one or more files. Scripts depend on it: every key is always there, absent facts are null. Person values in messages are masked unless --show-values was given.
 */
export interface Report {
  /**
   * The $id of this schema.
   */
  schema: 'https://bkm-toolkit.dev/schemas/report/report.schema.json';
  /**
   * What made the report.
   */
  tool: ReportTool;
  /**
   * The documentation revision that was written or validated against; null when no message was read, or when --revision auto found different ones.
   */
  revision: '2026-01-08' | '2026-04-23' | null;
  /**
   * The open data that rules used; null: none.
   */
  catalogue: ReportCatalogue | null;
  /**
   * The instant that rules took for now, ISO 8601 with offset or Z; gendate when each message's own generation time was taken.
   */
  now: string;
  /**
   * valid: may be sent. invalid: has errors. incomplete: a stage could not run; never sent.
   */
  verdict: 'valid' | 'invalid' | 'incomplete';
  /**
   * Counts over the run.
   */
  summary: ReportSummary;
  /**
   * The findings, in a total order: file, place, severity, rule.
   */
  findings: ReportFinding[];
  /**
   * What became of every source value, over the run.
   */
  account: ReportAccount;
}
/**
 * Name and version of the program.
 */
export interface ReportTool {
  /**
   * The package's name.
   */
  name: string;
  /**
   * The package's version, semver.
   */
  version: string;
}
/**
 * The open data's identity.
 */
export interface ReportCatalogue {
  /**
   * When it was fetched, ISO 8601 instant.
   */
  fetched: string;
  /**
   * SHA-256 over it, hexadecimal.
   */
  sha256: string;
  /**
   * True: made for tests and demonstrations, no real tariffs.
   */
  synthetic: boolean;
}
/**
 * Counts over the run.
 */
export interface ReportSummary {
  /**
   * Files read.
   */
  files: number;
  /**
   * Messages found in them.
   */
  messages: number;
  /**
   * Bills (regninger) found in the messages, withheld ones included.
   */
  bills: number;
  /**
   * Bills that are not in the output because of an error.
   */
  withheldBills: number;
  /**
   * Findings of severity error.
   */
  errors: number;
  /**
   * Findings of severity warning.
   */
  warnings: number;
  /**
   * Findings of severity info.
   */
  infos: number;
}
/**
 * One finding.
 */
export interface ReportFinding {
  /**
   * The rule's id, group/name; bkm explain says more.
   */
  rule: string;
  /**
   * How grave it is.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * The finding in words, in the run's language.
   */
  message: string;
  /**
   * The input file as it was named; null when the finding is about none.
   */
  file: string | null;
  /**
   * Line in the original file, from 1.
   */
  line: number | null;
  /**
   * Column in that line, from 1, in UTF-16 units.
   */
  column: number | null;
  /**
   * Path in the XML source; null for JSON input.
   */
  xpath: string | null;
  /**
   * JSON pointer (RFC 6901) into the JSON message.
   */
  pointer: string | null;
  /**
   * Which message of the file, from 0.
   */
  messageIndex: number | null;
  /**
   * The bill that the finding is about.
   */
  regning: ReportRegning | null;
  /**
   * The code of feil_i_melding that the Krav API would answer with.
   */
  apiKode:
    | 'UKJENT_FORMAT'
    | 'UKJENT_FELT'
    | 'MANGLER_PRAKSISID'
    | 'MANGLER_BEHANDLERKRAV'
    | 'MANGLER_REGNINGER'
    | 'MANGLER_GUID'
    | 'UKJENT_PRAKSISID'
    | 'DUPLIKAT_KRAV'
    | null;
  /**
   * The control's merknad number that this foresees.
   */
  merknad: number | null;
}
/**
 * Which bill.
 */
export interface ReportRegning {
  /**
   * Which bill of the source message, from 0.
   */
  index: number;
  /**
   * The bill's number.
   */
  regningsnummer: string | null;
  /**
   * The bill's guid.
   */
  guid: string | null;
}
/**
 * What became of every source value: source = mapped + used + unmapped + dropped + withheld, always.
 */
export interface ReportAccount {
  /**
   * Values in the source.
   */
  source: number;
  /**
   * Values that are in the output.
   */
  mapped: number;
  /**
   * Values that decided something.
   */
  used: number;
  /**
   * Values that the target has no field for.
   */
  unmapped: number;
  /**
   * Values left out by an option.
   */
  dropped: number;
  /**
   * Values of bills and messages that were withheld.
   */
  withheld: number;
  /**
   * The same by field and outcome.
   */
  fields: ReportAccountField[];
}
/**
 * One source field with one outcome.
 */
export interface ReportAccountField {
  /**
   * The field's path in the source, without indexes.
   */
  xpath: string;
  /**
   * What became of its values.
   */
  outcome: 'mapped' | 'used' | 'unmapped' | 'dropped' | 'withheld';
  /**
   * How many values.
   */
  count: number;
  /**
   * Line of the first such value, from 1, in the first file of the run that had one.
   */
  line: number | null;
  /**
   * Column of that value, from 1, in UTF-16 units.
   */
  column: number | null;
}
