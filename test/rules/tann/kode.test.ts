import { rule } from '../../../src/rules/tann/kode.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { type Expected, inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (...koder: readonly unknown[]): Example => ({
  regninger: [{ takster: [{ belop: 15, kode: '1', antall: 1, tenner: koder.map((tannkode) => ({ tannkode })) }] }],
});
const at = inBill('/takster/0/tenner/0/tannkode');
const row = (title: string, kode: string, expected: Expected): readonly [string, Example, Expected] => [
  `${title} ${kode}`,
  of(kode),
  expected,
];

ruleTable(rule, [
  ...['11', '18', '48', '51', '55', '85', '36'].map((kode) => row('takes tooth', kode, [])),
  ...['00', '01', '02', '08', '10', '40', '50', '80'].map((kode) => row('takes region', kode, [])),
  ...['11I', '11M', '11D', '11G', '11B', '11P', '16O', '41L', '75O'].map((kode) => row('takes surface', kode, [])),
  ...['19', '49', '56', '86', '91', '09', '90', '1', '117', '1I1', 'O36', '36-O', '36 O', '99O'].map((kode) =>
    row('does not know', kode, [at]),
  ),
  ...['36X', '36o', '36F'].map((kode) => row('does not know the surface of', kode, [[at, 'flate']])),
  ...['36MO', '11MOD'].map((kode) => row('wants one code for each surface of', kode, [[at, 'flere']])),
  ...['00O', '10M', '01MO'].map((kode) => row('knows no surface of a region', kode, [[at, 'region']])),
  ['passes over a blank one', of('', null), []],
  ['looks at every tooth', of('36', '37', '39'), [inBill('/takster/0/tenner/2/tannkode')]],
  [
    'looks at every line',
    { regninger: [{ takster: [{ kode: '1' }, { kode: '2', tenner: [{ tannkode: '39' }] }] }] },
    [inBill('/takster/1/tenner/0/tannkode')],
  ],
  ['holds for the older revision', { ...of('39'), facts: { revision: '2026-01-08' } }, [at]],
]);
