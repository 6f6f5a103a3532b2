import { rule } from '../../../src/rules/melding/unik-guid.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const guid = 'b7184d58-0ed4-4277-a60c-720b1daf69f7';

ruleTable(rule, [
  ['points at the second bill with a guid', { regninger: [{ guid }, { guid }] }, [inBill('/guid', 1)]],
  ['does not care about case', { regninger: [{ guid }, { guid: guid.toUpperCase() }] }, [inBill('/guid', 1)]],
  ['lets a credit name its original', { regninger: [{ guid }, { guid, kreditering: true }] }, []],
  ['lets a correction of paid copayment name its original', { regninger: [{ guid }, { guid, korrigeringBetaltEgenandel: true }] }, []],
]);
