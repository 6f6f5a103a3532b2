import { rule } from '../../../src/rules/regning/egenandel-frist.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const old = '2025-12-22T09:00:00+01:00';
const bill = (changes: Readonly<Record<string, unknown>>) => ({ regninger: [{ tidspunkt: old, ...changes }] });
const late = [inBill('/tidspunkt')];

ruleTable(rule, [
  ['tells of a paid copayment 15 days old', bill({ betaltEgenandel: true }), late],
  ['is silent at 14 days', bill({ betaltEgenandel: true, tidspunkt: '2025-12-23T00:00:00+01:00' }), []],
  [
    'tells of the last minute of the day before',
    bill({ betaltEgenandel: true, tidspunkt: '2025-12-22T23:59:00+01:00' }),
    late,
  ],
  ['goes by the Norwegian date', bill({ betaltEgenandel: true, tidspunkt: '2025-12-22T23:30:00+00:00' }), []],
  ['tells of a copayment that is owed', bill({ betaltEgenandel: false }), late],
  ['is silent where the patient is exempt', bill({ betaltEgenandel: false, arsakFriEgenandel: 'F' }), []],
  ['is silent about a bill without copayment', bill({}), []],
  ['is silent about null', bill({ betaltEgenandel: null }), []],
  ['is silent about a correction', bill({ betaltEgenandel: true, korrigeringBetaltEgenandel: true }), []],
  ['is silent about a credit', bill({ betaltEgenandel: true, kreditering: true }), []],
  ['leaves a missing time alone', bill({ betaltEgenandel: true, tidspunkt: null }), []],
  [
    'says once that it did not check without a now',
    { regninger: [{ betaltEgenandel: true }, { betaltEgenandel: true }], facts: { now: null } },
    [['', 'ikke-kontrollert']],
  ],
  ['has nothing to check where no copayment is reported', { regninger: [{}], facts: { now: null } }, []],
]);
