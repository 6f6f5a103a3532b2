/**
 * Main points of benefit for dental treatment. Source: 1-15, forskrift om stønad til undersøkelse og behandling hos tannlege og
 * tannpleier § 1 (Helsedirektoratet's circular to folketrygdloven § 5-6, 2023); 30 and 31, BKM XML 1.8.3 (2018-03-22).
 */
const HOVEDPUNKTER: ReadonlySet<string> = new Set('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 30 31'.split(' '));

/** `4a`, `8b10`: a letter below the point, a number below the letter. Which of these are in use changes with the circular. */
const FORM = /^([1-9]\d?)(?:[a-z](?:[1-9]\d?)?)?$/;

/**
 * The main point that a point of benefit belongs to, or null when it is none.
 *
 * @example hovedpunkt('8b10') // '8'
 */
export function hovedpunkt(stonadspunkt: string): string | null {
  const point = FORM.exec(stonadspunkt)?.[1];
  return point !== undefined && HOVEDPUNKTER.has(point) ? point : null;
}
