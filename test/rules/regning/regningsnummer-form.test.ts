import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/regning/regningsnummer-form.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const bill = (regningsnummer: unknown, more = {}) => ({ regninger: [{ regningsnummer, ...more }] });
const wrong = [inBill('/regningsnummer')];
const missing = [[inBill('/regningsnummer'), 'mangler']] as const;

ruleTable(rule, [
  ['is silent about digits', bill('12496'), []],
  ['is silent about a leading zero', bill('007'), []],
  ['is silent about a long number', bill('12345678901234567890'), []],
  ['tells of a letter', bill('A12'), wrong],
  ['tells of a hyphen', bill('2026-17'), wrong],
  ['tells of a decimal point', bill('12.0'), wrong],
  ['tells of a sign', bill('-12'), wrong],
  ['tells of digits of other scripts', bill('١٢'), wrong],
  ['tells of it on a credit too', bill('A12', { kreditering: true }), wrong],
  ['tells of a bill without a number', bill(undefined), missing],
  ['takes blank for missing', bill(' '), missing],
  ['takes null for missing', bill(null), missing],
  ['lets a credit by guid leave it out', bill(undefined, { kreditering: true }), []],
  ['lets a correction by guid leave it out', bill(undefined, { korrigeringBetaltEgenandel: true }), []],
]);

it('regning/regningsnummer-form shows no value that may be a name', () => {
  expect(rule.meta.texts['']?.params).toEqual({ nummer: 'person' });
});
