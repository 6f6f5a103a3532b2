/** ICPC-2, primary care. */
export const ICPC2 = '2.16.578.1.12.4.1.1.7170';
/** ICPC-2B, ICPC-2 with Norwegian subterms. */
export const ICPC2B = '2.16.578.1.12.4.1.1.7171';
/** ICD-10, specialist care. */
export const ICD10 = '2.16.578.1.12.4.1.1.7110';
/** ICD-DA-3, dentistry. */
export const ICDDA3 = '2.16.578.1.12.4.1.1.7103';

export type DiagnoseKodeverk = typeof ICPC2 | typeof ICPC2B | typeof ICD10 | typeof ICDDA3;

/**
 * The code systems of a diagnosis by OID. Source: BKM XML 1.8.3 (2018-03-22) and the national standards archive (2020). Open-ended:
 * an unknown OID is no error.
 */
export const DIAGNOSEKODEVERK: Readonly<Record<DiagnoseKodeverk, string>> = {
  [ICPC2]: 'ICPC-2',
  [ICPC2B]: 'ICPC-2B',
  [ICD10]: 'ICD-10',
  [ICDDA3]: 'ICD-DA-3',
};

/** True for the OID of a known code system. */
export function isDiagnoseKodeverk(oid: string): oid is DiagnoseKodeverk {
  return Object.hasOwn(DIAGNOSEKODEVERK, oid);
}
