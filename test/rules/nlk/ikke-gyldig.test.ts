import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/nlk/ikke-gyldig.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const nlk = [{ kode: 'NPU19748', fra: '2025-07-01', til: '2025-12-31' }];
const catalogue = exampleCatalogue({ nlk });
const on = (dato: string, more: object = {}, facts: object = {}) => ({
  regninger: [{ tidspunkt: `${dato}T10:00:00+01:00`, nlkkoder: [{ kode: 'NPU19748', belop: 10, antall: 1 }], ...more }],
  facts: { catalogue, ...facts },
});
const at = inBill('/nlkkoder/0/kode');

ruleTable(rule, [
  ['is silent on the last day', on('2025-12-31'), []],
  ['tells the day after', on('2026-01-01'), [at]],
  ['tells the day before the first', on('2025-06-30'), [at]],
  ['leaves an unknown code to its own rule', on('2026-01-01', { nlkkoder: [{ kode: 'NPU00001' }] }), []],
  ['leaves a credit alone', on('2026-01-01', { kreditering: true, belop: -10 }), []],
  [
    'is not certain by an old catalogue',
    on('2026-01-01', {}, { catalogue: exampleCatalogue({ nlk, fetched: '2025-11-01T00:00:00Z' }) }),
    [[at, 'gammel-katalog']],
  ],
  ['is silent without a catalogue', on('2026-01-01', {}, { catalogue: null }), []],
]);
