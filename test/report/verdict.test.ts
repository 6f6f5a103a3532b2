import { describe, expect, test } from 'vitest';
import { lacksInCatalogue, summaryOf, verdictOf } from '../../src/report/verdict.ts';
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

test.each([
  ['the area is not known', 'takst/ikke-kontrollert#fag', true],
  ['nor the practice', 'takst/ikke-kontrollert#fag-praksis', true],
  ['nor its type', 'takst/ikke-kontrollert#fag-type', true],
  ['it has nothing of the area', 'takst/ikke-kontrollert#uten-omrade', true],
  ['it has no laboratory codes', 'takst/ikke-kontrollert#uten-nlk', true],
  ['it has no pathology', 'apat/kombinasjon#uten-patologi', true],
  ['it does not tell which codes of pathology belong together', 'apat/kombinasjon#ikke-kontrollert', false],
  ['a code in it can not be judged', 'takst/ikke-kontrollert#kode', false],
] as const)('that %s is told of a catalogue that was of no use: %s, %s', (_, id, lacks) => {
  expect(lacksInCatalogue([warning, { ...info, id }])).toBe(lacks);
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
