import { expect, test } from 'vitest';
import { nearCodes } from '../../cli/near-codes.ts';

test.each([
  ['2AD', ['1ad', '2ad', '2Ad', '11id'], ['2ad', '2Ad']],
  ['2af', ['2ad', '2cd', '11id'], ['2ad']],
  ['K02', ['K02a', 'K02b', 'H1'], ['K02a', 'K02b']],
  ['a1', Array.from({ length: 9 }, (_, at) => `a${at}`), ['a1', 'a0', 'a2', 'a3', 'a4']],
  ['zzzz', ['2ad'], []],
])('codes near to %s of %j are %j', (code, known, near) => {
  expect(nearCodes(code, known)).toEqual(near);
});
