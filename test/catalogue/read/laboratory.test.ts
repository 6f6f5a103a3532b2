import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/read/open.ts';
import type { Row } from '../../../src/catalogue/read/row.ts';
import { answerOf, only, VERSION } from './helpers.ts';

const DAY = '2026-01-10';
const CODE = { nlkKode: 'NOR35342', norsk_bruksnavn: 'P-Natrium', refusjonskategori: 'Lab1', fradato: '2025-01-01' };

const RATES = [
  { refusjonskategori: 'Lab1', refusjonssats: '12,50', fradato: '2025-01-01', tildato: '2025-12-31' },
  { refusjonskategori: 'Lab2', refusjonssats: 99 },
  { refusjonskategori: 'Lab1', refusjonssats: 13, fradato: '2026-01-01' },
];

const lab = (rows: readonly Row[], rates: readonly Row[] = RATES) =>
  openCatalogue({ nlkkoder: answerOf(...rows), refusjonskategorisatser: answerOf(...rates) }, VERSION);

describe('a laboratory code', () => {
  it('is read, with the rates of its category', () => {
    expect(only(lab([CODE]).nlk(' NOR35342 ', DAY))).toStrictEqual({
      kode: 'NOR35342',
      fra: '2025-01-01',
      til: null,
      norskBruksnavn: 'P-Natrium',
      refusjonskategori: 'Lab1',
      erstattesAv: null,
      satser: [
        { refusjonskategori: 'Lab1', fra: '2025-01-01', til: '2025-12-31', refusjonssats: 1250 },
        { refusjonskategori: 'Lab1', fra: '2026-01-01', til: null, refusjonssats: 1300 },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['a list', [{ refusjonskategori: 'Lab1', refusjonssats: 5 }]],
    ['one, as XML has it', { refusjonskategori: 'Lab1', refusjonssats: '5' }],
    ['in an element around', { sats: [{ refusjonskategori: 'Lab1', refusjonssats: '5.00' }] }],
  ])('has rates of its own: %s', (_, refusjonskategorisats) => {
    const { satser } = only(lab([{ ...CODE, refusjonskategorisats }]).nlk('NOR35342', DAY));
    expect(satser).toStrictEqual([{ refusjonskategori: 'Lab1', fra: null, til: null, refusjonssats: 500 }]);
  });

  it.each([undefined, null, '', [], 'Lab1'])('without rates of its own has those of its category: %j', (own) => {
    expect(only(lab([{ ...CODE, refusjonskategorisats: own }]).nlk('NOR35342', DAY)).satser).toHaveLength(2);
  });

  it('without category has none', () => {
    expect(only(lab([{ ...CODE, refusjonskategori: null }]).nlk('NOR35342', DAY)).satser).toEqual([]);
  });

  it('whose rate has dates that can not be read has one that is unread on any day', () => {
    const { satser } = only(
      lab([CODE], [{ refusjonskategori: 'Lab1', refusjonssats: 5, fradato: 'juli' }]).nlk('NOR35342', DAY),
    );
    expect(satser).toStrictEqual([
      { refusjonskategori: 'Lab1', fra: null, til: null, refusjonssats: { unread: 'juli - ' } },
    ]);
  });

  it('is unknown, not valid, or not known', () => {
    const catalogue = lab([CODE, { nlkKode: 'NPU00001', fradato: 'juli' }, {}]);
    expect(catalogue.nlk('NOR00000', DAY)).toStrictEqual({ found: null, why: 'ukjent', annet: [] });
    expect(catalogue.nlk('NOR35342', '2024-12-31')).toStrictEqual({
      found: null,
      why: 'ikke-gyldig',
      perioder: [{ fra: '2025-01-01', til: null }],
    });
    expect(catalogue.nlk('NPU00001', DAY)).toStrictEqual({ found: null, why: 'ikke-kjent', grunn: 'datoer' });
    expect(lab([]).nlk('NOR35342', DAY)).toStrictEqual({ found: null, why: 'ikke-kjent', grunn: 'tom' });
  });
});

describe('a combination of pathology', () => {
  const PAIR = { t_kode: 'T01', p_kode: 'P1', refusjonskategori: 'A', belop: 100, fradato: '2025-01-01' };
  const apat = (...rows: readonly Row[]) => openCatalogue({ apatkombinasjoner: answerOf(...rows) }, VERSION).apat;

  it('is read', () => {
    expect(only(apat({ ...PAIR, samhandler_type: 'PO' })('T01', 'P1', 'PO', DAY))).toStrictEqual({
      tKode: 'T01',
      pKode: 'P1',
      fra: '2025-01-01',
      til: null,
      refusjonskategori: 'A',
      belop: 10_000,
      samhandlerType: 'PO',
    });
  });

  it.each<[string, unknown, string | null, boolean]>([
    ['its own', 'PO', 'PO', true],
    ['another', 'PO', 'LR', false],
    ['any, where none is asked for', 'PO', null, true],
    ['each, where it names none', null, 'LR', true],
    ['each, where it is blank', '', 'LR', true],
  ])('holds for samhandlertype %s', (_, samhandler_type, asked, found) => {
    const lookup = apat({ ...PAIR, samhandler_type })('T01', 'P1', asked, DAY);
    expect(lookup.found !== null).toBe(found);
    if (!found) expect(lookup).toStrictEqual({ found: null, why: 'ukjent', annet: ['PO'] });
  });

  it('is unknown, not valid, or not known', () => {
    expect(apat(PAIR)('T01', 'P2', null, DAY)).toStrictEqual({ found: null, why: 'ukjent', annet: [] });
    expect(apat(PAIR)('T01', 'P1', null, '2024-01-01')).toMatchObject({ why: 'ikke-gyldig' });
    const none = { found: null, why: 'ikke-kjent', grunn: 'tom' };
    expect(apat({ t_kode: 'T01' })('T01', 'P1', null, DAY)).toStrictEqual(none);
  });
});
