import { rule } from '../../../src/rules/relatert/implantat.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (
  kode: string,
  regning: object = {},
  facts: Example['facts'] = { praksistype: 'TANN', meldingstype: 'TOM' },
): Example => ({
  regninger: [{ takster: [{ belop: 15, kode, antall: 1 }], ...regning }],
  facts,
});
const at = inBill('/relatertBehandler');
const unknown = { praksistype: null, meldingstype: null };

ruleTable(rule, [
  ...['421', '422', '423', '424', '514', '515', '516', '421a'].map(
    (kode) => [`wants it for ${kode}`, of(kode), [at]] as const,
  ),
  ...['420', '425', '513', '517', '42', '4210', '1421', '601a'].map(
    (kode) => [`does not want it for ${kode}`, of(kode), []] as const,
  ),
  ['tells once of several tariffs', of('421', { takster: [{ kode: '2' }, { kode: '421' }, { kode: '514' }] }), [at]],
  ['is content with one', of('421', { relatertBehandler: { id: '99000302', type: 'HPR' } }), []],
  [
    'takes one without an id as missing',
    of('421', { relatertBehandler: { id: '', type: 'HPR' } }),
    [inBill('/relatertBehandler/id')],
  ],
  [
    'is not content with who referred',
    of('421', { henvisning: { henvistFra: { id: '99000302', type: 'HPR' } } }),
    [at],
  ],
  ['knows a dentist by the XML', of('421', {}, { praksistype: null, meldingstype: 'TOM' }), [at]],
  ['leaves the same code of a doctor alone', of('421', {}, { praksistype: 'SPKI' }), []],
  ['wants none on a credit', of('421', { kreditering: true, belop: -15 }), []],
  ['wants none on a correction', of('421', { korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['says that the profession is unknown', of('421', {}, unknown), [['/praksisId', 'ikke-kontrollert']]],
  ['does not need it for other tariffs', of('2ad', {}, unknown), []],
]);
