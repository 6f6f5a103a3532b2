import { rule } from '../../../src/rules/pasient/begrunnelse.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/merknad');
const of = (pasient: object, more: object = {}) => ({ regninger: [{ pasient, ...more }] });
const utenId = { identifikasjon: undefined, fodselsdato: '1954-03-17' };
const typed = (type: string | null, id = 'XX000000') => of({ identifikasjon: { id, type } });

ruleTable(rule, [
  ['is silent about a fødselsnummer', of({}), []],
  ['is silent about a D-number', typed('DNR', '47908702367'), []],
  ['fires on a birth date alone', of(utenId), [AT]],
  ['is silent with a reason', of(utenId, { merknad: 'Nyfødt' }), []],
  ['takes no blanks for a reason', of(utenId, { merknad: ' ' }), [AT]],
  ['fires on a passport', typed('PNR'), [AT]],
  ['fires on a foreign number', typed('UID'), [AT]],
  ['fires on an H-number', typed('HNR', '17435400264'), [AT]],
  ['fires on a common help number', typed('FHN', '80000000179'), [AT]],
  ['fires on a DUF number', typed('DUF', '201212345603'), [AT]],
  ['is silent about a foreign number with a reason', of({ identifikasjon: { type: 'UID' } }, { merknad: 'x' }), []],
  ['leaves an unknown type to pasient/id-type', typed('fnr'), []],
  ['leaves a missing type to pasient/id-type', typed(null), []],
  ['leaves a patient without number and date to pasient/identifikasjon', of({ identifikasjon: undefined }), []],
  ['adds nothing to a credit', of(utenId, { kreditering: true }), []],
  ['adds nothing to a correction', of(utenId, { korrigeringBetaltEgenandel: true }), []],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null }] }, []],
  ['holds for the older revision', { ...of(utenId), facts: { revision: '2026-01-08' } }, [AT]],
]);
