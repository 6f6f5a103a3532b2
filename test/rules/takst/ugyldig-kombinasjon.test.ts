import { exampleCatalogue, namesOnly } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/ugyldig-kombinasjon.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const everything = { names: () => true, text: 'Alle' };
const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', ugyldigKombinasjon: namesOnly('2ak', '3ad') },
    { kode: '2ak', ugyldigKombinasjon: namesOnly('2ad') },
    { kode: '3ad' },
    { kode: 'L1' },
    { kode: 'K1', ugyldigKombinasjon: everything },
    { kode: '1bd', ugyldigKombinasjon: everything },
    { kode: 'X1', ugyldigKombinasjon: { unread: 'spør legen' } },
    { kode: 'D1', ugyldigKombinasjon: namesOnly('L1') },
    { kode: 'D1', ugyldigKombinasjon: null },
    ...Array.from({ length: 51 }, (_, index) => ({ kode: `N${index}`, ugyldigKombinasjon: namesOnly('N0') })),
  ],
});
const many = Array.from({ length: 51 }, (_, index) => `N${index}`);
const of = (koder: readonly (string | null)[], more: object = {}) => ({
  regninger: [{ takster: koder.map((kode) => ({ kode, antall: 1, belop: 1 })), ...more }],
  facts: { catalogue },
});
const line = (index: number) => inBill(`/takster/${index}/kode`);

ruleTable(rule, [
  ['is silent about what may stand together', of(['2ad', 'L1']), []],
  ['tells of a pair at the tariff that forbids it', of(['3ad', '2ad']), [line(1)]],
  ['tells once where both forbid it', of(['2ad', '2ak']), [line(0)]],
  ['tells of each pair', of(['2ad', '2ak', '3ad']), [line(0), line(0)]],
  ['holds fifty against each other', of(many.slice(1)), []],
  ['says that it does not hold more', of(many), [[inBill('/takster'), 'for-mange']]],
  ['tells once of a pair that stands twice', of(['2ad', '3ad', '3ad', '2ad']), [line(0)]],
  ['holds a text for all against the others', of(['L1', 'K1', '3ad']), [line(1), line(1)]],
  ['does not hold a tariff against itself', of(['K1', 'K1']), []],
  ['leaves a simple contact to its own rule', of(['1bd', '2ad']), []],
  ['is silent where the text can not be read', of(['X1', '2ad']), []],
  ['is silent where one of two entries allows it', of(['D1', 'L1']), []],
  ['passes over codes that are not known', of(['2ad', '99', null]), []],
  ['leaves a credit alone', of(['2ad', '2ak'], { kreditering: true, belop: -2 }), []],
  ['is silent without a catalogue', { ...of(['2ad', '2ak']), facts: { catalogue: null } }, []],
]);
