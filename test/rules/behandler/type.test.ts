import { rule } from '../../../src/rules/behandler/type.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const of = (identifikasjon: object, type?: unknown) => ({
  regninger: [{ utforendeBehandler: { identifikasjon, type } }],
});
const older = (utforendeBehandler: object) => ({
  regninger: [{ utforendeBehandler }],
  facts: { revision: '2026-01-08' as const },
});
const at = inBill('/utforendeBehandler/identifikasjon/type');
const outer = inBill('/utforendeBehandler/type');

ruleTable(rule, [
  ...['FNR', 'DNR', 'HPR'].map((type) => [`accepts ${type}`, of({ id: '1', type }), []] as const),
  ...['HER', 'ENH', 'HNR', 'fnr', 'FNR HPR'].map((type) => [`refuses ${type}`, of({ id: '1', type }), [at]] as const),
  ['misses the type of an id', of({ id: '99000101' }), [[at, 'mangler']]],
  ['passes over an empty one', of({ id: '', type: null }), []],
  ['passes over one that is not there', {}, []],
  ['has it directly in the older revision', older({ id: '1', type: 'HER' }), [outer]],
  ['accepts it there', older({ id: '1', type: 'HPR' }), []],
  ['knows the first profession', of({ id: '1', type: 'HPR' }, '1'), []],
  ['knows the last profession', of({ id: '1', type: 'HPR' }, '29'), []],
  ['does not know a profession 10', of({ id: '1', type: 'HPR' }, '10'), [[outer, 'profesjon']]],
  ['does not know a profession 30', of({ id: '1', type: 'HPR' }, '30'), [[outer, 'profesjon']]],
  ['finds an id type in the place of the profession', of({ id: '1', type: 'HPR' }, 'HPR'), [[outer, 'profesjon']]],
  ['tells of both', of({ id: '1', type: 'HER' }, '0'), [at, [outer, 'profesjon']]],
  [
    'lets a credit repeat its original',
    { regninger: [{ kreditering: true, utforendeBehandler: { identifikasjon: { id: '1', type: 'HER' } } }] },
    [],
  ],
]);
