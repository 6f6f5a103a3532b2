// Generated from schemas/krav-api/innsending.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The answer of POST /kuhr/krav/v1/process/sendinnbehandlerkravmelding. Lenient: the API is a pilot, and a new field, status or code must not break the client.
 */
export interface InnsendingSvar {
  /**
   * Id of the message (GUID); refused messages have one too.
   */
  behandlerkravmeldingId?: string | null;
  /**
   * mottatt or feil_i_melding; others may come.
   */
  status: string;
  /**
   * What is wrong, with feil_i_melding.
   */
  feilmeldinger?: Feilmelding[] | null;
  [k: string]: unknown;
}
/**
 * One thing that is wrong.
 */
export interface Feilmelding {
  /**
   * Code, such as UKJENT_PRAKSISID; others may come.
   */
  kode: string;
  /**
   * What is wrong, in detail.
   */
  melding?: string | null;
  [k: string]: unknown;
}
