import { expect, it } from 'vitest';
import { exampleCatalogue, listOf } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/krever-prosedyre.ts';
import { runExample } from '../../../src/validate/example.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', kreverProsedyre: listOf('A10', 'B20') },
    { kode: 'L1', kreverProsedyre: null },
    { kode: 'X1', kreverProsedyre: { unread: 'etter skjønn' } },
    { kode: 'D1', kreverProsedyre: listOf('A10') },
    { kode: 'D1', kreverProsedyre: listOf('C30') },
    { kode: 'E1', kreverProsedyre: listOf('A10') },
    { kode: 'E1', kreverProsedyre: null },
  ],
});
const of = (takster: readonly string[], koder: readonly (string | null)[], more: object = {}): Example => ({
  regninger: [
    {
      takster: takster.map((kode) => ({ kode, antall: 1, belop: 1 })),
      prosedyrekoder: koder.map((kode) => ({ kodeverk: 'K', kode })),
      ...more,
    },
  ],
  facts: { catalogue },
});
const line = (index: number) => inBill(`/takster/${index}/kode`);

ruleTable(rule, [
  ['is content with one of the codes', of(['2ad'], ['Z99', 'B20']), []],
  ['tells where there is another', of(['2ad'], ['Z99']), [line(0)]],
  ['tells where there is none', of(['L1', '2ad'], []), [line(1)]],
  ['passes over a blank code', of(['2ad'], [null]), [line(0)]],
  ['tells once of a tariff that stands twice', of(['2ad', '2ad'], []), [line(0)]],
  ['needs none where the register asks for none', of(['L1'], []), []],
  ['is silent where the text can not be read', of(['X1'], []), []],
  ['is content with what either of two entries asks for', of(['D1'], ['C30']), []],
  ['tells where neither is there', of(['D1'], ['B20']), [line(0)]],
  ['is silent where one of two entries asks for none', of(['E1'], []), []],
  [
    'is not content with what a referral names',
    of(['2ad'], [], { henvisning: { dato: '2026-01-01', diagnoser: [{ kodeverk: 'K', kode: 'A10' }] } }),
    [line(0)],
  ],
  ['leaves a credit alone', of(['2ad'], [], { kreditering: true, belop: -1 }), []],
  ['is silent without a catalogue', { ...of(['2ad'], []), facts: { catalogue: null } }, []],
]);

it('names what the register asks for, and nothing of the bill', () => {
  const [found] = runExample([rule], of(['2ad'], ['Z99']));
  expect(found?.params).toEqual({ takst: '2ad', kreves: 'A10, B20' });
});
