import { ICD10, ICDDA3, ICPC2, ICPC2B } from '../../../src/codelists/diagnose.ts';
import { rule } from '../../../src/rules/diagnose/form.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { type Expected, inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (kodeverk: unknown, kode: unknown) => ({ regninger: [{ diagnoser: [{ kodeverk, kode }] }] });
const at = inBill('/diagnoser/0/kode');
const row = (name: string, oid: string, kode: string, expected: Expected): readonly [string, Example, Expected] => [
  `${name} ${kode}`,
  of(oid, kode),
  expected,
];

ruleTable(rule, [
  ...['L73', 'A01', 'Z29', 'L731'].map((kode) => row('takes ICPC-2', ICPC2, kode, [])),
  ...['l73', 'L7', 'L7301', 'C01', '-30', 'L73.0001', 'S832A'].map((kode) => row('refuses ICPC-2', ICPC2, kode, [at])),
  ...['P76.0002', 'P76'].map((kode) => row('takes ICPC-2B', ICPC2B, kode, [])),
  ...['P76.002', 'P760002', 'p76.0002', 'P76.00020'].map((kode) => row('refuses ICPC-2B', ICPC2B, kode, [at])),
  ...['S832', 'F73', 'Z5150', 's832', 'C50a', 'U071'].map((kode) => row('takes ICD-10', ICD10, kode, [])),
  ...['832', 'S8', 'S83 2', 'S83-2', 'S8320000', '7S32'].map((kode) => row('refuses ICD-10', ICD10, kode, [at])),
  row('wants the point out of ICD-10', ICD10, 'K02.1', [[at, 'punktum']]),
  row('takes two points for no slip of ICD-10', ICD10, 'K0.2.1', [at]),
  ...['K0531', 'K05.31', 'K05', 'K0720'].map((kode) => row('takes ICD-DA-3', ICDDA3, kode, [])),
  ...['K5', 'K05.', '0531'].map((kode) => row('refuses ICD-DA-3', ICDDA3, kode, [at])),
  ['misses the code', of(ICPC2, ''), [[at, 'mangler']]],
  ['knows no form of an unknown code system', of('2.16.578.1.12.4.1.1.1', '???'), []],
  ['knows no form without a code system', of(null, '???'), []],
  [
    'looks at the referral too',
    {
      regninger: [
        {
          henvisning: {
            diagnoser: [
              { kodeverk: ICPC2, kode: 'L73' },
              { kodeverk: ICPC2, kode: '?' },
            ],
          },
        },
      ],
    },
    [inBill('/henvisning/diagnoser/1/kode')],
  ],
  ['holds for the older revision', { ...of(ICPC2, '?'), facts: { revision: '2026-01-08' } }, [at]],
]);
