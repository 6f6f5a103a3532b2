import { rule } from '../../../src/rules/stonadspunkt/kode.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (
  stonadspunkt: unknown,
  praksistype: string | null = 'TANN',
  meldingstype: string | null = null,
  regning: object = {},
): Example => ({
  regninger: [{ stonadspunkt, ...regning }],
  facts: { praksistype, meldingstype },
});
const at = inBill('/stonadspunkt');
const unknown = [['/praksisId', 'ikke-kontrollert']] as const;

ruleTable(rule, [
  ...['1', '3', '4a', '4h', '6b', '8b10', '8a', '13a', '14', '15', '30', '31'].map(
    (punkt) => [`knows ${punkt}`, of(punkt), []] as const,
  ),
  ...['0', '16', '29', '32', '06a', '4A', '4aa', '8b0', '8.b', '8b100', '410', 'a4', 'punkt 4'].map(
    (punkt) => [`does not know ${punkt}`, of(punkt), [at]] as const,
  ),
  ['lets a dental hygienist use it', of('6a', 'TAPL'), []],
  ['checks it there too', of('16', 'TAPO'), [at]],
  ['lets an orthodontist use it', of('8b10', 'TAKJ'), []],
  ...['FALE', 'FYNO', 'KINO', 'PASI'].map(
    (type) => [`has no place for it with ${type}`, of('6a', type), [[at, 'fagomrade']]] as const,
  ),
  ['knows the profession by the XML', of('6a', null, 'LOM'), [[at, 'fagomrade']]],
  ['knows a dentist by the XML', of('6a', null, 'TOM'), []],
  ['makes no error of an unknown profession', of('6a', null), unknown],
  ['makes no error of a practice that treats nobody', of('6a', 'OKSY'), unknown],
  ['passes over a blank one', of('', 'FALE'), []],
  ['passes over none', of(undefined, null), []],
  ['lets a credit repeat its original', of('16', 'TANN', null, { kreditering: true }), []],
  ['lets a credit of another profession repeat its original', of('6a', 'FALE', null, { kreditering: true }), []],
]);
