import { expect, it } from 'vitest';
import { isTannflate, TANNFLATER, tannsted } from '../../src/codelists/tann.ts';

const codes = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

it('knows 32 permanent and 20 deciduous teeth', () => {
  expect(codes.filter((code) => tannsted(code) === 'tann')).toHaveLength(52);
});

it('knows the mouth, 2 jaws, 6 sextants and 8 quadrants', () => {
  const regions = codes.filter((code) => tannsted(code) === 'region');
  expect(regions.join(' ')).toBe('00 01 02 03 04 05 06 07 08 10 20 30 40 50 60 70 80');
});

it.each(['', '1', '111', '36O', ' 36'])('%j is no place', (sifre) => {
  expect(tannsted(sifre)).toBeNull();
});

it('knows eight surfaces, in capitals', () => {
  expect(Object.keys(TANNFLATER).every(isTannflate)).toBe(true);
  expect(Object.keys(TANNFLATER)).toHaveLength(8);
  expect(['o', 'X', '', 'MO', 'toString'].some(isTannflate)).toBe(false);
});
