import { describe, expect, test } from 'vitest';
import { summaryOf, verdictOf } from '../../src/report/verdict.ts';
import { FINDINGS, find } from './run.ts';

const warning = find('prove/verdi#lest', { felt: 'Verdi/@V' });
const info = find('prove/antatt', {});

describe('the verdict', () => {
  test.each([
    ['valid', 'nothing was found', [], true],
    ['valid', 'there are warnings and infos only', [warning, info], true],
    ['invalid', 'there is an error', FINDINGS, true],
    ['incomplete', 'something could not be read', [], false],
    ['incomplete', 'something could not be read, errors or not', FINDINGS, false],
  ] as const)('is %s when %s', (verdict, _, findings, readable) => {
    expect(verdictOf(findings, readable, 0)).toBe(verdict);
  });
});

test('is incomplete where a bill is withheld, though its error was turned off', () => {
  expect(verdictOf([warning], true, 1)).toBe('incomplete');
  expect(verdictOf(FINDINGS, true, 1)).toBe('invalid');
});

test('the summary counts findings by severity beside what was read', () => {
  expect(summaryOf(FINDINGS, { files: 4, messages: 3, bills: 2, withheldBills: 1 })).toEqual({
    files: 4,
    messages: 3,
    bills: 2,
    withheldBills: 1,
    errors: 2,
    warnings: 1,
    infos: 1,
  });
});
