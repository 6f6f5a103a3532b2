import { rule } from '../../../src/rules/stonadspunkt/smt.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (stonadspunkt: unknown, regning: object = {}) => ({
  regninger: [{ stonadspunkt, ...regning }],
  facts: { praksistype: 'TANN', meldingstype: 'TOM' },
});
const at = inBill('/sjeldenMedisinskTilstand');

ruleTable(rule, [
  ['misses the condition of point 1', of('1'), [at]],
  ['takes a blank one as missing', of('1', { sjeldenMedisinskTilstand: ' ' }), [at]],
  ['is content with one', of('1', { sjeldenMedisinskTilstand: 'EDS' }), []],
  ...['2', '10', '11', '13a', '14', '31'].map(
    (punkt) => [`does not want one for point ${punkt}`, of(punkt), []] as const,
  ),
  ['wants one for a subdivision of point 1', of('1a'), [at]],
  ['wants one where the profession is unknown', { ...of('1'), facts: { praksistype: null, meldingstype: null } }, [at]],
  ['wants none on a credit', of('1', { kreditering: true, belop: -15 }), []],
  ['wants none on a correction', of('1', { korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['wants none without a point', of(undefined), []],
  ['holds for the older revision', { ...of('1'), facts: { revision: '2026-01-08', praksistype: 'TANN' } }, [at]],
]);
