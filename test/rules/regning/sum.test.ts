import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/regning/sum.ts';
import { runExample } from '../../../src/validate/example.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const takst = (belop: number | null, antall: number | null = 1) => ({ kode: '2ad', belop, antall });
const bill = (belop: number | null, takster: readonly unknown[], more = {}) => ({
  regninger: [{ belop, takster, ...more }],
});
const wrong = [inBill('/belop')];
const outside = [[inBill('/belop'), 'grense']] as const;

ruleTable(rule, [
  ['is silent when the lines add up', bill(296, [takst(15), takst(255), takst(26)]), []],
  ['tells of an øre too much', bill(296.01, [takst(15), takst(255), takst(26)]), wrong],
  ['tells of an øre too little', bill(295.99, [takst(15), takst(255), takst(26)]), wrong],
  ['is not misled by binary fractions', bill(0.3, [takst(0.1), takst(0.2)]), []],
  ['takes a line without antall for one', bill(15, [takst(15, null)]), []],
  ['takes it for no more than one', bill(30, [takst(15, null)]), wrong],
  ['admits a repeated line at no further price', bill(100, [takst(100, 3)]), []],
  ['admits a repeated line at its full price', bill(300, [takst(100, 3)]), []],
  ['admits a repeated line at a part of its price', bill(220, [takst(100, 3)]), []],
  ['tells of less than each line once', bill(114.99, [takst(100, 3), takst(15)]), outside],
  ['tells of more than each line every time', bill(315.01, [takst(100, 3), takst(15)]), outside],
  [
    'admits an amount on a NORPAT or NCRP code, within the sum or not',
    bill(25, [takst(15)], { norpatkoder: [takst(10)] }),
    [],
  ],
  ['but no more than that', bill(26, [takst(15)], { ncrpkoder: [takst(10)] }), outside],
  ['is exact where the repeated lines are free', bill(15.01, [takst(15), takst(0, 4)]), wrong],
  [
    'counts laboratory lines',
    bill(25.03, [takst(15)], { nlkkoder: [{ kode: 'NOR05172', belop: 10.03, antall: 1 }] }),
    [],
  ],
  [
    'tells of a laboratory line left out',
    bill(15, [takst(15)], { nlkkoder: [{ kode: 'NOR05172', belop: 10.03, antall: 1 }] }),
    wrong,
  ],
  [
    'admits procedures within the sum',
    bill(115, [takst(15)], { prosedyrekoder: [{ kodeverk: 'R', kode: 'X', belop: 100 }] }),
    [],
  ],
  [
    'admits procedures beside the sum',
    bill(15, [takst(15)], { prosedyrekoder: [{ kodeverk: 'R', kode: 'X', belop: 100 }] }),
    [],
  ],
  [
    'tells of more than with the procedures',
    bill(116, [takst(15)], { prosedyrekoder: [{ kodeverk: 'R', kode: 'X', belop: 100 }] }),
    outside,
  ],
  [
    'counts no procedure without an amount',
    bill(16, [takst(15)], { prosedyrekoder: [{ kodeverk: 'K', kode: 'X' }] }),
    wrong,
  ],
  ['excepts a bill without lines', bill(435, []), []],
  ['excepts a bill whose lines are null', { regninger: [{ belop: 435, takster: null }] }, []],
  ['excepts a bill with procedures only', bill(435, [], { prosedyrekoder: [{ kodeverk: 'K', kode: 'X' }] }), []],
  ['is silent about a bill of nothing', bill(0, [takst(0), takst(0)]), []],
  ['says nothing where nothing is claimed', bill(null, [takst(15)], { kreditering: true }), []],
  ['tells of lines on a bill without an amount', bill(null, [takst(15)]), [[inBill('/belop'), 'mangler']]],
  ['not where they come to nothing', bill(null, [takst(0)]), []],
  ['not where there are none', bill(null, []), []],
  ['adds up the negative lines of a credit', bill(-296, [takst(-270), takst(-26)], { kreditering: true }), []],
  ['bounds the negative lines of a credit', bill(-220, [takst(-100, 3)], { kreditering: true }), []],
  ['tells of a credit beyond its bounds', bill(-301, [takst(-100, 3)], { kreditering: true }), outside],
  [
    'admits a credit that turns the sign of the sum alone',
    bill(-296, [takst(270), takst(26)], { kreditering: true }),
    [],
  ],
  ['does not admit that elsewhere', bill(-15, [takst(15)]), wrong],
  ['tells of a credit of a part', bill(-15, [takst(-15), takst(-26)], { kreditering: true }), wrong],
  ['leaves an antall that can not be to its own rule', bill(99, [takst(15, 0)]), []],
  ['leaves half an antall to its own rule', bill(99, [takst(15, 1.5)]), []],
  ['takes a line without amount for nothing where that fits', bill(15, [takst(15), takst(null)]), []],
  [
    'says that it did not check where a line without amount leaves it open',
    bill(41, [takst(15), takst(null)]),
    [[inBill('/takster/1/belop'), 'ikke-kontrollert']],
  ],
  ['says so where no line has an amount', bill(41, [takst(null)]), [[inBill('/takster/0/belop'), 'ikke-kontrollert']]],
  ['holds for the older revision', { ...bill(16, [takst(15)]), facts: { revision: '2026-01-08' } }, wrong],
]);

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', repetisjonsprosent: 5000 },
    { kode: '704k', repetisjonsprosent: 10_000 },
    { kode: 'T3', repetisjonsprosent: 3333 },
    { kode: 'N0', repetisjonsprosent: 0 },
    { kode: 'U1', repetisjonsprosent: null },
    { kode: 'X1', repetisjonsprosent: { unread: 'halv pris' } },
    { kode: 'R1', repetisjonsprosent: 10_000, redusertRefFraRepetisjon: 2, redusertRepetisjonsprosent: 5000 },
    { kode: 'D1', repetisjonsprosent: 5000 },
    { kode: 'D1', repetisjonsprosent: 6000 },
  ],
});
const priced = (
  belop: number,
  lines: readonly (readonly [kode: string, belop: number, antall: number])[],
  more = {},
) => ({
  regninger: [{ belop, takster: lines.map(([kode, each, antall]) => ({ kode, belop: each, antall })), ...more }],
  facts: { catalogue },
});

/** Each with two amounts, no sum of which is like another. */
const MANY = Array.from({ length: 12 }, (_, at): [string, number, number] => ['R1', 2 ** at * 10, 5]);

ruleTable(rule, [
  ['is exact by the price of repetitions', priced(200, [['2ad', 100, 3]]), []],
  ['tells of the full price then', priced(300, [['2ad', 100, 3]]), wrong],
  ['tells of an øre', priced(200.01, [['2ad', 100, 3]]), wrong],
  ['takes 704k twice for 26 kroner', priced(26, [['704k', 13, 2]]), []],
  ['admits a half rounded up', priced(0.02, [['2ad', 0.01, 2]]), []],
  ['and one rounded down', priced(0.01, [['2ad', 0.01, 2]]), []],
  ['and no more', priced(0.03, [['2ad', 0.01, 2]]), wrong],
  ['rounds once, at the end', priced(1.67, [['T3', 1, 3]]), []],
  ['knows repetitions that cost nothing', priced(100, [['N0', 100, 5]]), []],
  ['admits a reduction from either repetition', priced(400, [['R1', 100, 5]]), []],
  ['the later one', priced(350, [['R1', 100, 5]]), []],
  ['and nothing between the two', priced(375, [['R1', 100, 5]]), wrong],
  [
    'admits either reduction of each of two lines',
    priced(750, [
      ['R1', 100, 5],
      ['R1', 100, 5],
    ]),
    [],
  ],
  [
    'and nothing between those',
    priced(725, [
      ['R1', 100, 5],
      ['R1', 100, 5],
    ]),
    wrong,
  ],
  [
    'admits any price of a line that is not known beside either reduction',
    priced(410, [
      ['R1', 100, 5],
      ['9', 10, 2],
    ]),
    [],
  ],
  [
    'and nothing between what those come to',
    priced(390, [
      ['R1', 100, 5],
      ['9', 10, 2],
    ]),
    wrong,
  ],
  ['admits either reduction on a credit', priced(-350, [['R1', -100, 5]], { kreditering: true }), []],
  ['and nothing between them there', priced(-375, [['R1', -100, 5]], { kreditering: true }), wrong],
  ['goes by the outermost bounds where lines can add up to very much', priced(150_001, MANY), []],
  ['and tells of what lies beyond them', priced(200_000, MANY), wrong],
  ['admits either of two entries of the day', priced(160, [['D1', 100, 2]]), []],
  ['and nothing between them', priced(155, [['D1', 100, 2]]), wrong],
  ['goes by bounds where the register has no percentage', priced(150, [['U1', 100, 3]]), []],
  ['goes by bounds where it can not be read', priced(301, [['X1', 100, 3]]), outside],
  ['goes by bounds for an unknown tariff', priced(301, [['9', 100, 3]]), outside],
  [
    'goes by bounds where one line is not known',
    priced(999, [
      ['2ad', 100, 3],
      ['9', 100, 3],
    ]),
    outside,
  ],
  ['is exact on a credit', priced(-200, [['2ad', -100, 3]], { kreditering: true }), []],
  ['tells of a credit of another amount', priced(-300, [['2ad', -100, 3]], { kreditering: true }), wrong],
  ['admits a credit that turns the sign of the sum alone', priced(-200, [['2ad', 100, 3]], { kreditering: true }), []],
]);

describe('regning/sum of lines that can come to several amounts', () => {
  const five = ['R1', 100, 5] as const;
  const talt = (example: Example) => runExample([rule], example).map(({ params }) => params.talt);

  it('names each of them', () => {
    expect(talt(priced(375, [five]))).toEqual(['350.00 / 400.00']);
  });

  it('names neighbours together', () => {
    expect(talt(priced(0.03, [['2ad', 0.01, 2]]))).toEqual(['0.01–0.02']);
  });

  it('names those next to what is claimed, where there are many', () => {
    const lines = Array.from({ length: 5 }, () => ['R1', 10, 5] as const);
    expect(talt(priced(1, lines))).toEqual(['175.00 / 180.00 / 185.00 / 190.00 / …']);
    expect(talt(priced(187, lines))).toEqual(['… / 180.00 / 185.00 / 190.00 / 195.00 / …']);
    expect(talt(priced(999, lines))).toEqual(['… / 185.00 / 190.00 / 195.00 / 200.00']);
  });
});
