import { expect, it } from 'vitest';
import {
  isXmlPraksistype,
  matchesPraksistype,
  REGISTER_PRAKSISTYPER,
  registerTypes,
  XML_PRAKSISTYPER,
  xmlPraksistypeOf,
} from '../../src/codelists/praksistype.ts';

it('has the codes 1 to 13', () => {
  expect(Object.keys(XML_PRAKSISTYPER)).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 1)));
});

it.each(Object.keys(XML_PRAKSISTYPER))('code %s can be something that the register has', (code) => {
  for (const pattern of registerTypes(code)) {
    const form = new RegExp(`^${pattern.replaceAll('?', '.')}$`);
    expect([...REGISTER_PRAKSISTYPER].some((type) => form.test(type))).toBe(true);
  }
});

it('has praksistyper of four letters, none twice', () => {
  expect(REGISTER_PRAKSISTYPER.size).toBe(70);
  for (const type of REGISTER_PRAKSISTYPER) expect(type).toMatch(/^[A-Z]{4}$/);
});

it.each([
  ['1', 'FALE', true],
  ['1', 'FALO', false],
  ['2', 'KOFA', true],
  ['5', 'SPGY', true],
  ['5', 'SPXX', true],
  ['5', 'SPGYX', false],
  ['5', 'SP', false],
  ['5', 'SYPL', false],
  ['13', 'SYPL', true],
  ['01', 'FALE', false],
  ['14', 'FALE', false],
  ['', '', false],
  ['toString', 'FALE', false],
])('code %j matches %j: %s', (code, type, matches) => {
  expect(matchesPraksistype(code, type)).toBe(matches);
});

it.each([
  ['8', '8'],
  ['08', '8'],
  ['0013', '13'],
  ['14', null],
  ['00', null],
  ['', null],
  ['8 ', null],
  ['toString', null],
])('%j names code %j', (text, code) => {
  expect(xmlPraksistypeOf(text)).toBe(code);
});

it('says that an unknown code can be nothing', () => {
  expect(isXmlPraksistype('14')).toBe(false);
  expect(registerTypes('14')).toEqual([]);
});
