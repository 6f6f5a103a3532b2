import { rule } from '../../../src/rules/pasient/fodselsdato-samsvar.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/fodselsdato');
const of = (id: string | null, type: string, fodselsdato: string | null, more: object = {}) => ({
  regninger: [{ pasient: { fodselsdato, identifikasjon: { id, type } }, ...more }],
});
const FNR = '17835415872';

ruleTable(rule, [
  ['is silent when they agree', of(FNR, 'FNR', '1954-03-17'), []],
  ['is silent where there is no birth date', of(FNR, 'FNR', null), []],
  ['is silent where there is no number', of(null, 'FNR', '1954-03-17'), []],
  ['fires on another day', of(FNR, 'FNR', '1954-03-18'), [AT]],
  ['fires on another month', of(FNR, 'FNR', '1954-08-17'), [AT]],
  ['fires on another century', of('06812650066', 'FNR', '1926-01-06'), [AT]],
  ['fires on the synthetic month itself, read without the 80', of('47908702367', 'DNR', '1987-10-08'), [AT]],
  ['knows D-numbers', of('47908702367', 'DNR', '1987-10-07'), []],
  ['knows D-numbers that are called FNR', of('47908702367', 'FNR', '1987-10-07'), []],
  ['leaves the date of an H-number alone, which may be made up', of('17435400264', 'HNR', '1960-01-01'), []],
  ['nor its date where it is called FNR', of('17435400264', 'FNR', '1960-01-01'), []],
  ['does not read foreign numbers', of(FNR, 'UID', '1960-01-01'), []],
  ['leaves a wrong number to pasient/kontrollsiffer', of('17835415873', 'FNR', '1960-01-01'), []],
  ['claims nothing of a number by the rules from 2032', of('30108299939', 'FNR', '1882-10-30'), []],
  ['leaves a date that is none to the schema', of(FNR, 'FNR', '1954-02-30'), []],
  [
    'claims nothing of treatments from 2032 on',
    of(FNR, 'FNR', '1960-01-01', { tidspunkt: '2032-01-01T00:00:00+01:00' }),
    [],
  ],
  ['but the day before', of(FNR, 'FNR', '1960-01-01', { tidspunkt: '2031-12-31T23:59:59+01:00' }), [AT]],
  ['needs no time of treatment', of(FNR, 'FNR', '1960-01-01', { tidspunkt: undefined }), [AT]],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
]);
