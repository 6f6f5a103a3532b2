import { expect, it } from 'vitest';
import { DEBITORER, KONVENSJONSPASIENT } from '../../src/codelists/debitor.ts';
import { EEA_DOKUMENTER } from '../../src/codelists/eea.ts';
import { KJONN } from '../../src/codelists/kjonn.ts';
import { isProfesjon } from '../../src/codelists/profesjon.ts';
import { isProsedyrekodeverk } from '../../src/codelists/prosedyrekodeverk.ts';

it('has the 20 debtors of 8426, the convention patient among them', () => {
  expect(DEBITORER.size).toBe(20);
  expect(DEBITORER.has(KONVENSJONSPASIENT)).toBe(true);
  expect([...DEBITORER].every((code) => /^[1-9]\d?$/.test(code))).toBe(true);
});

it('has the 28 professions of 8401', () => {
  const codes = Array.from({ length: 100 }, (_, i) => String(i)).filter(isProfesjon);
  expect(codes).toHaveLength(28);
  expect(['0', '10', '30', '01', '', 'HPR'].some(isProfesjon)).toBe(false);
});

it('has the 15 code systems of 8410', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter(isProsedyrekodeverk);
  expect(letters.join('')).toBe('ABDFGHKMNPQRSTX');
  expect(['', 'k', 'KM', 'toString'].some(isProsedyrekodeverk)).toBe(false);
});

it('has the 4 sexes of 3101 and the 12 EEA documents of 7462', () => {
  expect([...KJONN]).toEqual(['0', '1', '2', '9']);
  expect(EEA_DOKUMENTER.size).toBe(12);
});
