import { rule } from '../../../src/rules/relatert/kjeveortopedi.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (
  kode: string,
  regning: object = {},
  facts: Example['facts'] = { praksistype: 'TAKJ', meldingstype: 'TOM' },
): Example => ({
  regninger: [{ takster: [{ belop: 15, kode, antall: 1 }], ...regning }],
  facts,
});
const at = inBill('/relatertBehandler');
const unknown = { praksistype: null, meldingstype: null };

ruleTable(rule, [
  ...['600', '601a', '602', '604a', '699'].map((kode) => [`wants it for ${kode}`, of(kode), [at]] as const),
  ...['599', '700', '60', '6', '6000', 'L601', '421'].map(
    (kode) => [`does not want it for ${kode}`, of(kode), []] as const,
  ),
  ['wants it of any dentist', of('601a', {}, { praksistype: 'TANN' }), [at]],
  ['is content with one', of('601a', { relatertBehandler: { id: '99000302', type: 'HPR' } }), []],
  [
    'takes one without an id as missing',
    of('601a', { relatertBehandler: { type: 'HPR' } }),
    [inBill('/relatertBehandler/id')],
  ],
  ['leaves the same code of a specialist alone', of('605', {}, { praksistype: 'SPKI' }), []],
  ['wants none on a credit', of('601a', { kreditering: true, belop: -15 }), []],
  ['says that the profession is unknown', of('605', {}, unknown), [['/praksisId', 'ikke-kontrollert']]],
  [
    'does not need it where one is given',
    of('605', { relatertBehandler: { id: '99000302', type: 'HPR' } }, unknown),
    [],
  ],
]);
