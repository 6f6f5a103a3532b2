import { expect, it } from 'vitest';
import { fagomradeOf, isFor, isOfType } from '../../../src/rules/shared/fagomrade.ts';
import { EXAMPLE_FACTS } from '../../../src/validate/example.ts';

const facts = (praksistype: string | null, meldingstype: string | null) => ({
  ...EXAMPLE_FACTS,
  praksistype,
  meldingstype,
});

it.each([
  ['TANN', 'LOM', 'TH'],
  ['OKSY', 'LOM', 'LE'],
  [null, 'FOM', 'FY'],
  ['XXXX', null, null],
  [null, null, null],
])('the profession of %s and %s is %s', (praksistype, meldingstype, fagomrade) => {
  expect(fagomradeOf(facts(praksistype, meldingstype))).toBe(fagomrade);
});

it('says whether a message is for a profession, or that it is not known', () => {
  expect(isFor(facts('TAPL', null), ['TH', 'TP'])).toBe(true);
  expect(isFor(facts('FALE', null), ['TH', 'TP'])).toBe(false);
  expect(isFor(facts(null, null), ['TH', 'TP'])).toBeNull();
});

it.each([
  ['TAKJ', 'LOM', true],
  ['TANN', 'TOM', false],
  [null, 'TOM', null],
  [null, 'LOM', false],
  [null, null, null],
])('whether %s and %s are an orthodontist: %s', (praksistype, meldingstype, expected) => {
  expect(isOfType(facts(praksistype, meldingstype), ['TAKJ', 'TAFK'])).toBe(expected);
});
