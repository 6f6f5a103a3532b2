/**
 * Tariffs of a simple patient contact that stand alone: by text, by letter, or by telephone. Source: Krav API documentation
 * (2026-01-08), Normal arbeidsflyt, merknad 470.
 */
export const ENKEL_KONTAKT: readonly string[] = ['1bd', '1be', '1bk'];

/**
 * Tariffs that are a consultation: those that the doctors' tariff (normaltariffen 2023-24 and after, chapter B, Konsultasjon) calls
 * Konsultasjon or E-konsultasjon, without the supplements and the home visits (11..). The walk-through of the Krav API shows it of
 * 2ad; what else the control counts is not published.
 */
export const KONSULTASJON: readonly string[] = ['2ad', '2ae', '2aef', '2aek', '2ak', '2fk', '3ad', '3ae'];

/** True for the code of a simple contact. */
export function isEnkelKontakt(kode: string): boolean {
  return ENKEL_KONTAKT.includes(kode);
}
