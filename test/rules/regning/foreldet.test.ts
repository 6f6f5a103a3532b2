import { rule } from '../../../src/rules/regning/foreldet.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const at = (tidspunkt: string, now: string, more = {}) => ({
  regninger: [{ tidspunkt, ...more }],
  facts: { now: Date.parse(now) },
});
const late = [inBill('/tidspunkt')];
const january = '2026-01-01T08:00:00+01:00';

ruleTable(rule, [
  ['is silent on the last day: six months after the end of the month', at(january, '2026-07-31T23:59:59+02:00'), []],
  ['tells of the first second after it', at(january, '2026-08-01T00:00:00+02:00'), late],
  ['goes by the Norwegian date of now', at(january, '2026-07-31T22:00:00Z'), late],
  [
    'counts from the end of the month, whichever the day',
    at('2026-01-31T08:00:00+01:00', '2026-08-01T00:00:00+02:00'),
    late,
  ],
  ['goes by the Norwegian month of the treatment', at('2026-01-31T23:30:00+00:00', '2026-08-31T12:00:00+02:00'), []],
  ['counts over New Year', at('2025-08-15T08:00:00+02:00', '2026-02-28T23:00:00+01:00'), []],
  ['ends with a short month', at('2025-08-15T08:00:00+02:00', '2026-03-01T00:00:00+01:00'), late],
  ['knows leap years', at('2023-08-15T08:00:00+02:00', '2024-02-29T12:00:00+01:00'), []],
  ['leaves credits to their own limit', at(january, '2027-01-01T00:00:00+01:00', { kreditering: true }), []],
  [
    'leaves corrections to their own limit',
    at(january, '2027-01-01T00:00:00+01:00', { korrigeringBetaltEgenandel: true }),
    [],
  ],
  ['is silent about the future', at('2027-01-01T08:00:00+01:00', '2026-01-06T12:00:00+01:00'), []],
  ['leaves a missing time alone', { regninger: [{ tidspunkt: null }] }, []],
  [
    'says once that it did not check without a now',
    { regninger: [{}, {}], facts: { now: null } },
    [['', 'ikke-kontrollert']],
  ],
  ['has nothing to check in credits', { regninger: [{ kreditering: true }], facts: { now: null } }, []],
]);
