/**
 * Code systems of procedures: code list 8410 (OID 2.16.578.1.12.4.1.1.8410). Source: the national standards archive (2020); G, the
 * JSON BKM of 2026-04-23. Open-ended: an unknown letter is no error.
 */
export const PROSEDYREKODEVERK = {
  A: 'Utredning kartlegging rusmisbruk',
  B: 'Aksene 5 og 6 i BUP klassifikasjon',
  D: 'ICD-10',
  F: 'ATC',
  G: 'Patologi',
  H: 'ICPC',
  K: 'NCSP-N',
  M: 'NCMP',
  N: 'Intervensjon rus',
  P: 'Pakkeforløp kreft',
  Q: 'NCSP/NCMP/NCRP',
  R: 'NCRP',
  S: 'Midlertidige nasjonale særkoder',
  T: 'Pakkeforløp psykisk helse og rus',
  X: 'NORAKO',
} as const satisfies Readonly<Record<string, string>>;

/** True for the letter of a known code system. */
export function isProsedyrekodeverk(letter: string): boolean {
  return Object.hasOwn(PROSEDYREKODEVERK, letter);
}
