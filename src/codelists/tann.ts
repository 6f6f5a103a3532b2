/** Surfaces of a tooth. Source: BKM XML 1.8.3 (2018-03-22) and Krav API, behandlerkravmelding_json, tannkode (2025-10). */
export const TANNFLATER = {
  B: 'bukkal',
  D: 'distal',
  G: 'radikulær',
  I: 'insisal',
  L: 'lingval',
  M: 'mesial',
  O: 'okklusal',
  P: 'palatinal',
} as const satisfies Readonly<Record<string, string>>;

/** What two digits stand for: a tooth, or a region of the mouth. */
export type Tannsted = 'tann' | 'region';

/** Permanent teeth 11-48 and deciduous teeth 51-85, by quadrant and position from the midline. */
const TANN = /^(?:[1-4][1-8]|[5-8][1-5])$/;

/** The whole mouth 00, jaws 01 and 02, sextants 03-08, quadrants 10-40, and of deciduous teeth 50-80. */
const REGION = /^(?:0[0-8]|[1-8]0)$/;

/**
 * What two digits stand for by ISO 3950 (1995), as the message description uses it; null for neither.
 *
 * @example tannsted('36') // 'tann'
 */
export function tannsted(sifre: string): Tannsted | null {
  if (TANN.test(sifre)) return 'tann';
  return REGION.test(sifre) ? 'region' : null;
}

/** True for the letter of a surface. In capitals only: the description knows no others. */
export function isTannflate(letter: string): boolean {
  return Object.hasOwn(TANNFLATER, letter);
}
