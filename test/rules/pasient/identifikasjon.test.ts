import { rule } from '../../../src/rules/pasient/identifikasjon.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const ID = inBill('/pasient/identifikasjon/id');
const utenId = { identifikasjon: undefined };
const bare = (pasient: object, more: object = {}) => ({ regninger: [{ pasient: { ...utenId, ...pasient }, ...more }] });
const fodselsdato = '1954-03-17';

ruleTable(rule, [
  ['is silent about a number, with names or without', { regninger: [{ pasient: { etternavn: undefined } }] }, []],
  ['is silent about birth date and both names', bare({ fodselsdato }), []],
  ['fires without number and birth date', bare({}), [ID]],
  ['fires on a number that is blank', bare({ identifikasjon: { id: ' ', type: 'FNR' } }), [ID]],
  ['fires on a type without a number', bare({ identifikasjon: { id: null, type: 'FNR' } }), [ID]],
  ['fires on a patient of whom nothing is said', { regninger: [{ pasient: null }, { pasient: {} }] }, []],
  [
    'names the family name that is missing',
    bare({ fodselsdato, etternavn: '' }),
    [[inBill('/pasient/etternavn'), 'navn']],
  ],
  [
    'names the given name that is missing',
    bare({ fodselsdato, fornavn: null }),
    [[inBill('/pasient/fornavn'), 'navn']],
  ],
  [
    'names both',
    bare({ fodselsdato, etternavn: null, fornavn: null }),
    [
      [inBill('/pasient/etternavn'), 'navn'],
      [inBill('/pasient/fornavn'), 'navn'],
    ],
  ],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: undefined }] }, []],
  ['lets a credit name its original by guid', bare({}, { kreditering: true }), []],
  ['lets a correction name its original by guid', bare({}, { korrigeringBetaltEgenandel: true }), []],
  ['is not misled by kreditering false', bare({}, { kreditering: false, korrigeringBetaltEgenandel: false }), [ID]],
  ['holds for the older revision', { ...bare({}), facts: { revision: '2026-01-08' } }, [ID]],
]);
