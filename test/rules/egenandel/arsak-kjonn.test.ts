import { rule } from '../../../src/rules/egenandel/arsak-kjonn.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/arsakFriEgenandel');
const WOMAN = '17835415872';
const MAN = '17835400166';
const of = (id: string | null, kjonn: string | null, more: object = {}) => ({
  regninger: [{ arsakFriEgenandel: 'S', pasient: { kjonn, identifikasjon: { id } }, ...more }],
});

ruleTable(rule, [
  ['is silent about a woman', of(WOMAN, '2'), []],
  ['is silent about a woman’s number', of(WOMAN, null), []],
  ['is silent about a woman without a number', of(null, '2'), []],
  ['fires on a man', of(MAN, '1'), [AT]],
  ['fires on a man without a number', of(null, '1'), [AT]],
  ['fires on a man’s number', of(MAN, null), [AT]],
  ['fires on a man’s number where the sex is not known', of(MAN, '0'), [AT]],
  ['fires on a man’s number where the sex is not told', of(MAN, '9'), [AT]],
  ['believes kjonn before the number', of(MAN, '2'), []],
  ['and the other way', of(WOMAN, '1'), [AT]],
  ['is silent where nothing tells', of(null, null), []],
  ['claims nothing of a number by the rules from 2032', of('30108299939', null), []],
  ['claims nothing of treatments from 2032 on', of(MAN, null, { tidspunkt: '2032-01-01T00:00:00+01:00' }), []],
  ['other codes are for all', { regninger: [{ arsakFriEgenandel: 'F', pasient: { kjonn: '1' } }] }, []],
  ['leaves a credit by guid alone', { regninger: [{ arsakFriEgenandel: 'S', pasient: null, kreditering: true }] }, []],
  ['holds for the older revision', { ...of(MAN, '1'), facts: { revision: '2026-01-08' } }, [AT]],
]);
