import { describe, expect, it } from 'vitest';
import {
  formatKroner,
  isOre,
  MAX_ORE,
  numberToOre,
  type Ore,
  oreToNumber,
  oreToText,
  readBelop,
  sumOre,
} from '../../src/values/ore.ts';

function ore(value: number): Ore {
  if (!isOre(value)) throw new RangeError(`${value} is no amount`);
  return value;
}

describe('readBelop', () => {
  it.each([
    ['272', 27200],
    ['272.00', 27200],
    [' 272.0 ', 27200],
    ['\n\t272\r\n', 27200],
    ['2.72E2', 27200],
    ['2.72e+2', 27200],
    ['2.725e2', 27250],
    ['27200E-2', 27200],
    ['+272', 27200],
    ['0272', 27200],
    ['272.000', 27200],
    ['272.5', 27250],
    ['.5', 50],
    ['5.', 500],
    ['-.5', -50],
    ['-12.50', -1250],
    ['-0', 0],
    ['-0.00', 0],
    ['-0e5', 0],
    ['0', 0],
    ['0.07', 7],
    ['1.005e3', 100500],
    ['8.2', 820],
    ['1.15', 115],
    ['9999999999999.99', MAX_ORE],
    ['-9999999999999.99', -MAX_ORE],
    ['0e999999999', 0],
    [`0e${'9'.repeat(5000)}`, 0],
    [`${'0'.repeat(100)}1`, 100],
    [`1${'0'.repeat(28)}e-28`, 100],
    [`0.${'0'.repeat(28)}1e29`, 100],
    [`1.${'0'.repeat(1000)}`, 100],
    [`1e${'0'.repeat(1000)}2`, 10000],
  ])('reads %j', (text, value) => {
    expect(readBelop(text)).toStrictEqual({ ok: true, value, notes: [] });
  });

  it.each([
    ['272,00', 27200],
    ['272,5', 27250],
    ['-12,50', -1250],
    [',5', 50],
    ['5,', 500],
    ['2,7e2', 27000],
  ])('reads %j and notes the decimal comma', (text, value) => {
    expect(readBelop(text)).toStrictEqual({ ok: true, value, notes: ['desimalkomma'] });
  });

  it.each([
    ['', 'tom'],
    [' \n', 'tom'],
    ['1 000', 'ikke-tall'],
    ['1\u00a0000', 'ikke-tall'],
    ['0x10', 'ikke-tall'],
    ['1.000,00', 'ikke-tall'],
    ['1,000.00', 'ikke-tall'],
    ['12,50,1', 'ikke-tall'],
    ['12.50.1', 'ikke-tall'],
    ['.', 'ikke-tall'],
    [',', 'ikke-tall'],
    ['-', 'ikke-tall'],
    ['+-1', 'ikke-tall'],
    ['--1', 'ikke-tall'],
    ['1e', 'ikke-tall'],
    ['e5', 'ikke-tall'],
    ['.e5', 'ikke-tall'],
    ['1e2.5', 'ikke-tall'],
    ['1_000', 'ikke-tall'],
    ['272 kr', 'ikke-tall'],
    ['\u0662\u0667\u0662', 'ikke-tall'],
    ['\u2212272', 'ikke-tall'],
    ['Infinity', 'ikke-tall'],
    ['inf', 'ikke-tall'],
    ['INF', 'inf'],
    ['-INF', 'inf'],
    ['+INF', 'inf'],
    ['NaN', 'nan'],
    ['272.001', 'flere-enn-to-desimaler'],
    ['272.005', 'flere-enn-to-desimaler'],
    ['2.7255e1', 'flere-enn-to-desimaler'],
    ['1e-3', 'flere-enn-to-desimaler'],
    ['1e-400', 'flere-enn-to-desimaler'],
    [`1e-${'9'.repeat(5000)}`, 'flere-enn-to-desimaler'],
    [`0.${'0'.repeat(5000)}1`, 'flere-enn-to-desimaler'],
    ['1,000', 'flere-enn-to-desimaler'],
    ['272,001', 'flere-enn-to-desimaler'],
    ['10000000000000', 'for-stort'],
    ['-10000000000000', 'for-stort'],
    ['1e13', 'for-stort'],
    ['99999999999999', 'for-stort'],
    ['1e400', 'for-stort'],
    [`1e${'9'.repeat(5000)}`, 'for-stort'],
    ['123456789012345678901234567890', 'for-stort'],
    ['9999999999999.991', 'flere-enn-to-desimaler'],
    ['99999999999999.991', 'for-stort'],
  ])('refuses %j: %s', (text, why) => {
    expect(readBelop(text)).toStrictEqual({ ok: false, why });
  });

  it('reads texts of millions of digits in linear time', () => {
    const digits = '7'.repeat(4_000_000);
    const zeros = '0'.repeat(4_000_000);
    const start = performance.now();
    expect(readBelop(digits)).toStrictEqual({ ok: false, why: 'for-stort' });
    expect(readBelop(`${digits}x`)).toStrictEqual({ ok: false, why: 'ikke-tall' });
    expect(readBelop(`1e${digits}`)).toStrictEqual({ ok: false, why: 'for-stort' });
    expect(readBelop(`${zeros}1.${zeros}`)).toStrictEqual({ ok: true, value: 100, notes: [] });
    expect(readBelop(`1${zeros}e-${zeros.length}`)).toStrictEqual({ ok: true, value: 100, notes: [] });
    expect(readBelop(`${' '.repeat(4_000_000)}x`)).toStrictEqual({ ok: false, why: 'ikke-tall' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('isOre', () => {
  it.each([0, 1, -1, MAX_ORE, -MAX_ORE])('takes %d', (value) => {
    expect(isOre(value)).toBe(true);
  });
  it.each([-0, 0.5, MAX_ORE + 1, -MAX_ORE - 1, Number.NaN, Number.POSITIVE_INFINITY])('does not take %d', (value) => {
    expect(isOre(value)).toBe(false);
  });
});

describe('kroner as a JSON number', () => {
  it.each([
    [27200, '272'],
    [27250, '272.5'],
    [7, '0.07'],
    [0, '0'],
    [-1250, '-12.5'],
    [MAX_ORE, '9999999999999.99'],
  ])('%d øre is %s', (value, json) => {
    expect(JSON.stringify(oreToNumber(ore(value)))).toBe(json);
    expect(numberToOre(JSON.parse(json))).toBe(value);
  });

  it('reads 0 for -0', () => {
    expect(numberToOre(-0)).toBe(0);
  });

  it.each([
    0.1 + 0.2,
    0.001,
    1.005,
    272.0000001,
    1e13,
    -1e13,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MIN_VALUE,
    9999999999999.994,
    9999999999999.998,
  ])('%d is no amount', (kroner) => {
    expect(numberToOre(kroner)).toBeNull();
  });
});

describe('kroner as text', () => {
  it.each([
    [27200, '272.00'],
    [5, '0.05'],
    [50, '0.50'],
    [0, '0.00'],
    [-5, '-0.05'],
    [-1250, '-12.50'],
    [MAX_ORE, '9999999999999.99'],
  ])('%d øre is %s in XML', (value, text) => {
    expect(oreToText(ore(value))).toBe(text);
  });

  it.each([
    [167200, '1\u00a0672,00', '1,672.00'],
    [27250, '272,50', '272.50'],
    [5, '0,05', '0.05'],
    [-100000, '-1\u00a0000,00', '-1,000.00'],
    [123456789, '1\u00a0234\u00a0567,89', '1,234,567.89'],
  ])('%d øre is %s for Norwegian readers, %s for English ones', (value, nb, en) => {
    expect(formatKroner(ore(value), 'nb')).toBe(nb);
    expect(formatKroner(ore(value), 'en')).toBe(en);
  });
});

describe('sumOre', () => {
  it.each<[number[], number | null]>([
    [[], 0],
    [[27200, -50], 27150],
    [[100, -100], 0],
    [[MAX_ORE, 1], null],
    [[MAX_ORE, 1, -1], MAX_ORE],
    [[MAX_ORE, MAX_ORE, MAX_ORE, -MAX_ORE, -MAX_ORE, -1], MAX_ORE - 1],
    [[-MAX_ORE, -MAX_ORE, -MAX_ORE, MAX_ORE, MAX_ORE, MAX_ORE], 0],
    [new Array<number>(20).fill(-MAX_ORE), null],
  ])('of %j is %j', (amounts, sum) => {
    expect(sumOre(amounts.map(ore))).toBe(sum);
  });
});
