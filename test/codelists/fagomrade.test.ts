import { expect, it } from 'vitest';
import { fagomradeOfMeldingstype, fagomradeOfPraksistype } from '../../src/codelists/fagomrade.ts';
import { MELDINGSTYPER } from '../../src/codelists/meldingstype.ts';
import { REGISTER_PRAKSISTYPER } from '../../src/codelists/praksistype.ts';

it('places every praksistype but those that treat nobody', () => {
  const without = [...REGISTER_PRAKSISTYPER].filter((type) => fagomradeOfPraksistype(type) === null);
  expect(without).toEqual(['OKSY', 'RHFO', 'TPOF', 'TPPR', 'TPUT']);
});

it('places every message type', () => {
  expect(Object.keys(MELDINGSTYPER).filter((type) => fagomradeOfMeldingstype(type) === null)).toEqual([]);
});

it.each([
  ['AUDI', 'AP'],
  ['FALE', 'LE'],
  ['FYKO', 'FY'],
  ['KOHS', 'HS'],
  ['SPGY', 'LE'],
  ['SYKE', 'PO'],
  ['SYPL', 'LE'],
  ['TAFK', 'TH'],
  ['TAPO', 'TP'],
])('%s is %s', (type, fagomrade) => {
  expect(fagomradeOfPraksistype(type)).toBe(fagomrade);
});

it.each(['', 'fale', 'XXXX', 'toString'])('knows no praksistype and no message type %j', (type) => {
  expect(fagomradeOfPraksistype(type)).toBeNull();
  expect(fagomradeOfMeldingstype(type)).toBeNull();
});

it.each([
  ['APM', 'AP'],
  ['LGM', 'LOGO'],
  ['LOM', 'LE'],
  ['PSOM', 'PS'],
  ['TPM', 'TP'],
])('%s is %s', (type, fagomrade) => {
  expect(fagomradeOfMeldingstype(type)).toBe(fagomrade);
});
