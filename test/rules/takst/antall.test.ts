import { rule } from '../../../src/rules/takst/antall.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const takst = (antall: unknown) => ({ kode: '2ad', belop: 15, antall });
const of = (...antall: readonly unknown[]) => ({ regninger: [{ takster: antall.map(takst) }] });
const first = [inBill('/takster/0/antall')];

ruleTable(rule, [
  ['is content with one', of(1), []],
  ['is content with many', of(28), []],
  ['is content without: the form admits it', of(null), []],
  ['tells of none', of(0), first],
  ['tells of less than none', of(-1), first],
  ['tells of half a time', of(1.5), first],
  ['tells of each line', of(0, 1, -2), [inBill('/takster/0/antall'), inBill('/takster/2/antall')]],
  ['leaves a wrong type to the schema', of('0'), []],
  [
    'looks at laboratory lines',
    { regninger: [{ nlkkoder: [{ kode: 'NPU19748', belop: 1, antall: 0 }] }] },
    [inBill('/nlkkoder/0/antall')],
  ],
  [
    'holds for a credit, which repeats the number as it was',
    { regninger: [{ kreditering: true, belop: -15, takster: [takst(-1)] }] },
    first,
  ],
  ['needs no catalogue', { ...of(0), facts: { catalogue: null } }, first],
]);
