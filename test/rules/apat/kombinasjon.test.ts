import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { rule } from '../../../src/rules/apat/kombinasjon.ts';
import { runExample } from '../../../src/validate/example.ts';
import { kr } from '../../helpers/ore.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const catalogue = exampleCatalogue({
  apat: [
    { tKode: 'T28000', pKode: 'P1140', belop: kr(100) },
    { tKode: 'T28000', pKode: 'P1141', belop: null },
    { tKode: 'T28000', pKode: 'P1143', belop: { unread: 'mange' } },
    { tKode: 'T70000', pKode: 'P1140', belop: kr(40), samhandlerType: 'LR' },
    { tKode: 'T70000', pKode: 'P1140', belop: null, samhandlerType: 'PO' },
    { tKode: 'T28000', pKode: 'P1142', til: '2025-12-31' },
    { tKode: 'T63000', pKode: 'P1140', belop: kr(50), samhandlerType: 'LR' },
    { tKode: 'T63000', pKode: 'P1140', belop: kr(60), samhandlerType: 'PO' },
  ],
});
const undated: Catalogue = {
  ...catalogue,
  apat: (tKode, ...more) =>
    tKode === 'T01000' ? { found: null, why: 'ikke-kjent', grunn: 'datoer' } : catalogue.apat(tKode, ...more),
};
const of = (koder: readonly (string | null | readonly [string, number])[], more: object = {}, facts: object = {}) => ({
  regninger: [
    {
      norpatkoder: koder.map((each) =>
        typeof each === 'string' || each === null ? { kode: each } : { kode: each[0], belop: each[1] },
      ),
      ...more,
    },
  ],
  facts: { catalogue, ...facts },
});
const kode = (index: number) => inBill(`/norpatkoder/${index}/kode`);
const item = (index: number) => inBill(`/norpatkoder/${index}`);
const belop = (index: number) => inBill(`/norpatkoder/${index}/belop`);
const unclear = [[inBill('/norpatkoder'), 'ikke-kontrollert']] as const;

ruleTable(rule, [
  ['knows a combination in one item', of([['T28000 P1140', 100]]), []],
  [
    'in other spellings too',
    of([
      ['T28000+P1140', 100],
      ['T28000/P1140', 100],
      ['T28000;P1140', 100],
    ]),
    [],
  ],
  ['tells of one that is not published', of([['T28000 P1140', 100], 'T28000 P9999']), [kode(1)]],
  ['tells of one that was not valid', of(['T28000 P1142']), [[kode(0), 'ikke-gyldig']]],
  ['knows a topography and its procedures', of(['T28000', ['P1140', 100], 'M80000', ['P1141', 0]]), []],
  ['tells of a procedure that does not go with it', of(['P9999', 'T28000']), [kode(0)]],
  ['admits the amount', of([['T28000 P1140', 100]]), []],
  ['admits nothing', of([['T28000 P1140', 0]]), []],
  ['tells of another amount', of([['T28000 P1140', 99]]), [[belop(0), 'belop']]],
  ['tells of the amount at the procedure', of(['T28000', ['P1140', 99]]), [[belop(1), 'belop']]],
  ['says that it can not check an amount that is not told', of(['T28000 P1140']), [[item(0), 'uten-belop']]],
  ['at the procedure', of(['T28000', 'P1140']), [[item(1), 'uten-belop']]],
  [
    'once a message',
    of(['T28000 P1140', 'T63000 P1140', ['T28000 P1140', 99]]),
    [
      [item(0), 'uten-belop'],
      [belop(2), 'belop'],
    ],
  ],
  ['says so where no amount is set', of([['T28000 P1141', 99]]), [[belop(0), 'uten-fastsatt-belop']]],
  ['or none that can be read', of([['T28000 P1143', 99]]), [[belop(0), 'uten-fastsatt-belop']]],
  ['admits nothing where no amount is set', of([['T28000 P1141', 0]]), []],
  [
    'admits the amount that is set, though another one is not',
    of([
      ['T70000 P1140', 40],
      ['T70000 P1140', 41],
    ]),
    [[belop(1), 'uten-fastsatt-belop']],
  ],
  ['admits the amount of either kind of laboratory', of([['T63000 P1140', 60]]), []],
  [
    'takes that of private ones where it is one',
    of([['T63000 P1140', 60]], {}, { praksistype: 'LARO' }),
    [[belop(0), 'belop']],
  ],
  [
    'takes that of hospitals where it is one',
    of([['T63000 P1140', 50]], {}, { praksistype: 'SYKE' }),
    [[belop(0), 'belop']],
  ],
  ['says that it can not tell which belong together', of(['T28000', 'T63000', 'P1140']), unclear],
  ['says so of a topography alone', of(['T28000']), unclear],
  ['says so of a procedure alone', of(['P1140']), unclear],
  ['says so of both ways at once', of(['T28000 P1140', 'P1141']), unclear],
  ['says so of any other text', of(['prøve fra galleblære']), unclear],
  ['says so of an item without a code', of([null, 'T28000 P1140']), unclear],
  [
    'says so once a message',
    { regninger: [{ norpatkoder: [{ kode: 'x' }] }, { norpatkoder: [{ kode: 'y' }] }], facts: { catalogue } },
    unclear,
  ],
  [
    'says so where the catalogue lacks pathology',
    of(['T28000 P1140', 'T28000 P1141'], {}, { catalogue: exampleCatalogue({}) }),
    [[inBill('/norpatkoder'), 'uten-patologi']],
  ],
  [
    'also where it can not tell which belong together',
    of(['T28000', 'T63000', 'P1140'], {}, { catalogue: exampleCatalogue({}) }),
    [[inBill('/norpatkoder'), 'uten-patologi']],
  ],
  [
    'says so once a message of combinations whose dates in the catalogue can not be read',
    of(['T01000 P1140', 'T01000 P1140'], {}, { catalogue: undated }),
    [[item(0), 'uten-datoer']],
  ],
  ['leaves a credit alone', of(['T28000 P9999'], { kreditering: true, belop: -1 }), []],
  ['is silent without a catalogue', of(['T28000 P9999'], {}, { catalogue: null }), []],
]);

describe('apat/kombinasjon', () => {
  it('declares its codes person data: they tell what was examined', () => {
    expect(rule.meta.texts['']?.params).toEqual({ tKode: 'person', pKode: 'person' });
  });

  it('says which amount is set', () => {
    const [found] = runExample([rule], of([['T63000 P1140', 1]]));
    expect(found?.params).toMatchObject({ oppgitt: '1.00', riktig: '50.00 / 60.00' });
  });
});
