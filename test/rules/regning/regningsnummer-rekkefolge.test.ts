import { rule } from '../../../src/rules/regning/regningsnummer-rekkefolge.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

/** Bills as number and hour of the day. */
const bills = (...each: readonly (readonly [number: string | null, hour: number, more?: object])[]) => ({
  regninger: each.map(([regningsnummer, hour, more]) => ({
    regningsnummer,
    tidspunkt: `2026-01-06T${String(hour).padStart(2, '0')}:00:00+01:00`,
    ...more,
  })),
});
const drop = (index: number) => [inBill('/regningsnummer', index)];

ruleTable(rule, [
  ['is silent when numbers rise with time', bills(['4', 8], ['5', 9], ['6', 10]), []],
  ['compares numbers, not texts, where the later bill stands first', bills(['10', 9], ['9', 8]), []],
  ['does not ask for a series without gaps', bills(['4', 8], ['50', 9]), []],
  ['compares numbers, not texts', bills(['9', 8], ['10', 9]), []],
  ['compares long numbers exactly', bills(['90071992547409931', 8], ['90071992547409930', 9]), drop(1)],
  ['tells of a number that drops', bills(['5', 8], ['4', 9]), drop(1)],
  ['tells of a time that drops', bills(['4', 9], ['5', 8]), drop(1)],
  [
    'says it once after a drop, and not for all that follows',
    bills(['98', 8], ['99', 9], ['1', 10], ['2', 11]),
    drop(2),
  ],
  ['says it once about an outlier', bills(['1', 8], ['99', 9], ['2', 10], ['3', 11]), drop(2)],
  ['says it once for a message', bills(['5', 8], ['4', 9], ['3', 10], ['2', 11]), drop(1)],
  ['does not care about the order of the bills', bills(['6', 10], ['4', 8], ['5', 9]), []],
  ['is silent at the same time', bills(['5', 8], ['4', 8]), []],
  ['is silent about the same number (melding/unik-regningsnummer)', bills(['5', 8], ['5', 9]), []],
  [
    'passes over a credit',
    bills(['10', 8], ['4', 7, { kreditering: true }], ['3', 9, { kreditering: true }], ['11', 9]),
    [],
  ],
  ['passes over a correction', bills(['10', 8], ['4', 9, { korrigeringBetaltEgenandel: true }]), []],
  [
    'compares the bills on both sides of a credit',
    bills(['10', 8], ['4', 7, { kreditering: true }], ['9', 9]),
    drop(2),
  ],
  ['passes over what is no number', bills(['10', 8], ['A4', 9], ['9', 10]), drop(2)],
  ['passes over a missing number', bills(['10', 8], [null, 9], ['11', 10]), []],
  ['passes over a missing time', bills(['10', 8], ['4', 9, { tidspunkt: null }], ['11', 10]), []],
]);
