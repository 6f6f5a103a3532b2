import { rule } from '../../../src/rules/regning/pasient-mangler.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const empty = { takster: undefined, diagnoser: undefined, belop: undefined };
const bill = (changes: Readonly<Record<string, unknown>>) => ({ regninger: [changes] });
const treatment = [inBill('/takster'), 'behandling'] as const;

ruleTable(rule, [
  ['is silent about a bill with patient and treatment', {}, []],
  ['tells of a missing patient', bill({ pasient: undefined }), [inBill('/pasient')]],
  ['takes null for missing', bill({ pasient: null }), [inBill('/pasient')]],
  ['tells of a missing treatment', bill(empty), [treatment]],
  ['takes empty lists for missing', bill({ takster: [], diagnoser: [], nlkkoder: [], belop: null }), [treatment]],
  ['tells of both', bill({ ...empty, pasient: undefined }), [inBill('/pasient'), treatment]],
  ['is content with a report of copayment: an amount', bill({ ...empty, belop: 435 }), []],
  ['is content with an amount of 0', bill({ ...empty, belop: 0 }), []],
  ['is content with a reason for exemption', bill({ ...empty, arsakFriEgenandel: 'F' }), []],
  ['is content with a diagnosis', bill({ ...empty, diagnoser: [{ kodeverk: 'x', kode: 'L73' }] }), []],
  ['is content with laboratory lines', bill({ ...empty, nlkkoder: [{ kode: 'NPU19748', belop: 1, antall: 1 }] }), []],
  ['is content with procedures', bill({ ...empty, prosedyrekoder: [{ kodeverk: 'K', kode: 'NGD11' }] }), []],
  ['lets a credit by guid leave out both', bill({ ...empty, pasient: undefined, kreditering: true }), []],
  [
    'lets a correction by guid leave out both',
    bill({ ...empty, pasient: undefined, korrigeringBetaltEgenandel: true, betaltEgenandel: true }),
    [],
  ],
  ['does not take false for a credit', bill({ pasient: undefined, kreditering: false }), [inBill('/pasient')]],
  [
    'holds for the older revision',
    { ...bill({ pasient: undefined }), facts: { revision: '2026-01-08' } },
    [inBill('/pasient')],
  ],
]);
