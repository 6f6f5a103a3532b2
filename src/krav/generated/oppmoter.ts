// Generated from schemas/krav-api/oppmoter.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The answer of POST /kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter (Pasientreiser ANS alone).
 */
export interface OppmoterSvar {
  /**
   * The attendances.
   */
  oppmoter: Oppmote[];
  [k: string]: unknown;
}
/**
 * One attendance.
 */
export interface Oppmote {
  /**
   * Organisation number of the practice.
   */
  orgnr?: string | number | null;
  /**
   * Its name.
   */
  praksisnavn?: string | null;
  /**
   * YYYY-MM-DD HH:mm:ss, Oslo time.
   */
  oppmotetidspunkt?: string | null;
  /**
   * HPR number of who treated.
   */
  samhandlerHPRid?: string | number | null;
  /**
   * What they are.
   */
  samhandlertype?: string | null;
  /**
   * Of the bill.
   */
  status?: string | null;
  /**
   * HPR number of who referred.
   */
  henvisendeHPRid?: string | number | null;
  /**
   * ja or nei.
   */
  fysiskoppmote?: string | boolean | null;
  /**
   * Whether exempt from egenandel.
   */
  fritakegenandel?: string | boolean | null;
  /**
   * KUHR's id of the bill.
   */
  kuhrenkeltregningid?: string | number | null;
  [k: string]: unknown;
}
