import { describe, expect, it } from 'vitest';
import {
  asUnread,
  countField,
  flagField,
  oreField,
  percentField,
  priceField,
  textOf,
} from '../../../src/catalogue/read/fields.ts';

/** What a reader leaves unread, as the text that it keeps. */
const unread = (text: string) => ({ unread: text });

/** A form as JSON or XML may have it, and what it is as an amount, a percentage, a count, a flag and a text. */
const FORMS: readonly (readonly [
  form: unknown,
  ore: unknown,
  percent: unknown,
  count: unknown,
  flag: unknown,
  text: unknown,
])[] = [
  [undefined, null, null, null, null, null],
  [null, null, null, null, null, null],
  ['', null, null, null, null, null],
  [' \n', null, null, null, null, null],
  [0, 0, 0, 0, false, '0'],
  [-0, 0, 0, 0, false, '0'],
  ['0', 0, 0, 0, false, '0'],
  ['0.00', 0, 0, 0, unread('0.00'), '0.00'],
  ['0,0', 0, 0, 0, unread('0,0'), '0,0'],
  [1, 100, unread('1'), 1, true, '1'],
  ['1', 100, unread('1'), 1, true, '1'],
  [0.5, 50, unread('0.5'), unread('0.5'), unread('0.5'), '0.5'],
  [50, 5000, 5000, 50, unread('50'), '50'],
  ['50', 5000, 5000, 50, unread('50'), '50'],
  [' 50 ', 5000, 5000, 50, unread('50'), '50'],
  ['50.0', 5000, 5000, 50, unread('50.0'), '50.0'],
  ['50,00', 5000, 5000, 50, unread('50,00'), '50,00'],
  ['50 %', unread('50 %'), 5000, unread('50 %'), unread('50 %'), '50 %'],
  ['12,5%', unread('12,5%'), 1250, unread('12,5%'), unread('12,5%'), '12,5%'],
  [33.33, 3333, 3333, unread('33.33'), unread('33.33'), '33.33'],
  ['5e1', 5000, 5000, unread('5e1'), unread('5e1'), '5e1'],
  ['272.0000', 27_200, 27_200, unread('272.0000'), unread('272.0000'), '272.0000'],
  ['1672.5', 167_250, unread('1672.5'), unread('1672.5'), unread('1672.5'), '1672.5'],
  ['1 672,50', 167_250, unread('1 672,50'), unread('1 672,50'), unread('1 672,50'), '1 672,50'],
  ['1\u00a0672', 167_200, unread('1\u00a0672'), unread('1\u00a0672'), unread('1\u00a0672'), '1\u00a0672'],
  ['1.672', unread('1.672'), unread('1.672'), unread('1.672'), unread('1.672'), '1.672'],
  ['1,672', unread('1,672'), unread('1,672'), unread('1,672'), unread('1,672'), '1,672'],
  ['1.672,00', unread('1.672,00'), unread('1.672,00'), unread('1.672,00'), unread('1.672,00'), '1.672,00'],
  [272.005, unread('272.005'), unread('272.005'), unread('272.005'), unread('272.005'), '272.005'],
  [-1, -100, unread('-1'), unread('-1'), unread('-1'), '-1'],
  ['-1', -100, unread('-1'), unread('-1'), unread('-1'), '-1'],
  [1e300, unread('1e+300'), unread('1e+300'), unread('1e+300'), unread('1e+300'), '1e+300'],
  [true, unread('true'), unread('true'), unread('true'), true, null],
  [false, unread('false'), unread('false'), unread('false'), false, null],
  ['true', unread('true'), unread('true'), unread('true'), true, 'true'],
  ['FALSE', unread('FALSE'), unread('FALSE'), unread('FALSE'), false, 'FALSE'],
  ['ja', unread('ja'), unread('ja'), unread('ja'), true, 'ja'],
  ['Nei', unread('Nei'), unread('Nei'), unread('Nei'), false, 'Nei'],
  ['J', unread('J'), unread('J'), unread('J'), true, 'J'],
  ['N', unread('N'), unread('N'), unread('N'), false, 'N'],
  [' y ', unread('y'), unread('y'), unread('y'), true, 'y'],
  ['no', unread('no'), unread('no'), unread('no'), false, 'no'],
  ['kanskje', unread('kanskje'), unread('kanskje'), unread('kanskje'), unread('kanskje'), 'kanskje'],
  ['null', unread('null'), unread('null'), unread('null'), unread('null'), 'null'],
  [[], unread('[…]'), unread('[…]'), unread('[…]'), unread('[…]'), null],
  [['50'], unread('[…]'), unread('[…]'), unread('[…]'), unread('[…]'), null],
  [{ verdi: 50 }, unread('{…}'), unread('{…}'), unread('{…}'), unread('{…}'), null],
];

describe('a field', () => {
  it.each(FORMS)('%j is read as amount, percentage, count, flag and text', (form, ore, percent, count, flag, text) => {
    expect({
      ore: oreField(form),
      percent: percentField(form),
      count: countField(form),
      flag: flagField(form),
      text: textOf(form),
    }).toStrictEqual({ ore, percent, count, flag, text });
  });

  it.each([
    [100, 10_000],
    [1000, 100_000],
    [1000.01, unread('1000.01')],
    [1.01, 101],
  ])('percentages lie above 1 and up to 1000: %d', (form, percent) => {
    expect(percentField(form)).toStrictEqual(percent);
  });

  it('that is unread keeps its text, trimmed, and shows no more of a list or object than that it is one', () => {
    expect(asUnread(' noe annet ')).toStrictEqual(unread('noe annet'));
    expect(asUnread({ dyp: [1] })).toStrictEqual(unread('{…}'));
  });
});

describe('a price', () => {
  it('is unread from a hundred million kroner on: nothing costs that, and no report could show it', () => {
    expect([priceField(99_999_999.99), priceField('15,00'), priceField('')]).toEqual([9_999_999_999, 1500, null]);
    expect(priceField(100_000_000)).toStrictEqual({ unread: '100000000' });
    expect(priceField('-1234567890,00')).toStrictEqual({ unread: '-1234567890,00' });
    expect(oreField(1_234_567_890)).toBe(123_456_789_000);
  });
});
