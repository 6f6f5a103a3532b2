/** Weights of the first eight digits. Source: Brønnøysundregistrene, "Organisasjonsnummeret", modulus 11. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * True for the form and check digit of a Norwegian organisation number: nine digits, no spaces, modulus 11. A leading 0 is
 * refused: none is given out (8 and 9; synthetic ones 2 and 3), while HPR numbers are written zero-padded to nine digits.
 *
 * @example isOrgnr('974760673') // true
 */
export function isOrgnr(text: string): boolean {
  if (!/^[1-9]\d{8}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  // A remainder of 1 would need the check digit 10: such numbers are not given out, and no digit equals 10.
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}
