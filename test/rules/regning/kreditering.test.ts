import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/regning/kreditering.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const credit = (changes: Readonly<Record<string, unknown>> = {}) => ({
  regninger: [{ kreditering: true, belop: -15, takster: [{ kode: '2ad', belop: -15, antall: 1 }], ...changes }],
});
const old = [[inBill('/tidspunkt'), 'for-gammel']] as const;

ruleTable(rule, [
  ['is silent about a credit with a negative amount', credit(), []],
  ['is silent about a credit by guid alone', credit({ belop: undefined, takster: undefined, pasient: undefined }), []],
  ['is silent about a credit of nothing', credit({ belop: 0 }), []],
  ['warns of a positive amount', credit({ belop: 0.01 }), [[inBill('/belop'), 'ikke-negativ']]],
  [
    'warns of a negative amount that is no credit',
    { regninger: [{ belop: -0.01 }] },
    [[inBill('/belop'), 'uten-kreditering']],
  ],
  [
    'does not take false for a credit',
    { regninger: [{ belop: -15, kreditering: false }] },
    [[inBill('/belop'), 'uten-kreditering']],
  ],
  ['is silent about any other bill', { regninger: [{ belop: 0 }, { belop: null }, {}] }, []],
  ['is silent three years after the treatment', credit({ tidspunkt: '2023-01-06T00:00:00+01:00' }), []],
  ['tells of a day more', credit({ tidspunkt: '2023-01-05T23:59:59+01:00' }), old],
  ['goes by the Norwegian date', credit({ tidspunkt: '2023-01-05T23:30:00+00:00' }), []],
  [
    'gives 29 February until the 28th',
    { ...credit({ tidspunkt: '2024-02-29T12:00:00+01:00' }), facts: { now: Date.parse('2027-02-28T23:59:59+01:00') } },
    [],
  ],
  [
    'tells of 29 February on 1 March',
    { ...credit({ tidspunkt: '2024-02-29T12:00:00+01:00' }), facts: { now: Date.parse('2027-03-01T00:00:00+01:00') } },
    old,
  ],
  ['has no limit for other bills', { regninger: [{ tidspunkt: '2014-05-17T11:20:00+02:00' }] }, []],
  [
    'does not go with a correction',
    credit({ korrigeringBetaltEgenandel: true }),
    [[inBill('/korrigeringBetaltEgenandel'), 'ogsa-korrigering']],
  ],
  ['lets a credit say that it is no correction', credit({ korrigeringBetaltEgenandel: false }), []],
  [
    'says once that it did not check without a now',
    {
      regninger: [
        { kreditering: true, belop: -15 },
        { kreditering: true, belop: -15 },
      ],
      facts: { now: null },
    },
    [[inBill('/tidspunkt'), 'ikke-kontrollert']],
  ],
  ['says so without a time', credit({ tidspunkt: null }), [[inBill('/tidspunkt'), 'ikke-kontrollert']]],
  ['has nothing to say about other bills without a now', { facts: { now: null } }, []],
  [
    'tells of all that is wrong',
    credit({ belop: 15, korrigeringBetaltEgenandel: true, tidspunkt: '2020-01-06T12:00:00+01:00' }),
    [...old, [inBill('/korrigeringBetaltEgenandel'), 'ogsa-korrigering'], [inBill('/belop'), 'ikke-negativ']],
  ],
]);

it('regning/kreditering names a last day that there is', () => {
  const example = {
    ...credit({ tidspunkt: '2024-02-29T12:00:00+01:00' }),
    facts: { now: Date.parse('2027-04-01T12:00:00+02:00') },
  };
  expect(runMessages(rule, [example])[0]?.[0]?.[2]).toEqual({ dato: '2024-02-29', frist: '2027-02-28' });
});
