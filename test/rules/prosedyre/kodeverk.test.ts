import { rule } from '../../../src/rules/prosedyre/kodeverk.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (kodeverk: unknown, kode: unknown = 'ACFE10') => ({ regninger: [{ prosedyrekoder: [{ kodeverk, kode }] }] });
const at = inBill('/prosedyrekoder/0/kodeverk');

ruleTable(rule, [
  ...['K', 'M', 'R', 'Q', 'G', 'X'].map((kodeverk) => [`knows ${kodeverk}`, of(kodeverk), []] as const),
  ...['C', 'k', 'KM', 'NCMP', '2.16.578.1.12.4.1.1.8410'].map(
    (kodeverk) => [`does not know ${kodeverk}`, of(kodeverk), [at]] as const,
  ),
  ['misses it', of(''), [[at, 'mangler']]],
  ['passes over an empty entry', of(null, ''), []],
  [
    'looks at every code',
    {
      regninger: [
        {
          prosedyrekoder: [
            { kodeverk: 'M', kode: 'A' },
            { kodeverk: 'Z', kode: 'A' },
          ],
        },
      ],
    },
    [inBill('/prosedyrekoder/1/kodeverk')],
  ],
  ['holds for the older revision', { ...of('C'), facts: { revision: '2026-01-08' } }, [at]],
]);
