// Generated from schemas/config/config.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The severity that the rule's findings get.
 */
export type RuleSetting = 'error' | 'warning' | 'info' | 'off';

/**
 * bkm.config.json or bkm.config.yaml: the command line's options as data. An option that is given on the command line wins. showValues is not admitted on purpose: person data is shown only when somebody asks for it in that very run (--show-values), never because of a file.
 */
export interface Config {
  /**
   * The address of this schema, for editors; not read.
   */
  $schema?: string;
  /**
   * The language of findings and help. Default: from the locale, else en.
   */
  lang?: 'nb' | 'en';
  /**
   * The documentation revision to write or to validate against; auto: the one that a JSON message's form fits. Default: 2026-04-23; auto when validating JSON.
   */
  revision?: '2026-04-23' | '2026-01-08' | 'auto';
  /**
   * The praksisId that every message gets, digits as a string.
   */
  praksisId?: string;
  /**
   * A praksis map file (praksis-map.schema.json), relative to the config file.
   */
  praksisMap?: string;
  /**
   * A saved answer of the practices call, relative to the config file.
   */
  praksisFile?: string;
  /**
   * The health record system's name to send instead of the source's.
   */
  navnEpj?: string;
  /**
   * What becomes of a middle name: appended to fornavn, or dropped. Default: fornavn.
   */
  mellomnavn?: 'fornavn' | 'drop';
  /**
   * On which tariff lines the teeth of a treatment go when it has several: all, the first, or none with an error. Default: all.
   */
  tann?: 'all' | 'first' | 'error';
  /**
   * True: what the XSD forbids but a person can read is an error. Default: false, a warning.
   */
  strict?: boolean;
  /**
   * True: a bill that must be withheld withholds its whole message. Default: false.
   */
  allOrNothing?: boolean;
  /**
   * The encoding of XML input (a WHATWG encoding name), instead of what the file says.
   */
  encoding?: string;
  /**
   * The instant that rules take for now, ISO 8601 with offset or Z; gendate: each message's own generation time. Default: the clock.
   */
  now?: string;
  /**
   * Severity by rule id (group/name) or by group (group/*); off silences. A rule's own id wins over its group.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
  /**
   * The mildest severity that makes the exit code 1. Default: error.
   */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /**
   * A file of known findings that are not reported, relative to the config file.
   */
  baseline?: string;
  /**
   * The folder of the open-data cache, relative to the config file.
   */
  catalogue?: string;
  /**
   * True: without a catalogue, or with one that has nothing of a message's area, the verdict is incomplete. Default: false.
   */
  requireCatalogue?: boolean;
  /**
   * False: the ledger keeps nothing of who used tariffs that have a cap a year (keyed hashes, pseudonymised patient data), counts them within a run alone, and removes what it kept before. Default: true.
   */
  keepUses?: boolean;
  /**
   * Reports to write beside stdout: format to file, relative to the config file.
   */
  report?: {
    /**
     * File for text for people.
     */
    pretty?: string;
    /**
     * File for the report of report.schema.json.
     */
    json?: string;
    /**
     * File for JUnit XML.
     */
    junit?: string;
    /**
     * File for SARIF 2.1.0.
     */
    sarif?: string;
    /**
     * File for GitHub workflow commands.
     */
    github?: string;
    /**
     * File for a page for people.
     */
    html?: string;
  };
}
