import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/melding/unik-regningsnummer.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const twice = (changes: Readonly<Record<string, unknown>>) => ({
  regninger: [{ regningsnummer: '7' }, { regningsnummer: '7', ...changes }],
});

ruleTable(rule, [
  ['is silent when each bill has its own', { regninger: [{}, {}, {}] }, []],
  ['points at the second bill with a number', twice({}), [inBill('/regningsnummer', 1)]],
  ['sees the number through blanks around it', twice({ regningsnummer: ' 7 ' }), [inBill('/regningsnummer', 1)]],
  ['takes 07 for another number than 7', twice({ regningsnummer: '07' }), []],
  ['lets a credit repeat the number', twice({ kreditering: true }), []],
  ['lets a correction of paid copayment repeat the number', twice({ korrigeringBetaltEgenandel: true }), []],
  [
    'lets the credit come first',
    { regninger: [{ regningsnummer: '7', kreditering: true }, { regningsnummer: '7' }] },
    [],
  ],
  ['leaves bills without a number alone', { regninger: [{ regningsnummer: undefined }, { regningsnummer: '' }] }, []],
]);

describe('melding/unik-regningsnummer over the messages of a run', () => {
  const bill = { guid: 'b7184d58-0ed4-4277-a60c-720b1daf69f7', regningsnummer: '7' };
  const other = { ...bill, guid: 'b7184d58-0ed4-4277-a60c-720b1daf69f8' };

  it('tells of the number in another message of the practice, and where the first one stands', () => {
    const found = runMessages(rule, [{ regninger: [{}, bill] }, { regninger: [other] }]);
    expect(found).toEqual([
      [],
      [
        [
          '/behandlerkrav/regninger/0/regningsnummer',
          'melding/unik-regningsnummer#annen-melding',
          { nummer: '7', regning: 2, melding: 1, fil: '1.json' },
        ],
      ],
    ]);
  });

  it('lets two practices use one number', () => {
    expect(runMessages(rule, [{ regninger: [bill] }, { regninger: [other], praksisId: '2' }])).toEqual([[], []]);
  });

  it('leaves a bill that is sent anew with number and guid to melding/unik-guid', () => {
    expect(runMessages(rule, [{ regninger: [bill] }, { regninger: [bill] }])).toEqual([[], []]);
  });

  it('shows no number that may be something else', () => {
    const name = { regningsnummer: 'Ola Nordmann' };
    expect(runMessages(rule, [{ regninger: [name, name] }])[0]?.[0]?.[2]).toEqual({ nummer: '•••', regning: 1 });
  });
});
