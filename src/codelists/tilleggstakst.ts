/**
 * Doctors' tariffs that are a supplement, and need their main tariff on the same bill. Source: Helfo, list of supplements that the
 * control has held against their main tariff since 2017-12-01 (restated 2026-01). Which main tariff each needs is not in the list.
 */
const TILLEGGSTAKSTER: ReadonlySet<string> = new Set(
  '11cd 11id 2dk 11ck 11nk 2nk 11dd 12bd 2p 11dk 12cd 3bd 11e 2cd 7 11f 2cdd 701c 11gd 2ck 11hd 2dd'.split(' '),
);

/** True for the code of a doctor's supplement. */
export function isTilleggstakst(kode: string): boolean {
  return TILLEGGSTAKSTER.has(kode);
}
