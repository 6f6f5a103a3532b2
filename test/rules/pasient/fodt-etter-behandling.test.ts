import { rule } from '../../../src/rules/pasient/fodt-etter-behandling.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const DATE = inBill('/pasient/fodselsdato');
const NUMBER = inBill('/pasient/identifikasjon/id');
/** Treated on 2026-01-06. */
const born = (fodselsdato: string, more: object = {}) => ({
  regninger: [{ pasient: { identifikasjon: undefined, fodselsdato }, ...more }],
});
const numbered = (id: string, pasient: object = {}) => ({
  regninger: [{ pasient: { identifikasjon: { id, type: 'FNR' }, ...pasient } }],
});

ruleTable(rule, [
  ['is silent about the day of birth', born('2026-01-06'), []],
  ['fires the day before', born('2026-01-07'), [DATE]],
  ['takes the day in Norway', born('2026-01-07', { tidspunkt: '2026-01-06T23:30:00+00:00' }), []],
  ['reads the number', numbered('06812650066'), []],
  ['fires on a number of tomorrow', numbered('07812650267'), [NUMBER]],
  ['tells a disagreement once, at what is wrong', numbered('17835415872', { fodselsdato: '2054-03-17' }), [DATE]],
  ['tells the number and its date once', numbered('07812650267', { fodselsdato: '2026-01-07' }), [NUMBER]],
  ['lets 120 years be', born('1905-01-07'), []],
  ['and the last day of them', born('1905-01-07', { tidspunkt: '2026-01-06T12:00:00+01:00' }), []],
  ['warns of 121 years', born('1905-01-06'), [[DATE, 'over-120']]],
  ['warns of a number’s 121 years', numbered('06810500075'), [[NUMBER, 'over-120']]],
  ['lets a number’s 120 years be', numbered('07810500004'), []],
  [
    'claims nothing of an H-number',
    { regninger: [{ pasient: { identifikasjon: { id: '07412650012', type: 'HNR' } } }] },
    [],
  ],
  ['claims nothing of a number by the rules from 2032', numbered('30108299939'), []],
  ['leaves a date that is none to the schema', born('2026-02-30'), []],
  ['is silent without a time of treatment', born('2054-03-17', { tidspunkt: undefined }), []],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
  ['is silent without birth date and number', { regninger: [{ pasient: { identifikasjon: undefined } }] }, []],
]);
