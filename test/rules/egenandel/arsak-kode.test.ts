import { rule } from '../../../src/rules/egenandel/arsak-kode.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/arsakFriEgenandel');
const of = (arsakFriEgenandel: string | null, more: object = {}) => ({ regninger: [{ arsakFriEgenandel, ...more }] });

ruleTable(rule, [
  ...[...'ABEFHIJKMORSYGLN'].map((kode) => [`knows ${kode}`, of(kode), []] as const),
  ['is silent where there is none', of(null), []],
  ['is silent where it is blank', of(''), []],
  ['warns of a letter that is not in the list', of('C'), [AT]],
  ['warns of another case', of('b'), [AT]],
  ['warns of two letters', of('BF'), [AT]],
  ['warns of a name that every object has', of('constructor'), [AT]],
  ['looks at credits too', of('C', { kreditering: true }), [AT]],
  ['holds for the older revision', { ...of('C'), facts: { revision: '2026-01-08' } }, [AT]],
]);
