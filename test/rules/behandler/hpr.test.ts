import { rule } from '../../../src/rules/behandler/hpr.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (id: unknown, type = 'HPR', facts: Example['facts'] = {}): Example => ({
  regninger: [{ utforendeBehandler: { identifikasjon: { id, type } } }],
  facts,
});
const from = (praksistype: string | null, regning: object = {}, meldingstype: string | null = null): Example => ({
  regninger: [{ ...regning }],
  facts: { praksistype, meldingstype },
});
const at = inBill('/utforendeBehandler/identifikasjon/id');
const mangler = [[inBill('/utforendeBehandler'), 'mangler']] as const;

ruleTable(rule, [
  ['takes 7 digits', of('1234567'), []],
  ['takes 9 digits, padded ones too', of('001234567'), []],
  ['refuses 6 digits', of('123456'), [at]],
  ['refuses 10 digits', of('1234567890'), [at]],
  ['refuses blanks', of('123 4567'), [at]],
  ['refuses letters', of('HPR1234567'), [at]],
  ['leaves other types alone', of('17835415872', 'FNR'), []],
  [
    'finds it in the older revision',
    { regninger: [{ utforendeBehandler: { id: '123', type: 'HPR' } }], facts: { revision: '2026-01-08' } },
    [inBill('/utforendeBehandler/id')],
  ],
  ...['FYKO', 'KOFY', 'FALO', 'KOFA', 'LEKO', 'KOLE', 'KNFL'].map(
    (type) => [`misses it for ${type}`, from(type), mangler] as const,
  ),
  ...['FALE', 'LEVA', 'FYNO', 'SPES', 'HELS', 'TANN'].map(
    (type) => [`does not want it for ${type}`, from(type), []] as const,
  ),
  [
    'takes one without an id as missing',
    from('FALO', { utforendeBehandler: { identifikasjon: { type: 'HPR' } } }),
    [[at, 'mangler']],
  ],
  ['is content with a national id', of('17835415872', 'FNR', { praksistype: 'KOFY' }), []],
  [
    'wants it on every bill',
    { regninger: [{}, {}], facts: { praksistype: 'FYKO' } },
    [...mangler, [inBill('/utforendeBehandler', 1), 'mangler']],
  ],
  [
    'does not want it on a credit by guid',
    from('FALO', { kreditering: true, pasient: undefined, diagnoser: undefined, takster: undefined }),
    [],
  ],
  ['does not want it on a correction', from('FALO', { korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['does not want it where there is no treatment', from('FALO', { diagnoser: undefined, takster: undefined }), []],
  [
    'says once that the practice is unknown',
    { regninger: [{}, {}], facts: { praksistype: null, meldingstype: 'LOM' } },
    [['/praksisId', 'ikke-kontrollert']],
  ],
  ['needs no practice for a profession that is never municipal so', from(null, {}, 'TOM'), []],
  ['checks the digits without it', of('123', 'HPR', { praksistype: null, meldingstype: null }), [at]],
]);
