/**
 * Professions of health personnel: code list 8401 (OID 2.16.578.1.12.4.1.1.8401), which `utforendeBehandler.type` holds since
 * 2026-04-23: 1 to 9 and 11 to 29. Source: the national standards archive (2020). Open-ended: an unknown code is no error.
 */
export function isProfesjon(code: string): boolean {
  return /^(?:[1-9]|1[1-9]|2\d)$/.test(code);
}
