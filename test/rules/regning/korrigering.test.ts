import { rule } from '../../../src/rules/regning/korrigering.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const correction = (changes: Readonly<Record<string, unknown>> = {}) => ({
  regninger: [{ korrigeringBetaltEgenandel: true, betaltEgenandel: true, ...changes }],
});
const old = [[inBill('/tidspunkt'), 'for-gammel']] as const;

ruleTable(rule, [
  ['is silent about a correction to true', correction(), []],
  ['is silent about one by guid alone', correction({ pasient: undefined, takster: undefined, belop: undefined }), []],
  ['tells of a correction to false', correction({ betaltEgenandel: false }), [inBill('/betaltEgenandel')]],
  ['tells of a correction to nothing', correction({ betaltEgenandel: undefined }), [inBill('/betaltEgenandel')]],
  [
    'is silent where nothing is corrected',
    correction({ korrigeringBetaltEgenandel: false, betaltEgenandel: false }),
    [],
  ],
  [
    'is silent where correction is not given',
    correction({ korrigeringBetaltEgenandel: null, betaltEgenandel: false }),
    [],
  ],
  ['is silent three years after the treatment', correction({ tidspunkt: '2023-01-06T00:00:00+01:00' }), []],
  ['tells of a day more', correction({ tidspunkt: '2023-01-05T23:59:59+01:00' }), old],
  [
    'has no limit for other bills',
    { regninger: [{ betaltEgenandel: true, tidspunkt: '2014-05-17T11:20:00+02:00' }] },
    [],
  ],
  [
    'says once that it did not check without a now',
    { regninger: [...correction().regninger, ...correction().regninger], facts: { now: null } },
    [[inBill('/tidspunkt'), 'ikke-kontrollert']],
  ],
  ['says so without a time', correction({ tidspunkt: null }), [[inBill('/tidspunkt'), 'ikke-kontrollert']]],
  ['has nothing to say about other bills without a now', { facts: { now: null } }, []],
]);
