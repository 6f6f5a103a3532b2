import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/nlk/ukjent.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const nlk = [{ kode: 'NPU19748' }, { kode: 'NOR05172', til: '2025-12-31' }];
const catalogue = exampleCatalogue({ nlk });
const of = (kode: string | null, more: object = {}, facts: object = {}) => ({
  regninger: [{ nlkkoder: [{ kode, belop: 10, antall: 1 }], ...more }],
  facts: { catalogue, ...facts },
});
const at = inBill('/nlkkoder/0/kode');

ruleTable(rule, [
  ['knows a code', of('NPU19748'), []],
  ['tells of another', of('NPU00001'), [at]],
  ['tells capitals apart', of('npu19748'), [at]],
  ['tells of a tariff among the laboratory codes', of('2ad'), [at]],
  ['tells of a line without a code', of(null), [[at, 'uten-kode']]],
  ['leaves a code of another day to its own rule', of('NOR05172'), []],
  [
    'looks among the tariffs too, where 2026-01-08 has them',
    {
      regninger: [{ takster: [{ kode: 'NPU00001', belop: 1, antall: 1 }] }],
      facts: { catalogue, revision: '2026-01-08' },
    },
    [inBill('/takster/0/kode')],
  ],
  ['does not need to know the area', of('NPU00001', {}, { praksistype: null, meldingstype: null }), [at]],
  ['leaves a credit alone', of('NPU00001', { kreditering: true, belop: -10 }), []],
  ['is silent where the catalogue holds no codes', of('NPU00001', {}, { catalogue: exampleCatalogue({}) }), []],
  [
    'is not certain by an old catalogue',
    of('NPU00001', {}, { catalogue: exampleCatalogue({ nlk, fetched: '2025-11-01T00:00:00Z' }) }),
    [[at, 'gammel-katalog']],
  ],
  ['is silent without a catalogue', of('NPU00001', {}, { catalogue: null }), []],
]);
