/** Sex of a patient: not known, male, female, not told. Source: code list 3101 (OID 2.16.578.1.12.4.1.1.3101). */
export const KJONN: ReadonlySet<string> = new Set(['0', '1', '2', '9']);
