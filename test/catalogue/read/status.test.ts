import { describe, expect, it } from 'vitest';
import { catalogueStatus, datasetStatus } from '../../../src/catalogue/read/status.ts';
import { answerOf } from './helpers.ts';

const BASE = { takstkode: '2ad', fagomraade: 'LE', fradato: '2026-01-01' };

describe('the status of a dataset', () => {
  it('counts rows, areas and days, and what could not be read, by field with examples', () => {
    const answer = {
      ...answerOf(
        { ...BASE, honorar: 'a', ugyldig_kombinasjon: 'se merknad' },
        { ...BASE, honorar: 'b', fradato: 'juli', tildato: '2030-12-31' },
        { ...BASE, honorar: 'b', fagomraade: 'FY', ugyldig_kombinasjon: 'Alle' },
        { ...BASE, honorar: 'c', tildato: '2025-01-01' },
        { ...BASE, honorar: 'd'.repeat(500) },
        { fagomraade: 'TH', honorar: 'not counted: the tariff can not be found' },
        { takstkode: '1' },
      ),
      notRows: 2,
      antall: 9,
    };
    expect(datasetStatus('takstkoder', answer)).toStrictEqual({
      dataset: 'takstkoder',
      rows: 7,
      notRows: 2,
      withoutKey: 2,
      reversed: 1,
      antall: 9,
      syntetisk: false,
      first: '2025-01-01',
      last: '2030-12-31',
      fagomrader: [
        { kode: 'FY', rows: 1 },
        { kode: 'LE', rows: 4 },
        { kode: 'TH', rows: 1 },
      ],
      unread: [
        { felt: 'fradato', antall: 1, eksempler: ['juli'] },
        { felt: 'honorar', antall: 5, eksempler: ['a', 'b', 'c'] },
        { felt: 'ugyldig_kombinasjon', antall: 1, eksempler: ['se merknad'] },
      ],
    });
  });

  it('cuts long examples', () => {
    const { unread } = datasetStatus('takstkoder', answerOf({ ...BASE, honorar: 'd'.repeat(500) }));
    expect(unread[0]?.eksempler).toEqual(['d'.repeat(120)]);
  });

  it('names every field of a tariff as the wire does', () => {
    const names = [
      'honorar',
      'refusjon',
      'egenandel',
      'pasient_egenbetaling',
      'maks_repetisjoner',
      'repetisjonsprosent',
      'redusert_ref_fra_repetisjon',
      'redusert_repetisjonsprosent',
      'spesialisttakst',
      'ugyldig_kombinasjon',
      'krever_takst',
      'krever_prosedyre',
      'krever_diagnose',
      'maks_antall_per_aar',
      'maks_antall_per_kalender_aar',
      'maks_antall_gjelder_pasient',
      'minimum_tidsbruk',
      'tidsbruk_per_rep',
    ];
    const row = { ...BASE, ...Object.fromEntries(names.map((name) => [name, '???'])) };
    const { unread } = datasetStatus('takstkoder', answerOf(row));
    expect(unread.map(({ felt }) => felt)).toEqual(names.toSorted());
  });

  it.each([
    [
      'nlkkoder',
      { nlkKode: 'NOR35342', tildato: 'x', refusjonskategorisats: [{ refusjonskategori: 'a', refusjonssats: 'x' }] },
      ['satser.refusjonssats', 'tildato'],
    ],
    [
      'refusjonskategorisatser',
      { refusjonskategori: 'a', refusjonssats: 'x', fradato: 'y' },
      ['fradato', 'refusjonssats'],
    ],
    ['apatkombinasjoner', { t_kode: 'T', p_kode: 'P', belop: 'x' }, ['belop']],
    ['bandasjister', { sar_id: 1, gyldig_fra: 'x' }, ['gyldig_fra']],
    ['takstbruk', { takstkode: 'H1', sum_refusjon: 'x' }, ['sum_refusjon']],
    ['fagomraader', { kode: 'LE' }, []],
  ] as const)('reads %s too', (dataset, row, felter) => {
    const status = datasetStatus(dataset, answerOf(row, {}));
    expect(status).toMatchObject({ rows: 2, withoutKey: 1 });
    expect(status.unread.map(({ felt, antall }) => [felt, antall])).toEqual(felter.map((felt) => [felt, 1]));
  });
});

describe('the status of a catalogue', () => {
  it('has the datasets that are there, in one order, and is synthetic where any of them is', () => {
    const status = catalogueStatus({ bandasjister: answerOf(), takstkoder: { ...answerOf(BASE), syntetisk: true } });
    expect(status.datasets.map(({ dataset }) => dataset)).toEqual(['takstkoder', 'bandasjister']);
    expect(status.syntetisk).toBe(true);
    expect(catalogueStatus({ takstkoder: answerOf(BASE) }).syntetisk).toBe(false);
  });
});
