import { expect, test } from 'vitest';
import { readPraksisId } from '../../src/values/praksis-id.ts';

test.each([
  ['1000005649', '1000005649'],
  [' 5\n', '5'],
  ['007', '007'],
  [1000005649, '1000005649'],
  [0, '0'],
])('%j is %j', (value, id) => {
  expect(readPraksisId(value)).toBe(id);
});

test.each([
  '',
  ' ',
  'A1',
  '1 2',
  '-1',
  '1.0',
  '5.5e20',
  '1'.repeat(21),
  -1,
  1.5,
  5.5e20,
  2 ** 53,
  Number.NaN,
  null,
  undefined,
  true,
  ['1'],
  {},
])('%j is none', (value) => {
  expect(readPraksisId(value)).toBeNull();
});
