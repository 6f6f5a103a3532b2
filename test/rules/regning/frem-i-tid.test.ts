import { rule } from '../../../src/rules/regning/frem-i-tid.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const at = (tidspunkt: string) => ({ regninger: [{ tidspunkt }] });

ruleTable(rule, [
  ['is silent about the past', at('2026-01-06T15:29:00+01:00'), []],
  ['allows 5 minutes for the clock', at('2026-01-06T15:35:00+01:00'), []],
  ['fires a second after that', at('2026-01-06T15:35:01+01:00'), [inBill('/tidspunkt')]],
  ['compares instants, not texts', at('2026-01-06T14:36:00+00:00'), [inBill('/tidspunkt')]],
  [
    'says once that it did not check without a now',
    { regninger: [{}, {}], facts: { now: null } },
    [['', 'ikke-kontrollert']],
  ],
  ['has nothing to check in bills without a time', { regninger: [{ tidspunkt: undefined }], facts: { now: null } }, []],
  [
    'looks at credits too',
    { regninger: [{ tidspunkt: '2026-02-06T15:00:00+01:00', kreditering: true }] },
    [inBill('/tidspunkt')],
  ],
]);
