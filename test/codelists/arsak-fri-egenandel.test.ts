import { expect, it } from 'vitest';
import { ARSAKER_FRI_EGENANDEL, isArsakFriEgenandel } from '../../src/codelists/arsak-fri-egenandel.ts';

it('has 16 codes of one letter', () => {
  expect(Object.keys(ARSAKER_FRI_EGENANDEL)).toHaveLength(16);
  for (const kode of Object.keys(ARSAKER_FRI_EGENANDEL)) expect(kode).toMatch(/^[A-Z]$/);
});

it.each(['', 'f', 'C', 'F ', 'toString'])('does not know %j', (kode) => {
  expect(isArsakFriEgenandel(kode)).toBe(false);
});
