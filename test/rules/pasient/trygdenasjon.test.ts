import { rule } from '../../../src/rules/pasient/trygdenasjon.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/trygdenasjon');
const of = (trygdenasjon: string | null, type: string | null, more: object = {}) => ({
  regninger: [
    { pasient: { trygdenasjon, identifikasjon: type === null ? undefined : { id: '17835415872', type } }, ...more },
  ],
});

ruleTable(rule, [
  ['is silent where it is not given', of(null, 'FNR'), []],
  ['is silent where it is blank', of('', 'FNR'), []],
  ['is silent about a country', of('DE', null), []],
  ['is silent about a country with a passport', of('SE', 'PNR'), []],
  ['is silent about a country with a DUF number', of('ER', 'DUF'), []],
  ['knows Kosovo, unknown nation and countries that were', of('XK', null), []],
  ['knows unknown nation', of('XX', null), []],
  ['knows countries that were', of('YU', null), []],
  ['warns of a code that no country has', of('ZZ', null), [AT]],
  ['warns of another case', of('de', null), [AT]],
  ['warns of three letters', of('DEU', null), [AT]],
  ['warns of NO', of('NO', null), [[AT, 'norge']]],
  ['warns of NO once', of('NO', 'FNR'), [[AT, 'norge']]],
  ['warns beside FNR', of('DE', 'FNR'), [[AT, 'norsk-nummer']]],
  ['warns beside DNR', of('DE', 'DNR'), [[AT, 'norsk-nummer']]],
  ['but debitor 11 asks for it', of('DE', 'FNR', { debitor: '11' }), []],
  ['and no other debitor', of('DE', 'FNR', { debitor: '1' }), [[AT, 'norsk-nummer']]],
  [
    'is silent beside a type without a number',
    { regninger: [{ pasient: { trygdenasjon: 'DE', identifikasjon: { id: '' } } }] },
    [],
  ],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
]);
