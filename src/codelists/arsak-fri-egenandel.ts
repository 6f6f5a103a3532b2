/**
 * Why a patient pays no egenandel, code list 7461. Source: the union of BKM XML 1.8.3 (2018-03-22), the national standards archive
 * (2020) and the list of 2024: meanings changed over the years (G, R). Open-ended.
 */
export const ARSAKER_FRI_EGENANDEL: Readonly<Record<string, string>> = {
  A: 'Smittefarlig sykdom',
  B: 'Barn under 16/12 år',
  E: 'Kommunalt frikort',
  F: 'Frikort',
  H: 'Pasientens tilstand til hinder for avkreving av egenandel',
  I: 'Innsatt i fengsel/sikringsanstalt',
  J: 'Barn under 18 år psykoterapeutisk/psykiatrisk behandling',
  K: 'Krigsskade',
  M: 'Militærperson, vernepliktig',
  O: 'Oppsøkende behandling overfor rusmiddelavhengige',
  R: 'Akutt behandling av vold i nære relasjoner/seksuelle overgrep',
  S: 'Svangerskap',
  Y: 'Yrkesskade',
  G: 'HIV-infeksjon',
  L: 'Overgrepsmottak',
  N: 'Barnehus',
};

/** True for a code of the list, in its own case. */
export function isArsakFriEgenandel(kode: string): boolean {
  return Object.hasOwn(ARSAKER_FRI_EGENANDEL, kode);
}
