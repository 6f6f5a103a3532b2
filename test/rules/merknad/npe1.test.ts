import { rule } from '../../../src/rules/merknad/npe1.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (merknad: unknown, regning: object = {}) => ({
  regninger: [{ merknad, takster: [{ belop: 15, kode: 'Npe1', antall: 1 }], ...regning }],
});
const at = inBill('/merknad');

ruleTable(rule, [
  ...['2025/11223', 'NPE-sak 2025/11223.', '1999/00001'].map(
    (merknad) => [`takes «${merknad}»`, of(merknad), []] as const,
  ),
  ...['2025/1122', '2025/112233', '12025/11223', '25/11223', '2025-11223', '2025/ 11223', '3025/11223', 'NPE', ''].map(
    (merknad) => [`refuses «${merknad}»`, of(merknad), [at]] as const,
  ),
  ['misses it', of(undefined), [at]],
  ['finds the tariff anywhere on the bill', of('', { takster: [{ kode: '2ad' }, { kode: 'Npe1' }] }), [at]],
  ['does not want it for other tariffs', of('', { takster: [{ kode: 'Npe2' }] }), []],
  ['wants none on a credit', of('', { kreditering: true, belop: -15 }), []],
  ['wants none on a correction', of('', { korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['holds for the older revision', { ...of(''), facts: { revision: '2026-01-08' } }, [at]],
]);
