import { expect, test } from 'vitest';
import { editDistance } from '../../src/values/edit-distance.ts';

test.each([
  ['belop', 'belop', 0],
  ['belpo', 'belop', 2],
  ['belp', 'belop', 1],
  ['', 'ab', 2],
  ['antall', 'belop', 3],
  ['a', 'abcdefghij', 3],
])('from %j to %j it is %i, no further than one past the limit', (a, b, expected) => {
  expect(editDistance(a, b, 2)).toBe(expected);
  expect(editDistance(b, a, 2)).toBe(expected);
});
