import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/nlk/belop.ts';
import { kr } from '../../helpers/ore.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const rate = (kroner: number, fra: string | null, til: string | null) => ({
  refusjonskategori: 'A1',
  refusjonssats: kr(kroner),
  fra,
  til,
});
const catalogue = exampleCatalogue({
  nlk: [
    { kode: 'NPU19748', satser: [rate(12.5, null, '2025-12-31'), rate(12.75, '2026-01-01', null)] },
    { kode: 'NPU00001', satser: [rate(1, '2026-01-01', null), rate(2, '2026-01-01', null)] },
    { kode: 'NPU00002', satser: [] },
    { kode: 'NPU00003', satser: [{ ...rate(1, null, null), refusjonssats: { unread: '?' } }] },
    { kode: 'NPU00004', satser: [rate(1, null, '2025-12-31')] },
  ],
});
const of = (belop: number | null, kode = 'NPU19748', more: object = {}) => ({
  regninger: [{ nlkkoder: [{ kode, belop, antall: 2 }], ...more }],
  facts: { catalogue },
});
const at = inBill('/nlkkoder/0/belop');

ruleTable(rule, [
  ['admits the rate', of(12.75), []],
  ['admits nothing', of(0), []],
  ['tells of an øre less', of(12.74), [at]],
  ['tells of the rate of another day', of(12.5), [at]],
  ['goes by the day of the treatment', of(12.5, 'NPU19748', { tidspunkt: '2025-12-31T23:00:00+01:00' }), []],
  ['admits either of two rates of the day', of(2, 'NPU00001'), []],
  ['tells of neither', of(3, 'NPU00001'), [at]],
  ['is silent where the category has no rate', of(3, 'NPU00002'), []],
  ['is silent where the rate can not be read', of(3, 'NPU00003'), []],
  ['is silent where no rate is of the day', of(3, 'NPU00004'), []],
  ['is silent about a line without an amount', of(null), []],
  ['leaves an unknown code to its own rule', of(3, 'NPU99999'), []],
  ['leaves a credit alone', of(-1, 'NPU19748', { kreditering: true, belop: -2 }), []],
  ['is silent without a catalogue', { ...of(3), facts: { catalogue: null } }, []],
]);
