import { rule } from '../../../src/rules/melding/antall-regninger.ts';
import { ruleTable } from '../../helpers/rule-table.ts';

const at = '/behandlerkrav/antallRegninger';

ruleTable(rule, [
  ['is silent when the number is that of the bills', { regninger: [{}, {}, {}] }, []],
  ['tells of a bill too many', { regninger: [{}, {}], behandlerkrav: { antallRegninger: 1 } }, [at]],
  ['tells of a bill too few', { behandlerkrav: { antallRegninger: 2 } }, [at]],
  [
    'counts credits and corrections',
    { regninger: [{}, { kreditering: true }, { korrigeringBetaltEgenandel: true }] },
    [],
  ],
  ['counts a message without bills', { behandlerkrav: { regninger: [], antallRegninger: 0 } }, []],
  ['tells of a number for no bills', { behandlerkrav: { regninger: [], antallRegninger: 1 } }, [at]],
  ['says nothing where no number is given', { behandlerkrav: { antallRegninger: null } }, []],
  ['holds for the older revision', { behandlerkrav: { antallRegninger: 3 }, facts: { revision: '2026-01-08' } }, [at]],
]);
