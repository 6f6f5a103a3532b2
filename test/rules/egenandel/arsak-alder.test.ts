import { rule } from '../../../src/rules/egenandel/arsak-alder.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/arsakFriEgenandel');
/** Treated on 2026-01-06. */
const of = (arsakFriEgenandel: string, id: string, more: object = {}) => ({
  regninger: [{ arsakFriEgenandel, pasient: { identifikasjon: { id, type: 'FNR' } }, ...more }],
});
const born = (arsakFriEgenandel: string, fodselsdato: string | null, id?: string) => ({
  regninger: [{ arsakFriEgenandel, pasient: { fodselsdato, identifikasjon: id && { id, type: 'UID' } } }],
});
const unchecked = [[AT, 'ikke-kontrollert']] as const;
const [DAY_BEFORE_16, DAY_OF_16] = ['07811050061', '06811050022'];
const [DAY_BEFORE_18, DAY_OF_18] = ['07810850080', '06810850041'];
const GROWN = '17835415872';

ruleTable(rule, [
  ['B holds until the day before 16', of('B', DAY_BEFORE_16), []],
  ['B ends on the day of 16', of('B', DAY_OF_16), [AT]],
  ['J holds until the day before 18', of('J', DAY_BEFORE_18), []],
  ['J ends on the day of 18', of('J', DAY_OF_18), [AT]],
  ['B does not hold at 17', of('B', DAY_BEFORE_18), [AT]],
  ['J holds at 16', of('J', DAY_OF_16), []],
  ['other codes have no age', of('F', GROWN), []],
  ['nor has another case', of('b', GROWN), []],
  ['nor a name that every object has', of('toString', GROWN), []],
  ['the day of treatment counts, not today', of('B', DAY_OF_16, { tidspunkt: '2026-01-05T12:00:00+01:00' }), []],
  ['in Norway', of('B', DAY_OF_16, { tidspunkt: '2026-01-05T23:30:00+00:00' }), [AT]],
  ['the birth date tells where there is no number', born('B', '2010-01-06'), [AT]],
  ['and lets be', born('B', '2010-01-07'), []],
  ['and beside a foreign number', born('B', '2010-01-06', 'XX000000'), [AT]],
  ['the number goes first', { regninger: [{ arsakFriEgenandel: 'B', pasient: { fodselsdato: '2020-01-01' } }] }, [AT]],
  ['says that it did not check without a birth date', born('B', null, 'XX000000'), unchecked],
  ['nor with one that is none', born('J', '2010-02-30'), unchecked],
  ['nor by a number of the rules from 2032', of('B', '30108299939'), unchecked],
  ['nor by a number whose control digits fail', of('B', '17835415873'), unchecked],
  ['is silent without a time of treatment', of('B', GROWN, { tidspunkt: undefined }), []],
  ['leaves a credit by guid alone', { regninger: [{ arsakFriEgenandel: 'B', pasient: null, kreditering: true }] }, []],
  ['holds for the older revision', { ...of('B', DAY_OF_16), facts: { revision: '2026-01-08' } }, [AT]],
]);
