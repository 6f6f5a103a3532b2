import { rule } from '../../../src/rules/debitor/kode.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (debitor: unknown, regning: object = {}) => ({ regninger: [{ debitor, ...regning }] });
const at = inBill('/debitor');
const nation = [[inBill('/pasient/trygdenasjon'), 'trygdenasjon']] as const;

ruleTable(rule, [
  ...['1', '12', '47', '99'].map((kode) => [`knows ${kode}`, of(kode), []] as const),
  ...['2', '0', '01', '46', '100', 'Pasient'].map((kode) => [`does not know ${kode}`, of(kode), [at]] as const),
  ['wants the country of a convention patient', of('11'), nation],
  ['takes a blank one as missing', of('11', { pasient: { trygdenasjon: '' } }), nation],
  ['is content with one', of('11', { pasient: { trygdenasjon: 'DE' } }), []],
  ['does not want it of other patients', of('12'), []],
  ['points at it where there is no patient', of('11', { pasient: undefined }), nation],
  [
    'does not want it on a credit by guid',
    of('11', { kreditering: true, pasient: undefined, takster: undefined, diagnoser: undefined }),
    [],
  ],
  ['passes over none', of(null), []],
  ['leaves the field to the schema in the older revision', { ...of('2'), facts: { revision: '2026-01-08' } }, []],
]);
