import { rule } from '../../../src/rules/melding/sum.ts';
import { ruleTable } from '../../helpers/rule-table.ts';

ruleTable(rule, [
  ['is silent when the sum is that of the bills', { regninger: [{ belop: 10.1 }, { belop: 20.2 }] }, []],
  ['counts credits with their sign', { regninger: [{ belop: 10.1 }, { belop: -10.1 }], behandlerkrav: { belop: 0 } }, []],
  ['is exact in øre', { regninger: [{ belop: 0.1 }, { belop: 0.2 }], behandlerkrav: { belop: 0.31 } }, ['/behandlerkrav/belop']],
  ['says nothing where nothing is claimed', { behandlerkrav: { belop: undefined } }, []],
]);
