// Generated from schemas/krav-api/meldinger.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The answer of GET /kuhr/krav/v1/data/behandlerkravmelding, overview and details: the list, or the bare object that the documentation showed before 2026-02-11. Lenient: the API is a pilot, and a new field or status must not break the client.
 */
export type MeldingerSvar = Meldingsliste | Meldingsstatus;

/**
 * The list.
 */
export interface Meldingsliste {
  /**
   * The entries.
   */
  behandlerkravmeldinger: Meldingsstatus[];
  [k: string]: unknown;
}
/**
 * One entry of a message; another one of the same id where it was treated again.
 */
export interface Meldingsstatus {
  /**
   * Id of the message (GUID).
   */
  behandlerkravmeldingId: string;
  /**
   * mottatt, klar_til_behandling, sendt_til_behandling, ferdig_behandlet, feil_i_melding; others may come.
   */
  meldingsstatus?: string | null;
  /**
   * ikke_sendt_til_kontroll, kontrolleres, kontrolleres_manuelt, ferdig_kontrollert; others may come.
   */
  kontrollstatus?: string | null;
  /**
   * ikke_sendt_til_utbetaling, sendt_til_utbetaling, utbetalt, ingen_utbetaling; others may come.
   */
  utbetalingsstatus?: string | null;
  /**
   * Id of the submission.
   */
  innsendingId?: string | number | null;
  /**
   * True where the message was treated again.
   */
  rebehandling?: boolean | string | number | null;
  /**
   * Id of the decision; several messages may share it.
   */
  vedtakId?: string | number | null;
  /**
   * The practice that claims.
   */
  praksisId?: string | number | null;
  /**
   * When it was received, with offset; one documented example lacks the T.
   */
  mottattidspunkt?: string | null;
  /**
   * Kroner claimed.
   */
  sumKravbelop?: number | string | null;
  /**
   * Kroner granted; null before the vedtak.
   */
  sumUtbetaltbelop?: number | string | null;
  /**
   * Number of bills.
   */
  antallRegninger?: number | string | null;
  /**
   * In the details alone.
   */
  innsending?: Innsending | null;
  /**
   * In the details alone.
   */
  vedtak?: Vedtak | null;
  [k: string]: unknown;
}
/**
 * The submission and the control's result; some answers have the sums here.
 */
export interface Innsending {
  /**
   * Kroner claimed.
   */
  sumKravbelop?: number | string | null;
  /**
   * Kroner granted; null before the vedtak.
   */
  sumUtbetaltbelop?: number | string | null;
  /**
   * Number of bills.
   */
  antallRegninger?: number | string | null;
  /**
   * The bills.
   */
  regninger?: Regningsstatus[] | null;
  /**
   * Remarks on the submission.
   */
  merknader?: Merknad[] | null;
  [k: string]: unknown;
}
/**
 * What became of one bill.
 */
export interface Regningsstatus {
  /**
   * behandles, godkjent or avvist; others may come.
   */
  status?: string | null;
  /**
   * The bill's guid.
   */
  guid?: string | null;
  /**
   * The bill's number.
   */
  regningsnummer?: string | number | null;
  /**
   * Remarks on the bill.
   */
  merknader?: Merknad[] | null;
  [k: string]: unknown;
}
/**
 * A remark of the control.
 */
export interface Merknad {
  /**
   * Number of the merknad; a string as documented, a number in the documented examples.
   */
  nummer?: string | number | null;
  /**
   * What it says.
   */
  tekst?: string | null;
  [k: string]: unknown;
}
/**
 * The decision.
 */
export interface Vedtak {
  /**
   * Its payment.
   */
  utbetaling?: Utbetaling | null;
  /**
   * Remarks on the decision.
   */
  merknader?: Merknad[] | null;
  [k: string]: unknown;
}
/**
 * The payment; it may be for several messages.
 */
export interface Utbetaling {
  /**
   * Kroner paid.
   */
  belop?: number | string | null;
  /**
   * When it was paid.
   */
  utbetaltdato?: string | null;
  /**
   * Account that was paid to.
   */
  kontonr?: string | number | null;
  /**
   * KID of the payment.
   */
  kid?: string | number | null;
  [k: string]: unknown;
}
