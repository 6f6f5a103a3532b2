/**
 * True for the form of a code of Norsk laboratoriekodeverk: `NOR` or `NPU` and five digits, in capitals. In BKM XML 1.8.3
 * (2018-03-22) such codes stand among the tariffs; JSON BKM of 2026-04-23 has `nlkkoder` for them.
 */
export function isNlkKode(kode: string): boolean {
  return /^(?:NOR|NPU)\d{5}$/.test(kode);
}
