import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/maks-repetisjoner.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', maksRepetisjoner: 0 },
    { kode: '704k', maksRepetisjoner: 1 },
    { kode: 'L1', maksRepetisjoner: null },
    { kode: 'X1', maksRepetisjoner: { unread: 'mange' } },
    { kode: 'D1', maksRepetisjoner: 0 },
    { kode: 'D1', maksRepetisjoner: 2 },
  ],
});
const of = (lines: readonly (readonly [kode: string, antall: number | null])[], more: object = {}) => ({
  regninger: [{ takster: lines.map(([kode, antall]) => ({ kode, antall, belop: 1 })), ...more }],
  facts: { catalogue },
});
const line = (index: number) => inBill(`/takster/${index}/antall`);

ruleTable(rule, [
  ['admits one where none is repeated', of([['2ad', 1]]), []],
  ['tells of a second one', of([['2ad', 2]]), [line(0)]],
  ['admits a repetition', of([['704k', 2]]), []],
  ['tells of one too many', of([['704k', 3]]), [line(0)]],
  [
    'counts lines of one code together',
    of([
      ['704k', 1],
      ['2ad', 1],
      ['704k', 1],
      ['704k', 1],
    ]),
    [line(3)],
  ],
  [
    'tells once of each code',
    of([
      ['2ad', 1],
      ['2ad', 1],
      ['2ad', 1],
    ]),
    [line(1)],
  ],
  [
    'takes a line without antall for one',
    of([
      ['2ad', null],
      ['2ad', null],
    ]),
    [line(1)],
  ],
  ['knows no bound where the register has none', of([['L1', 99]]), []],
  ['is silent where the bound can not be read', of([['X1', 99]]), []],
  ['takes the greater bound of two entries', of([['D1', 3]]), []],
  ['and no more', of([['D1', 4]]), [line(0)]],
  ['leaves an antall that can not be to its own rule', of([['2ad', 1.5]]), []],
  ['leaves a credit alone', of([['2ad', 2]], { kreditering: true, belop: -2 }), []],
  ['is silent without a catalogue', { ...of([['2ad', 9]]), facts: { catalogue: null } }, []],
]);
