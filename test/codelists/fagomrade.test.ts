import { expect, it } from 'vitest';
import {
  fagomradeOfMeldingstype,
  fagomradeOfPraksistype,
  fagomraderOfXmlPraksistype,
} from '../../src/codelists/fagomrade.ts';
import { MELDINGSTYPER } from '../../src/codelists/meldingstype.ts';
import { REGISTER_PRAKSISTYPER, XML_PRAKSISTYPER } from '../../src/codelists/praksistype.ts';

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

it('places each Praksistype of the XML in one fagområde', () => {
  const placed = Object.keys(XML_PRAKSISTYPER).map((code) => [code, [...fagomraderOfXmlPraksistype(code)].join()]);
  const of = (fagomrade: string) => placed.flatMap(([code, found]) => (found === fagomrade ? [code] : []));
  expect({ LE: of('LE'), FY: of('FY'), TH: of('TH') }).toEqual({
    LE: ['1', '2', '3', '4', '5', '13'],
    FY: ['6', '7', '12'],
    TH: ['8', '9', '10', '11'],
  });
  expect(fagomraderOfXmlPraksistype('14').size).toBe(0);
});
