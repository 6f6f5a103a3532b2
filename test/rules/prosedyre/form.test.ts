import { rule } from '../../../src/rules/prosedyre/form.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (kode: unknown, kodeverk: unknown = 'M') => ({ regninger: [{ prosedyrekoder: [{ kodeverk, kode }] }] });
const at = inBill('/prosedyrekoder/0/kode');

ruleTable(rule, [
  ...['ACFE10', 'NGD11', 'TSV0LL///ZTX6FB', 'T56000/P11430/P20712', 'Rg/maar//b/', ' ACFE10 '].map(
    (kode) => [`takes «${kode}»`, of(kode), []] as const,
  ),
  ...['ACFE 10', 'ACFE10 ACFE20', 'ACFE\t10', 'ACFE\u00a010'].map(
    (kode) => [`refuses ${JSON.stringify(kode)}`, of(kode), [at]] as const,
  ),
  ['misses the code', of(''), [[at, 'mangler']]],
  ['passes over an empty entry', of('', null), []],
  [
    'looks at every code',
    {
      regninger: [
        {
          prosedyrekoder: [
            { kodeverk: 'M', kode: 'A' },
            { kodeverk: 'M', kode: 'A B' },
          ],
        },
      ],
    },
    [inBill('/prosedyrekoder/1/kode')],
  ],
]);
