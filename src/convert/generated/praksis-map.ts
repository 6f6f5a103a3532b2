// Generated from schemas/config/praksis-map.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * A praksis map: which praksisId a source message belongs to. The XML never names one. A list of rows, or an object that holds the list.
 */
export type PraksisMap =
  | PraksisRad[]
  | {
      /**
       * The rows.
       */
      praksiser: PraksisRad[];
    };

/**
 * One row: a message that has all that the row names gets its praksisId. What a row leaves out may be anything.
 */
export interface PraksisRad {
  /**
   * The praksisId, digits; better as a string.
   */
  praksisId: string | number;
  /**
   * The sender's organisation number, nine digits. MsgHead: Ident of type ENH.
   */
  orgnr?: string | number;
  /**
   * The sender's HPR number, digits. MsgHead: HealthcareProfessional, Ident of type HPR.
   */
  hpr?: string | number;
  /**
   * BKM XML 1.8.3: Praksistype, 1 to 13.
   */
  praksistype?: string | number;
  /**
   * BKM XML 1.8.3: Konto, the account that is paid to, eleven digits as a string, with or without dots or spaces.
   */
  konto?: string;
  /**
   * MsgInfo/Type/@V: LOM, TOM, ...
   */
  meldingstype?: string;
}
