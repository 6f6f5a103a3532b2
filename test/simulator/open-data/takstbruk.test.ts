import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/catalogue/read/csv.ts';
import { call, running } from '../running.ts';
import { rows } from './asked.ts';

const YEAR = 'fomar=2025&tomar=2025';

async function takstbruk(): Promise<string> {
  return `${(await running()).url}/v1/takstbruk`;
}

function total(list: readonly Readonly<Record<string, unknown>>[], name: string): number {
  return list.reduce((sum, row) => sum + Math.round(Number(row[name]) * 100), 0);
}

describe('takstbruk', () => {
  it.each([
    ['kommune/maned', 'fommaned=202501&tommaned=202512&kommuner=0301,1103', ['0301', '1103'], ['03', '11']],
    ['kommune/ar', `${YEAR}&kommuner=0301`, ['0301'], ['03']],
    ['fylke/maned', 'fommaned=202501&tommaned=202601&fylker=03,56', [null], ['03', '56']],
    ['fylke/ar', `${YEAR}&fylker=46`, [null], ['46']],
    ['landet/maned', 'fommaned=202512&tommaned=202512', [null], [null]],
    ['landet/ar', YEAR, [null], [null]],
  ])('%s has the places and times that were asked for', async (path, query, kommuner, fylker) => {
    const url = `${await takstbruk()}/agtakst/${path}?fagomraade=LE&takstkoder=2ad,2cd&${query}`;
    const list = await rows(url, 'takstbruk');
    expect(new Set(list.map((row) => row.takstkode))).toEqual(new Set(['2ad', '2cd']));
    expect(new Set(list.map((row) => row.behandler_kommunenr))).toEqual(new Set(kommuner));
    expect(new Set(list.map((row) => row.behandler_fylke))).toEqual(new Set(fylker));
    expect(new Set(list.map((row) => row.ar))).toEqual(new Set([2025]));
    expect(list.every((row) => (row.maned === null) === path.endsWith('ar'))).toBe(true);
    expect(await rows(url, 'takstbruk')).toEqual(list);
  });

  it('adds up: the months to the year, the counties to the country', async () => {
    const base = `${await takstbruk()}/agtakst`;
    const query = 'fagomraade=FY,KI&takstkoder=A1a,1';
    const year = await rows(`${base}/landet/ar?${query}&${YEAR}`, 'takstbruk');
    const months = await rows(`${base}/landet/maned?${query}&fommaned=202501&tommaned=202512`, 'takstbruk');
    const counties = await rows(`${base}/fylke/ar?${query}&${YEAR}`, 'takstbruk');
    expect(new Set(year.map((row) => row.fagomraade))).toEqual(new Set(['FY', 'KI']));
    for (const name of ['antall_regninger', 'sum_refusjon', 'sum_egenandel_betalt_av_pasient']) {
      expect(total(year, name)).toBeGreaterThan(0);
      expect([total(months, name), total(counties, name)]).toEqual([total(year, name), total(year, name)]);
    }
  });

  it('takes praksistyper, and knows those of the area only', async () => {
    const url = `${await takstbruk()}/agtakst/landet/ar?fagomraade=KI&${YEAR}`;
    expect((await rows(`${url}&praksistyper=KINO,FALE`, 'takstbruk')).length).toBeGreaterThan(0);
    expect(await rows(`${url}&praksistyper=FALE`, 'takstbruk')).toEqual([]);
  });

  it('leaves out what is too small to be told', async () => {
    const base = `${await takstbruk()}/agtakst/kommune`;
    const months = await rows(`${base}/maned?fagomraade=LE&fommaned=202501&tommaned=202512`, 'takstbruk');
    expect(months.map((row) => row.behandler_kommunenr)).not.toContain('1811');
    const years = await rows(`${base}/ar?fagomraade=LE&${YEAR}`, 'takstbruk');
    expect(years.map((row) => row.behandler_kommunenr)).toContain('1811');
    expect(Math.min(...years.map((row) => Number(row.sum_antall_takst)))).toBeGreaterThan(5);
  });

  it('ends with the month before that of the simulator', async () => {
    const simulator = await running();
    const url = `${simulator.url}/v1/takstbruk/agtakst/landet/maned?fagomraade=LE&fommaned=202512&tommaned=202602`;
    const months = async () => new Set((await rows(url, 'takstbruk')).map((row) => `${row.ar}-${row.maned}`));
    expect(await months()).toEqual(new Set(['2025-12']));
    await simulator.clock.advance('P40D');
    expect(await months()).toEqual(new Set(['2025-12', '2026-1']));
  });

  it.each([
    ['maned?fommaned=202501&tommaned=202502', 'fagomraade is obligatory'],
    ['maned?fagomraade=,&fommaned=202501&tommaned=202502', 'fagomraade is obligatory'],
    ['maned?fagomraade=LE&tommaned=202502', 'fommaned is obligatory'],
    ['maned?fagomraade=LE&fommaned=202513&tommaned=202601', 'fommaned is to be'],
    ['maned?fagomraade=LE&fommaned=202501&tommaned=202412', 'before'],
    ['maned?fagomraade=LE&fommaned=202401&tommaned=202502', '13 months'],
    ['ar?fagomraade=LE&fomar=2025', 'tomar is obligatory'],
    ['ar?fagomraade=LE&fomar=25&tomar=2025', 'fomar is to be'],
    ['ar?fagomraade=LE&fomar=2025&tomar=2024', 'before'],
  ])('refuses %s: %s', async (query, told) => {
    const base = await takstbruk();
    for (const path of ['agtakst/landet', 'eksport/agtakst/landet']) {
      const { status, json } = await call(`${base}/${path}/${query}`);
      expect([status, json]).toEqual([400, { error: 'bad_request', message: expect.stringContaining(told) }]);
    }
  });

  it('takes 13 months', async () => {
    const url = `${await takstbruk()}/agtakst/landet/maned?fagomraade=LE&fommaned=202401&tommaned=202501`;
    expect((await rows(url, 'takstbruk')).length).toBeGreaterThan(0);
  });
});

describe('the export of takstbruk', () => {
  it('is CSV whatever Accept says: the same rows, each marked as made up', async () => {
    const base = await takstbruk();
    const query = `agtakst/fylke/ar?fagomraade=LE&takstkoder=3ad&${YEAR}`;
    const list = await rows(`${base}/${query}`, 'takstbruk');
    const response = await fetch(`${base}/eksport/${query}`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('SYNTETISK');
    const lines = parseCsv(await response.text()) ?? [];
    expect(lines).toHaveLength(list.length);
    expect(lines[0]).toMatchObject({ ar: '2025', maned: '', takstkode: '3ad', syntetisk: 'ja' });
    expect(new Set(lines.map(({ syntetisk }) => syntetisk))).toEqual(new Set(['ja']));
  });

  it('is no Excel: 501, and says where the CSV is', async () => {
    const { status, json } = await call(`${await takstbruk()}/eksport/msexcel/agtakst/landet/ar`);
    expect([status, json]).toEqual([501, { error: 'not_implemented', message: expect.stringContaining('CSV') }]);
  });
});
