import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/melding/kreditering-sammen-med-original.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const guid = 'b7184d58-0ed4-4277-a60c-720b1daf69f0';
const credit = { guid, kreditering: true };
const correction = { guid, korrigeringBetaltEgenandel: true, betaltEgenandel: true };

ruleTable(rule, [
  ['is silent about a credit alone', { regninger: [{}, credit] }, []],
  ['is silent about a correction alone', { regninger: [{}, correction] }, []],
  ['points at the credit after its original', { regninger: [{ guid }, credit] }, [inBill('/guid', 1)]],
  ['points at the correction after its original', { regninger: [{ guid }, correction] }, [inBill('/guid', 1)]],
  [
    'points at the original after its credit',
    { regninger: [credit, {}, { guid }] },
    [[inBill('/guid', 2), 'original']],
  ],
  ['does not care about case', { regninger: [{ guid: guid.toUpperCase() }, credit] }, [inBill('/guid', 1)]],
  ['lets what says false be an original', { regninger: [{ guid, kreditering: false }, credit] }, [inBill('/guid', 1)]],
  ['is silent about credit and correction of one bill', { regninger: [credit, correction] }, []],
  ['is silent about two originals (melding/unik-guid)', { regninger: [{ guid }, { guid }] }, []],
  ['leaves a missing guid to the schema', { regninger: [{ guid: null }, { guid: null, kreditering: true }] }, []],
]);

describe('melding/kreditering-sammen-med-original', () => {
  it('lets a later message of the run credit a bill', () => {
    expect(runMessages(rule, [{ regninger: [{ guid }] }, { regninger: [credit] }])).toEqual([[], []]);
  });

  it('tells which bill it is', () => {
    expect(runMessages(rule, [{ regninger: [{}, { guid }, credit] }])[0]?.[0]?.[2]).toEqual({ regning: 2 });
    expect(runMessages(rule, [{ regninger: [{}, credit, { guid }] }])[0]?.[0]?.[2]).toEqual({ regning: 2 });
  });
});
