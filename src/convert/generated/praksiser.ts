// Generated from schemas/krav-api/praksiser.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The answer of GET /kuhr/krav/v1/data/praksis: the registered practices of the one who asks. Lenient: the API is a pilot, and a new field must not break the client.
 */
export interface Praksiser {
  /**
   * The practices.
   */
  praksiser: Praksis[];
  [k: string]: unknown;
}
/**
 * One registered praksis.
 */
export interface Praksis {
  /**
   * The id that messages name; a string as documented, or a number.
   */
  praksisId: string | number;
  /**
   * The praksis's name.
   */
  navn?: string | null;
  /**
   * Organisation number, nine digits.
   */
  orgnr?: string | number | null;
  /**
   * Praksistype: FALE, LEVA, ...; new ones may come.
   */
  type?: string | null;
  /**
   * ok or ikke_ok; others may come.
   */
  status?: string | null;
  /**
   * When the praksis may claim.
   */
  gyldigePerioder?: Periode[] | null;
  [k: string]: unknown;
}
/**
 * A period, both days included.
 */
export interface Periode {
  /**
   * First day, YYYY-MM-DD.
   */
  fraOgMedDato?: string | null;
  /**
   * Last day, YYYY-MM-DD; null: open.
   */
  tilOgMedDato?: string | null;
  [k: string]: unknown;
}
