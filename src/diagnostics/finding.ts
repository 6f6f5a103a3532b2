/** error: refused for certain. warning: probably remarked, or read with doubt. info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** The codes that the Krav API answers with `feil_i_melding`. Source: seeds/krav-api-send-inn, Feilmeldingskoder. */
export type ApiKode =
  | 'UKJENT_FORMAT'
  | 'UKJENT_FELT'
  | 'MANGLER_PRAKSISID'
  | 'MANGLER_BEHANDLERKRAV'
  | 'MANGLER_REGNINGER'
  | 'MANGLER_GUID'
  | 'UKJENT_PRAKSISID'
  | 'DUPLIKAT_KRAV';

/** A value that a text names. Whether it may be shown is declared by the text, not by who reports it. */
export type Param = string | number;
export type Params = Readonly<Record<string, Param>>;

/** Which bill a finding is about. `index` counts from 0 over the bills of the source message. Absent facts are null. */
export interface BillRef {
  readonly index: number;
  readonly regningsnummer: string | null;
  readonly guid: string | null;
  /** Month of treatment in Norway, `YYYY-MM`; absent where it isn't known. */
  readonly month?: string;
}

/** Where a finding points. `line` and `column` count from 1 (columns in UTF-16 units) in the original file. */
export interface Place {
  readonly line: number | null;
  readonly column: number | null;
  /** Path in the XML source, with 1-based indexes; null for JSON input. */
  readonly xpath: string | null;
  /** JSON pointer (RFC 6901) into the JSON message; null where the thing never got there. */
  readonly pointer: string | null;
}

/**
 * One finding, as data: text is made last, by `render`, in the reader's language and with person values masked.
 * `id` names the text (`rule` or `rule#variant`), `rule` the rule (`group/name`).
 */
export interface Finding extends Place {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Params;
  readonly file: string | null;
  /** Counts from 0 over the messages of the file; null when the finding is about the file itself. */
  readonly messageIndex: number | null;
  readonly regning: BillRef | null;
  readonly apiKode: ApiKode | null;
  /** The control's merknad number that this foresees, where one is known. */
  readonly merknad: number | null;
}

/** A place about which nothing is known. */
export const NOWHERE: Place = { line: null, column: null, xpath: null, pointer: null };

/** `regning/sum#grense` is a variant text of rule `regning/sum`. */
export function ruleOf(id: string): string {
  const hash = id.indexOf('#');
  return hash < 0 ? id : id.slice(0, hash);
}
