import { ICD10, ICDDA3, ICPC2, ICPC2B } from '../../../src/codelists/diagnose.ts';
import { rule } from '../../../src/rules/diagnose/fagomrade.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { type Expected, inBill, ruleTable } from '../../helpers/rule-table.ts';

const NAMES = { [ICPC2]: 'ICPC-2', [ICPC2B]: 'ICPC-2B', [ICD10]: 'ICD-10', [ICDDA3]: 'ICD-DA-3' };
type Oid = keyof typeof NAMES;

const diagnoser = ([ICPC2, ICPC2B, ICD10, ICDDA3] as const).map((kodeverk) => ({ kodeverk, kode: 'X' }));

/** All four code systems on one bill: those that `praksistype` doesn't use are told of. */
function uses(praksistype: string, ...used: readonly Oid[]): readonly [string, Example, Expected] {
  const told = diagnoser.flatMap(({ kodeverk }, i) =>
    used.includes(kodeverk) ? [] : [inBill(`/diagnoser/${i}/kodeverk`)],
  );
  const title = `lets ${praksistype} use ${used.map((oid) => NAMES[oid]).join(', ')}`;
  return [title, { regninger: [{ diagnoser }], facts: { praksistype, meldingstype: null } }, told];
}

const ingen = (
  praksistype: string | null,
  meldingstype: string | null = null,
): readonly [string, Example, Expected] => [
  `allows no diagnosis for ${praksistype ?? meldingstype}, and says so once a bill`,
  { regninger: [{ diagnoser }], facts: { praksistype, meldingstype } },
  [[inBill('/diagnoser'), 'ingen']],
];

const unknown: Expected = [['/praksisId', 'ikke-kontrollert']];

ruleTable(rule, [
  ...['FALE', 'FALO', 'KOFA', 'LEVA', 'LEKO', 'KOLE', 'SYPL', 'FYNO', 'FYMT', 'KINO'].map((type) =>
    uses(type, ICPC2, ICPC2B),
  ),
  ...['SPES', 'SPGY', 'SPPS', 'PSNO', 'PSUT', 'FRBE'].map((type) => uses(type, ICD10)),
  ...['TANN', 'TAFK', 'TAPL'].map((type) => uses(type, ICD10, ICDDA3)),
  ...['UTKA', 'URRE'].map((type) => uses(type, ICPC2, ICPC2B, ICD10)),
  ...['HELS', 'JORD', 'AUDI', 'LOGO', 'ORTO'].map((type) => uses(type, ICPC2, ICPC2B, ICD10, ICDDA3)),
  ...['PASI', 'OPPT', 'BEUT', 'FYKO', 'KOFY'].map((type) => ingen(type)),
  ingen(null, 'PROM'),
  ['is silent where those give none', { regninger: [{ diagnoser: [] }], facts: { praksistype: 'PASI' } }, []],
  [
    'takes the profession of the XML where the practice is unknown',
    { regninger: [{ diagnoser }], facts: { praksistype: null, meldingstype: 'KOM' } },
    [inBill('/diagnoser/2/kodeverk'), inBill('/diagnoser/3/kodeverk')],
  ],
  [
    'goes by the practice before the XML',
    {
      regninger: [{ diagnoser: [{ kodeverk: ICPC2, kode: 'L73' }] }],
      facts: { praksistype: 'PSNO', meldingstype: 'LOM' },
    },
    [inBill('/diagnoser/0/kodeverk')],
  ],
  [
    'leaves an unknown code system to diagnose/kodeverk',
    { regninger: [{ diagnoser: [{ kodeverk: '1.2.3', kode: 'X' }, { kode: 'X' }] }] },
    [],
  ],
  [
    'leaves the referral to who referred',
    { regninger: [{ diagnoser: [], henvisning: { diagnoser } }], facts: { praksistype: 'PSNO' } },
    [],
  ],
  [
    'says once that the profession is unknown',
    { regninger: [{}, {}], facts: { praksistype: null, meldingstype: null } },
    unknown,
  ],
  ['needs the practice to tell doctors apart', { facts: { praksistype: null, meldingstype: 'LOM' } }, unknown],
  ['needs the practice to tell physiotherapists apart', { facts: { praksistype: null, meldingstype: 'FOM' } }, unknown],
  [
    'says nothing of the unknown where there is no diagnosis',
    { regninger: [{ diagnoser: undefined }], facts: { praksistype: null, meldingstype: null } },
    [],
  ],
  [
    'is silent on a credit by guid',
    { regninger: [{ kreditering: true, diagnoser: undefined }], facts: { praksistype: 'SPES' } },
    [],
  ],
]);
