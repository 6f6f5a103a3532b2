import { expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/ikke-gyldig.ts';
import { runExample } from '../../../src/validate/example.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const tariffs = [
  { kode: '2ad', fra: '2025-07-01', til: '2025-12-31' },
  { kode: '2ad', fra: '2026-01-07', til: null },
];
const catalogue = exampleCatalogue({ tariffs });
const on = (tidspunkt: string, more: object = {}, of = catalogue) => ({
  regninger: [{ tidspunkt, ...more }],
  facts: { catalogue: of },
});
const at = inBill('/takster/0/kode');

ruleTable(rule, [
  ['is silent on the last day', on('2025-12-31T23:59:59+01:00'), []],
  ['tells the day after', on('2026-01-01T00:00:00+01:00'), [at]],
  ['tells the day before the next period', on('2026-01-06T23:59:59+01:00'), [at]],
  ['is silent on the first day', on('2026-01-07T00:00:00+01:00'), []],
  ['goes by the day in Norway, whatever the offset', on('2025-12-31T23:30:00+00:00'), [at]],
  ['takes an open end as still valid', on('2026-06-07T00:00:00+02:00'), []],
  ['leaves a credit alone', on('2026-01-06T10:00:00+01:00', { kreditering: true, belop: -15 }), []],
  ['leaves an unknown code to its own rule', on('2026-01-06T10:00:00+01:00', { takster: [{ kode: '2ak' }] }), []],
  [
    'is not certain by an old catalogue',
    on('2026-01-06T10:00:00+01:00', {}, exampleCatalogue({ tariffs, fetched: '2025-11-01T00:00:00Z' })),
    [[at, 'gammel-katalog']],
  ],
  ['is silent without a catalogue', { facts: { catalogue: null } }, []],
]);

it('tells when the tariff holds, the last three periods', () => {
  const years = ['2022', '2021', '2020', '2019'].map((year) => ({
    kode: '2ad',
    fra: `${year}-01-01`,
    til: `${year}-12-31`,
  }));
  const [found] = runExample([rule], { facts: { catalogue: exampleCatalogue({ tariffs: years }) } });
  expect(found?.params.perioder).toBe('2020-01-01–2020-12-31, 2021-01-01–2021-12-31, 2022-01-01–2022-12-31');
});
