import { describe, expect, test } from 'vitest';
import { FORMATS, isFormatName } from '../../src/report/formats.ts';
import { ACCOUNT, FINDINGS, NB, runOf } from './run.ts';

describe('every format', () => {
  test.each(Object.entries(FORMATS))(
    '%s gives the same text for the same run, ending in one line break',
    (_, format) => {
      const run = runOf(FINDINGS, { account: ACCOUNT });
      expect(format(run, NB)).toBe(format(structuredClone(run), NB));
      expect(format(run, NB)).toMatch(/[^\n]\n$/);
      expect(format(runOf([]), NB)).toMatch(/[^\n]\n$/);
    },
  );
});

test('a format is known by its own name only', () => {
  expect(Object.keys(FORMATS).every(isFormatName)).toBe(true);
  expect(['', 'PRETTY', 'constructor', 'toString', '__proto__'].filter(isFormatName)).toEqual([]);
});
