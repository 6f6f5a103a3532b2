import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/melding/duplikatregning.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const bill = {
  regningsnummer: '7',
  tidspunkt: '2026-01-06T13:00:00+01:00',
  takster: [
    { kode: '2ad', belop: 15, antall: 1 },
    { kode: 'L1', belop: 26, antall: 1 },
  ],
};
const both = (changes: Readonly<Record<string, unknown>>, first = {}) => ({
  regninger: [
    { ...bill, ...first },
    { ...bill, ...changes },
  ],
});
const probable = [[inBill('', 1), 'annet-nummer']] as const;
const unnamed = { identifikasjon: undefined };
const born = { ...unnamed, fodselsdato: '1990-05-01', etternavn: 'Regn', fornavn: 'Blid' };

ruleTable(rule, [
  ['is certain with the same number', both({}), [inBill('', 1)]],
  ['warns with another number', both({ regningsnummer: '8' }), probable],
  ['warns where neither has a number', both({ regningsnummer: null }, { regningsnummer: null }), probable],
  ['is silent at another time', both({ tidspunkt: '2026-01-06T13:00:01+01:00' }), []],
  ['compares instants, not texts', both({ regningsnummer: '8', tidspunkt: '2026-01-06T12:00:00+00:00' }), probable],
  ['is silent with another tariff', both({ takster: [{ kode: '2ad', belop: 15, antall: 1 }] }), []],
  ['does not care about the order of the tariffs', both({ takster: bill.takster.toReversed() }), [inBill('', 1)]],
  ['does not change the case of a tariff', both({ takster: [{ kode: '2AD' }, { kode: 'L1' }] }), []],
  ['looks at laboratory lines', both({ nlkkoder: [{ kode: 'NPU19748' }] }, { nlkkoder: [{ kode: 'NPU03230' }] }), []],
  ['is silent about another patient', both({ pasient: { identifikasjon: { id: '02846602847', type: 'FNR' } } }), []],
  ['knows a patient by birth and names', both({ pasient: born }, { pasient: born }), [inBill('', 1)]],
  ['tells two of a birthday apart', both({ pasient: born }, { pasient: { ...born, fornavn: 'Tung' } }), []],
  ['does not guess who it was', both({ pasient: unnamed }, { pasient: unnamed }), []],
  ['does not guess when it was', both({ tidspunkt: null }, { tidspunkt: null }), []],
  [
    'compares bills without lines by amount',
    both({ takster: [], belop: 100 }, { takster: null, belop: 100 }),
    [inBill('', 1)],
  ],
  ['tells bills without lines apart by amount', both({ takster: [], belop: 100 }, { takster: [], belop: 200 }), []],
  ['lets a credit repeat its original', both({ kreditering: true }), []],
  ['lets a correction repeat its original', both({ korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['compares with nothing that a credit repeats', both({}, { kreditering: true }), []],
]);

describe('melding/duplikatregning over the messages of a run', () => {
  const guids = ['b7184d58-0ed4-4277-a60c-720b1daf69f7', 'b7184d58-0ed4-4277-a60c-720b1daf69f8'];
  const [a, b] = guids.map((guid) => ({ regninger: [{ ...bill, guid }] }));

  it('tells of a bill of another message, and where the first one stands', () => {
    const found = runMessages(rule, [a ?? {}, b ?? {}]);
    expect(found[1]).toEqual([
      ['/behandlerkrav/regninger/0', 'melding/duplikatregning', { regning: 1, melding: 1, fil: '1.json' }],
    ]);
  });

  it('does not take the number of another practice for the same', () => {
    const found = runMessages(rule, [a ?? {}, { ...b, praksisId: '2' }]);
    expect(found[1]?.map(([, id]) => id)).toEqual(['melding/duplikatregning#annet-nummer']);
  });

  it('leaves a bill that is sent anew with its guid to melding/unik-guid', () => {
    expect(runMessages(rule, [a ?? {}, a ?? {}])).toEqual([[], []]);
  });
});
