// Generated from schemas/config/baseline.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * Findings that are known and accepted: `--baseline` leaves them out. Made by `--update-baseline`, kept under version control. Holds nothing of a patient.
 */
export interface Baseline {
  /**
   * For editors.
   */
  $schema?: string;
  /**
   * The accepted findings, sorted by rule and fingerprint.
   */
  findings: BaselineFinding[];
}
/**
 * One accepted finding.
 */
export interface BaselineFinding {
  /**
   * The rule's id, for the reader.
   */
  rule: string;
  /**
   * What the finding is recognised by: the same when lines move, without person data.
   */
  fingerprint: string;
  /**
   * What the finding's file is recognised by, without saying its name: an entry is stale only in a run that read it.
   */
  file?: string;
}
