import { rule } from '../../../src/rules/pasient/kjonn-samsvar.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/kjonn');
const of = (id: string | null, type: string, kjonn: string | null, more: object = {}) => ({
  regninger: [{ pasient: { kjonn, identifikasjon: { id, type } }, ...more }],
});
const WOMAN = '17835415872';
const MAN = '17835400166';

ruleTable(rule, [
  ['is silent about a woman', of(WOMAN, 'FNR', '2'), []],
  ['is silent about a man', of(MAN, 'FNR', '1'), []],
  ['fires on a woman’s number', of(WOMAN, 'FNR', '1'), [AT]],
  ['fires on a man’s number', of(MAN, 'FNR', '2'), [AT]],
  ['fires on a D-number', of('47908702367', 'DNR', '2'), [AT]],
  ['knows not known', of(WOMAN, 'FNR', '0'), []],
  ['knows not told', of(WOMAN, 'FNR', '9'), []],
  ['tells of a code that is none', of(WOMAN, 'FNR', '3'), [[AT, 'ukjent']]],
  ['of a word too, whatever the number', of(null, 'UID', 'K'), [[AT, 'ukjent']]],
  ['is silent without kjonn', of(WOMAN, 'FNR', null), []],
  ['is silent without a number', of(null, 'FNR', '1'), []],
  ['leaves H-numbers alone', of('17435400264', 'HNR', '1'), []],
  ['does not read foreign numbers', of(WOMAN, 'UID', '1'), []],
  ['leaves a wrong number to pasient/kontrollsiffer', of('17835415873', 'FNR', '1'), []],
  ['claims nothing of a number by the rules from 2032', of('30108299939', 'FNR', '2'), []],
  ['claims nothing of treatments from 2032 on', of(WOMAN, 'FNR', '1', { tidspunkt: '2032-01-01T00:00:00+01:00' }), []],
  ['but the day before', of(WOMAN, 'FNR', '1', { tidspunkt: '2031-12-31T23:59:59+01:00' }), [AT]],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
]);
