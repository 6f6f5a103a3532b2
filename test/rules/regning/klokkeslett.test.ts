import { rule } from '../../../src/rules/regning/klokkeslett.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const at = (tidspunkt: string | null, more = {}) => ({ regninger: [{ tidspunkt, ...more }] });
const odd = [inBill('/tidspunkt')];
const missing = [[inBill('/tidspunkt'), 'mangler']] as const;

ruleTable(rule, [
  ['tells of midnight', at('2026-01-06T00:00:00+01:00'), odd],
  ['is silent a second later', at('2026-01-06T00:00:01+01:00'), []],
  ['is silent a minute later', at('2026-01-06T00:01:00+01:00'), []],
  ['tells of the last minute of the day', at('2026-01-05T23:59:00+01:00'), odd],
  ['tells of its last second', at('2026-01-05T23:59:59+01:00'), odd],
  ['is silent a second before it', at('2026-01-05T23:58:59+01:00'), []],
  ['is silent at noon', at('2026-01-05T12:00:00+01:00'), []],
  ['goes by Norwegian time', at('2026-01-05T23:00:00+00:00'), odd],
  ['goes by summer time', at('2025-07-05T22:00:00+00:00'), odd],
  ['is silent at midnight elsewhere', at('2026-01-06T00:00:00+00:00'), []],
  ['lets a credit repeat the time of its original', at('2026-01-06T00:00:00+01:00', { kreditering: true }), []],
  ['lets a correction repeat it', at('2026-01-06T00:00:00+01:00', { korrigeringBetaltEgenandel: true }), []],
  ['tells of a bill without a time: much is not checked then', at(null), missing],
  ['tells of a time that does not exist', at('2026-02-30T12:00:00+01:00'), missing],
  ['lets a credit by guid leave it out', at(null, { kreditering: true }), []],
]);
