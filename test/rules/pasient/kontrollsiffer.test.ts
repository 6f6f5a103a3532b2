import { rule } from '../../../src/rules/pasient/kontrollsiffer.ts';
import { type Expected, inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/identifikasjon/id');
const of = (id: string | null, type: string | null, more: object = {}) => ({
  regninger: [{ pasient: { identifikasjon: { id, type } }, ...more }],
});
const prod = { facts: { testData: false } };
const at = (variant: string): Expected => [[AT, variant]];
/** Ordinary, as in Statistics Norway's tests of numbers that belong to nobody. */
const FNR = '01010150589';
const DNR = '41010150572';
const FRA_2032 = '30108299939';

ruleTable(rule, [
  ['is silent about a fødselsnummer', of(FNR, 'FNR'), []],
  ['is silent about a D-number', of(DNR, 'DNR'), []],
  ['is silent about a D-number that is called FNR', of('47908702367', 'FNR'), []],
  ['is silent about an H-number', of('17435400264', 'HNR'), []],
  ['is silent about a common help number', of('80000000179', 'HNR'), []],
  ['also by its own type, which the XML has', of('80000000179', 'FHN'), []],
  ['is silent about the synthetic series + 65', of('17825400095', 'FNR'), []],
  ['is silent about a DUF number', of('201212345603', 'DUF'), []],
  ['leaves a number of another kind to pasient/id-type', of('201212345603', 'FNR'), []],
  ['leaves a fødselsnummer that is called DUF to pasient/id-type', of(FNR, 'DUF'), []],
  ['fires on one wrong digit', of('01010150588', 'FNR'), [AT]],
  ['fires on two digits in each other’s place', of('01011050589', 'FNR'), [AT]],
  ['fires on a D-number', of('41010150573', 'DNR'), [AT]],
  ['fires on a common help number', of('80000000000', 'FHN'), [AT]],
  ['fires on a DUF number', of('201212345604', 'DUF'), [AT]],
  ['fires on the published all-fields example', of('14057012345', 'FNR'), [AT]],
  ['tells of a day that is not', of('32010150589', 'FNR'), at('dato')],
  ['tells of a birth date in the number’s place', of('010101', 'FNR'), at('form')],
  ['tells of a digit too many', of('010101505890', 'FNR'), at('form')],
  ['tells of a digit too few, DUF', of('20121234560', 'DUF'), at('form')],
  ['tells of blanks', of('010101 50589', 'FNR'), at('form')],
  ['tells of a DUF number without a year', of('121212345603', 'DUF'), at('form')],
  ['knows nothing of passports', of('01010150588', 'PNR'), []],
  ['knows nothing of foreign numbers', of('01010150588', 'UID'), []],
  ['knows nothing of a type that no list has', of('01010150588', 'XXX'), []],
  ['nor of a name that every object has', of('01010150588', 'constructor'), []],
  ['knows nothing of a number without a type', of('01010150588', null), []],
  ['leaves a missing number to another rule', of(null, 'FNR'), []],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
  ['takes synthetic numbers as test data', of('17835415872', 'FNR'), []],
  ['warns of Tenor’s in production', { ...of('17835415872', 'FNR'), ...prod }, at('syntetisk')],
  ['warns of synthetic D-numbers in production', { ...of('47908702367', 'FNR'), ...prod }, at('syntetisk')],
  ['warns of the series + 65 in production', { ...of('17825400095', 'FNR'), ...prod }, at('syntetisk')],
  ['warns of NAV’s D-numbers in production', { ...of('57435400177', 'DNR'), ...prod }, at('syntetisk')],
  ['lets an H-number be in production', { ...of('17435400264', 'HNR'), ...prod }, []],
  ['lets ordinary ones be in production', { ...of(FNR, 'FNR'), ...prod }, []],
  ['tells control digits first, also of a synthetic one', { ...of('17835415873', 'FNR'), ...prod }, at('')],
  [
    'accepts a number of the rules from 2032',
    of(FRA_2032, 'FNR'),
    [[inBill('/pasient/identifikasjon/id'), 'fra-2032']],
  ],
  ['and says so in production as long as none is issued', { ...of(FRA_2032, 'FNR'), ...prod }, at('fra-2032')],
  [
    'until they are',
    {
      ...of(FRA_2032, 'FNR', { tidspunkt: '2032-01-01T00:00:00+01:00' }),
      facts: { testData: false, now: Date.UTC(2032, 0, 2) },
    },
    [],
  ],
  ['the day before', { ...of(FRA_2032, 'FNR', { tidspunkt: '2031-12-31T23:59:59+01:00' }), ...prod }, at('fra-2032')],
  ['is silent there without a time of treatment', { ...of(FRA_2032, 'FNR', { tidspunkt: null }), ...prod }, []],
  ['holds for the older revision', { ...of('01010150588', 'FNR'), facts: { revision: '2026-01-08' } }, [AT]],
  ['checks what a credit repeats', of('01010150588', 'FNR', { kreditering: true }), [AT]],
]);
