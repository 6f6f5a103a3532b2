import { expect, it } from 'vitest';
import { like } from '../../../../src/simulator/open-data/query/like.ts';

it.each([
  ['2ad', '2ad', true],
  ['2ad', '2add', false],
  ['2%', '2ad', true],
  ['2%', '12ad', false],
  ['%d', '2ad', true],
  ['%a%', '2ad', true],
  ['%', '', true],
  ['2%d', '2d', true],
  ['aa%a', 'aa', false],
  ['a%b%c', 'axxbyyc', true],
  ['a%b%c', 'acb', false],
  ['a.c', 'abc', false],
])('%s for %s: %s', (pattern, text, fits) => {
  expect(like(pattern, text)).toBe(fits);
});
