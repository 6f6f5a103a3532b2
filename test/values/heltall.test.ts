import { expect, it } from 'vitest';
import { readHeltall } from '../../src/values/heltall.ts';

it.each<[string, number, string[]]>([
  ['1', 1, []],
  ['0', 0, []],
  ['+1', 1, []],
  ['01', 1, []],
  [' 1 ', 1, []],
  ['-1', -1, []],
  ['-0', 0, []],
  ['42', 42, []],
  ['2147483647', 2147483647, []],
  ['-2147483648', -2147483648, []],
  [`${'0'.repeat(1000)}7`, 7, []],
  ['1.0', 1, ['desimalform']],
  ['1.00', 1, ['desimalform']],
  ['1,0', 1, ['desimalform']],
  ['-0,0', 0, ['desimalform']],
])('reads %j', (text, value, notes) => {
  expect(readHeltall(text)).toStrictEqual({ ok: true, value, notes });
});

it.each([
  ['', 'ikke-heltall'],
  ['-', 'ikke-heltall'],
  ['x', 'ikke-heltall'],
  ['1.5', 'ikke-heltall'],
  ['1.', 'ikke-heltall'],
  ['.0', 'ikke-heltall'],
  ['1.000', 'ikke-heltall'],
  ['1,000', 'ikke-heltall'],
  ['1e2', 'ikke-heltall'],
  ['0x10', 'ikke-heltall'],
  ['1 000', 'ikke-heltall'],
  ['\u0661', 'ikke-heltall'],
  ['2147483648', 'for-stort'],
  ['-2147483649', 'for-stort'],
  ['9'.repeat(400), 'for-stort'],
])('refuses %j: %s', (text, why) => {
  expect(readHeltall(text)).toStrictEqual({ ok: false, why });
});
