import { rule } from '../../../src/rules/pasient/id-type.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/identifikasjon/type');
const of = (id: string | null, type: string | null) => ({ regninger: [{ pasient: { identifikasjon: { id, type } } }] });
const prod = { facts: { testData: false } };
const FNR = '17835415872';
const DNR = '47908702367';
const HNR = '17435400264';
const FHN = '80000000179';
const DUF = '201212345603';
const WRONG = '17835415873';

ruleTable(rule, [
  ['is silent about FNR', of(FNR, 'FNR'), []],
  ['is silent about DNR', of(DNR, 'DNR'), []],
  ['is silent about HNR', of(HNR, 'HNR'), []],
  ['is silent about DUF', of(DUF, 'DUF'), []],
  ['is silent about NAV’s synthetic D-numbers', of('57435400177', 'DNR'), []],
  ['is silent about PNR', of('XX000000', 'PNR'), []],
  ['is silent about UID', of('SYN-PL-000417', 'UID'), []],
  ['warns of another case', of(FNR, 'fnr'), [AT]],
  ['warns of FHN, which the JSON does not have', of(FHN, 'FHN'), [AT]],
  ['warns of HPR, which is no patient’s', of(FNR, 'HPR'), [AT]],
  ['warns of a name that every object has', of(FNR, 'toString'), [AT]],
  ['warns of a type that is missing', of(FNR, null), [[AT, 'mangler']]],
  ['says nothing of a type without a number', of(null, 'fnr'), []],
  ['takes a common help number as HNR', of(FHN, 'HNR'), []],
  ['tells that a D-number is called FNR', of(DNR, 'FNR'), [[AT, 'd-nummer']]],
  ['tells that a fødselsnummer is called DNR', of(FNR, 'DNR'), [[AT, 'annet']]],
  ['tells that a fødselsnummer is called HNR', of(FNR, 'HNR'), [[AT, 'annet']]],
  ['tells that a D-number is called HNR', of(DNR, 'HNR'), [[AT, 'annet']]],
  ['tells that a DUF number is called FNR', of(DUF, 'FNR'), [[AT, 'annet']]],
  ['tells that a fødselsnummer is called DUF', of(FNR, 'DUF'), [[AT, 'annet']]],
  ['tells that a common help number is called FNR', of(FHN, 'FNR'), [[AT, 'annet']]],
  ['tells that a fødselsnummer is called UID', of(FNR, 'UID'), [[AT, 'annet']]],
  ['tells that a D-number is called PNR', of(DNR, 'PNR'), [[AT, 'annet']]],
  ['lets a foreign number look like a help number', of(FHN, 'UID'), []],
  ['lets a foreign number look like one of 2032', of('30108299939', 'UID'), []],
  ['takes month + 40 as NAV’s test data', of(HNR, 'FNR'), []],
  ['and in production as an H-number', { ...of(HNR, 'FNR'), ...prod }, [[AT, 'annet']]],
  ['leaves wrong numbers to pasient/kontrollsiffer', of(WRONG, 'DNR'), []],
  ['holds for the older revision', { ...of(FNR, 'fnr'), facts: { revision: '2026-01-08' } }, [AT]],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
]);
