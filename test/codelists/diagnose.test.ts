import { expect, it } from 'vitest';
import { DIAGNOSEKODEVERK, ICD10, ICDDA3, ICPC2, ICPC2B, isDiagnoseKodeverk } from '../../src/codelists/diagnose.ts';

it('knows four code systems by OID', () => {
  expect(DIAGNOSEKODEVERK).toEqual({ [ICPC2]: 'ICPC-2', [ICPC2B]: 'ICPC-2B', [ICD10]: 'ICD-10', [ICDDA3]: 'ICD-DA-3' });
  expect(isDiagnoseKodeverk('2.16.578.1.12.4.1.1.7170')).toBe(true);
});

it.each(['', 'ICPC-2', '2.16.578.1.12.4.1.1.9999', 'toString'])('does not know %j', (oid) => {
  expect(isDiagnoseKodeverk(oid)).toBe(false);
});
