import { rule } from '../../../src/rules/diagnose/kodeverk.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (kodeverk: unknown, kode: unknown = 'L73') => ({ regninger: [{ diagnoser: [{ kodeverk, kode }] }] });
const at = inBill('/diagnoser/0/kodeverk');

ruleTable(rule, [
  ['knows ICPC-2', of('2.16.578.1.12.4.1.1.7170'), []],
  ['knows ICPC-2B', of('2.16.578.1.12.4.1.1.7171'), []],
  ['knows ICD-10', of('2.16.578.1.12.4.1.1.7110'), []],
  ['knows ICD-DA-3', of('2.16.578.1.12.4.1.1.7103'), []],
  ['does not know another OID', of('2.16.578.1.12.4.1.1.7172'), [at]],
  ['asks for an OID, not a name', of('ICPC-2'), [[at, 'form']]],
  ['shows no national id that stands in its place', of('17835415872'), [[at, 'form']]],
  ['misses the code system of a code', of(null), [[at, 'mangler']]],
  ['takes a blank one as missing', of(' '), [[at, 'mangler']]],
  ['passes over an empty entry', of('', ''), []],
  ['leaves a wrong type to the schema, where there is no code either', of(7170, null), []],
  [
    'looks at every diagnosis',
    {
      regninger: [
        {
          diagnoser: [
            { kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'L73' },
            { kodeverk: '1', kode: 'L73' },
          ],
        },
      ],
    },
    [[inBill('/diagnoser/1/kodeverk'), 'form']],
  ],
  [
    'looks at the referral too',
    { regninger: [{ henvisning: { diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.1', kode: 'L73' }] } }] },
    [inBill('/henvisning/diagnoser/0/kodeverk')],
  ],
  [
    'is silent on a credit by guid',
    { regninger: [{ kreditering: true, pasient: undefined, diagnoser: undefined, takster: undefined }] },
    [],
  ],
  ['holds for the older revision', { ...of('2.16.578.1.12.4.1.1.7172'), facts: { revision: '2026-01-08' } }, [at]],
]);
