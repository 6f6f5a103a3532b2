import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/melding/unik-guid.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const guid = 'b7184d58-0ed4-4277-a60c-720b1daf69f7';

ruleTable(rule, [
  ['is silent when each bill has its own', { regninger: [{}, {}, {}] }, []],
  ['points at the second bill with a guid', { regninger: [{ guid }, { guid }] }, [inBill('/guid', 1)]],
  [
    'points at the third as well',
    { regninger: [{ guid }, { guid }, { guid }] },
    [inBill('/guid', 1), inBill('/guid', 2)],
  ],
  ['does not care about case', { regninger: [{ guid }, { guid: guid.toUpperCase() }] }, [inBill('/guid', 1)]],
  ['lets a credit name its original', { regninger: [{ guid }, { guid, kreditering: true }] }, []],
  ['lets a credit come first', { regninger: [{ guid, kreditering: true }, { guid }] }, []],
  [
    'lets a correction of paid copayment name its original',
    { regninger: [{ guid }, { guid, korrigeringBetaltEgenandel: true }] },
    [],
  ],
  [
    'lets a bill that is no credit say so',
    { regninger: [{ guid }, { guid, kreditering: false }] },
    [inBill('/guid', 1)],
  ],
  [
    'tells of a second credit of one bill',
    { regninger: [{ guid }, { guid, kreditering: true }, { guid, kreditering: true }] },
    [[inBill('/guid', 2), 'kreditering']],
  ],
  [
    'tells of a second correction of one bill',
    { regninger: [1, 2, 3].map(() => ({ guid, korrigeringBetaltEgenandel: true })) },
    [
      [inBill('/guid', 1), 'korrigering'],
      [inBill('/guid', 2), 'korrigering'],
    ],
  ],
  [
    'lets a credit and a correction be of one bill',
    {
      regninger: [
        { guid, korrigeringBetaltEgenandel: true },
        { guid, kreditering: true },
      ],
    },
    [],
  ],
  ['leaves a missing guid to the schema', { regninger: [{ guid: undefined }, { guid: undefined }] }, []],
]);

describe('melding/unik-guid over the messages of a run', () => {
  const first = { guid, regningsnummer: '6', tidspunkt: '2026-01-06T13:00:00+01:00' };

  it('tells of the same bill in two messages, and where the first one stands', () => {
    const found = runMessages(rule, [
      { regninger: [{}, {}] },
      { regninger: [{ guid: 'a' }, first] },
      { regninger: [first] },
    ]);
    expect(found).toEqual([
      [],
      [
        [
          '/behandlerkrav/regninger/1/guid',
          'melding/unik-guid#annen-melding',
          { regning: 1, melding: 1, fil: '1.json' },
        ],
      ],
      [
        [
          '/behandlerkrav/regninger/0/guid',
          'melding/unik-guid#annen-melding',
          { regning: 1, melding: 1, fil: '1.json' },
        ],
      ],
    ]);
  });

  it('takes a changed bill with the number of the first for one that was refused and is sent anew', () => {
    const found = runMessages(rule, [
      { regninger: [{ guid: 'a' }, first] },
      { regninger: [{ ...first, tidspunkt: '2026-01-06T12:00:00+01:00' }] },
    ]);
    expect(found[1]).toEqual([
      ['/behandlerkrav/regninger/0/guid', 'melding/unik-guid#sendt-pa-nytt', { regning: 2, melding: 1, fil: '1.json' }],
    ]);
  });

  it('tells of one credit in two messages, and takes a changed one for one that is sent anew', () => {
    const credit = { ...first, kreditering: true };
    const found = runMessages(rule, [
      { regninger: [credit] },
      { regninger: [credit] },
      { regninger: [{ ...credit, belop: -15 }] },
    ]);
    expect(found.map((each) => each.map(([, id]) => id))).toEqual([
      [],
      ['melding/unik-guid#kreditering'],
      ['melding/unik-guid#sendt-pa-nytt'],
    ]);
  });

  it('does not take a bill with another number for it', () => {
    const found = runMessages(rule, [{ regninger: [first] }, { regninger: [{ ...first, regningsnummer: '7' }] }]);
    expect(found[1]?.map(([, id]) => id)).toEqual(['melding/unik-guid#annen-melding']);
  });

  it('does not take place in the message for a change', () => {
    const found = runMessages(rule, [{ regninger: [first] }, { regninger: [{ guid: 'a' }, first] }]);
    expect(found[1]?.map(([, id]) => id)).toEqual(['melding/unik-guid#annen-melding']);
  });
});
