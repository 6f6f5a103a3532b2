import { exampleCatalogue, namesOnly, OPEN_CATALOGUE } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/krever-takst.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad' },
    { kode: 'L1' },
    { kode: '2cd', kreverTakst: namesOnly('2ad', '2ak') },
    { kode: '2dd', kreverTakst: { unread: 'sammen med noe' } },
    { kode: '701c' },
    { kode: '99', kreverTakst: namesOnly('2ad') },
  ],
});
const of = (koder: readonly (string | null)[], facts: Example['facts'] = {}, more: object = {}): Example => ({
  regninger: [{ takster: koder.map((kode) => ({ kode, antall: 1, belop: 1 })), ...more }],
  facts: { catalogue, ...facts },
});
const line = (index: number) => inBill(`/takster/${index}/kode`);

ruleTable(rule, [
  ['is content with one of the main tariffs', of(['2cd', '2ad']), []],
  ['tells of a supplement without', of(['2cd', 'L1']), [line(0)]],
  ['tells once of a supplement that stands twice', of(['L1', '2cd', '2cd']), [line(1)]],
  ['is no fulfilment of its own condition', of(['99', '99']), [line(0)]],
  ['by the list, tells of a supplement that stands alone', of(['701c']), [[line(0), 'tillegg']]],
  ['by the list, also where the text can not be read', of(['2dd']), [[line(0), 'tillegg']]],
  ['by the list, is content with anything that is no supplement', of(['2dd', 'L1']), []],
  [
    'by the list, tells of supplements among themselves',
    of(['701c', '2dd', '701c']),
    [
      [line(0), 'tillegg'],
      [line(1), 'tillegg'],
    ],
  ],
  ['by the list, does not repeat the register', of(['2cd', '701c']), [line(0), [line(1), 'tillegg']]],
  ['by the list, without a catalogue too', of(['2cd'], { catalogue: null }), [[line(0), 'tillegg']]],
  ['without a catalogue, is content with a main tariff', of(['2cd', '2ak'], { catalogue: null }), []],
  ['by the list, for doctors only', of(['7'], { catalogue: OPEN_CATALOGUE, praksistype: 'TANN' }), []],
  [
    'by the list, not where the area is unknown',
    of(['7'], { catalogue: null, praksistype: null, meldingstype: null }),
    [],
  ],
  ['is silent about a line without a code', of([null]), []],
  ['leaves a credit alone', of(['2cd'], {}, { kreditering: true, belop: -1 }), []],
]);
