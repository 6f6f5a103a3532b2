import { describe, expect, it } from 'vitest';
import { call, running } from '../running.ts';
import { envelope, rows } from './asked.ts';

const DAY = 'gyldigdato=2026-01-06';

async function v1(): Promise<string> {
  return `${(await running()).url}/v1`;
}

describe('each dataset', () => {
  it.each([
    [
      'takstkoder',
      'takstkoder',
      ['takst_id', 'takstkode', 'fagomraade', 'fradato', 'ugyldig_kombinasjon', 'resource_id'],
    ],
    ['nlkkoder', 'nlkkoder', ['nlkKode', 'norsk_bruksnavn', 'refusjonskategori', 'refusjonskategorisats']],
    [
      'refusjonskategorisatser',
      'refusjonskategorisatser',
      ['refusjonskategoriid', 'refusjonskategori', 'refusjonssats'],
    ],
    ['apatkombinasjoner', 'apatKombinasjoner', ['t_kode', 'p_kode', 'belop', 'samhandler_type']],
    ['fagomraader', 'fagomraader', ['kode', 'beskrivelse', 'praksistyper']],
    ['bandasjister', 'bandasjister', ['sar_id', 'sar_navn', 'hovedenhet_orgnr', 'gyldig_fra', 'tidspunkt_registrert']],
  ])('%s is public, says that it is made up, and has its rows under %s', async (path, key, fields) => {
    const { [key]: list, ...others } = await envelope(`${await v1()}/${path}`);
    expect(others).toEqual({ syntetisk: true, antall: Array.isArray(list) ? list.length : null });
    expect(Object.keys(Array.isArray(list) ? list[0] : {})).toEqual(expect.arrayContaining(fields));
  });

  it('is in the list of calls', async () => {
    const { json } = await call(`${(await running()).url}/`);
    const calls = JSON.stringify(json);
    for (const path of ['takstkoder', 'bandasjister', 'takstbruk/eksport/agtakst/fylke/ar']) {
      expect(calls).toContain(`GET /v1/${path}"`);
    }
  });
});

describe('takstkoder', () => {
  it('takes fagomraade, gyldigdato and takstkode together', async () => {
    const [only, ...more] = await rows(`${await v1()}/takstkoder?fagomraade=LE&${DAY}&takstkode=2ad`);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ honorar: 175, refusjon: 15, egenandel: 160, fradato: '2023-07-01', tildato: null });
  });

  it('has a period for each year before', async () => {
    const periods = await rows(`${await v1()}/takstkoder?fagomraade=LE&takstkode=2ad`);
    expect(periods).toHaveLength(8);
    expect(periods[0]).toMatchObject({ fradato: '2016-07-01', tildato: '2017-06-30' });
    const before = await rows(`${await v1()}/takstkoder?fagomraade=LE&takstkode=2ad&gyldigdato=2020-06-30`);
    expect(before.map(({ tildato }) => tildato)).toEqual(['2020-06-30']);
  });

  it('takes % for any text, in codes by case and in descriptions not', async () => {
    const base = await v1();
    const codes = async (query: string) =>
      (await rows(`${base}/takstkoder?${query}&${DAY}`)).map((row) => row.takstkode);
    expect(await codes('fagomraade=LE&takstkode=1b%25')).toEqual(['1bd', '1be', '1bk']);
    expect(await codes('fagomraade=LE&takstkode=1B%25')).toEqual([]);
    expect(await codes('fagomraade=FY&beskrivelse=%25UNDERS%C3%98KELSE%25')).toEqual(['A1a']);
    expect(await codes('beskrivelse=unders%C3%B8kelse')).toEqual([]);
  });

  it('has the official combinations only where they are asked for, and "Alle" where none is left', async () => {
    const base = await v1();
    const texts = async (more: string) =>
      (await rows(`${base}/takstkoder?fagomraade=FY&${DAY}${more}`)).map((row) => row.ugyldig_kombinasjon);
    expect(await texts('')).toEqual(expect.arrayContaining(['Alle unntatt C34g, C34h, D40', 'Alle unntatt D40']));
    expect(await texts('&offisielle_ugyldige_takstkombinasjoner=nei')).toEqual(await texts(''));
    expect(await texts('&offisielle_ugyldige_takstkombinasjoner=ja')).toEqual(
      expect.arrayContaining(['Alle unntatt C34g, C34h', 'Alle', 'Alle unntatt, A3a']),
    );
  });

  it('ignores a parameter that is blank, and one that it does not have', async () => {
    const base = await v1();
    expect(await rows(`${base}/takstkoder?fagomraade=&sprak=nn`)).toHaveLength(
      (await rows(`${base}/takstkoder`)).length,
    );
  });
});

describe('laboratory and pathology', () => {
  it('take samhandlertype: codes, rates and combinations of the one', async () => {
    const base = await v1();
    const koder = (await rows(`${base}/nlkkoder?samhandlertype=LR`, 'nlkkoder')).map((row) => row.nlkKode);
    expect(koder).toContain('NOR99002');
    expect(koder).not.toContain('NOR99001');
    const satser = await rows(`${base}/refusjonskategorisatser?samhandlertype=LR&${DAY}`, 'refusjonskategorisatser');
    expect(satser.filter((row) => row.refusjonskategori === 'SYN5').map((row) => row.refusjonssats)).toEqual([340.5]);
    const apat = await rows(`${base}/apatkombinasjoner?samhandlertype=PO&${DAY}`, 'apatKombinasjoner');
    expect(new Set(apat.map((row) => row.samhandler_type))).toEqual(new Set(['PO']));
  });

  it('nest the rates of its category in a code', async () => {
    const [kode] = await rows(`${await v1()}/nlkkoder?nlkkode=NPU197%25&${DAY}`, 'nlkkoder');
    expect(kode).toMatchObject({ nlkKode: 'NPU19748', refusjonskategori: 'SYN2' });
    expect(kode?.refusjonskategorisats).toContainEqual(
      expect.objectContaining({
        refusjonskategori: 'SYN2',
        refusjonssats: 12.75,
        fradato: '2026-01-01',
        tildato: null,
      }),
    );
  });

  it('have a code that another replaced', async () => {
    const before = await rows(`${await v1()}/nlkkoder?nlkkode=NOR99003`, 'nlkkoder');
    expect(before).toMatchObject([{ tildato: '2022-12-31', erstattesAv: 'NOR99004' }]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['takstkoder?gyldigdato=2026-02-30', 'gyldigdato'],
    ['takstkoder?gyldigdato=06.01.2026', 'gyldigdato'],
    ['takstkoder?offisielle_ugyldige_takstkombinasjoner=true', 'ja or nei'],
    ['nlkkoder?samhandlertype=LE', 'PO or LR'],
    ['refusjonskategorisatser?samhandlertype=po', 'PO or LR'],
    ['apatkombinasjoner?gyldigdato=i%20dag', 'gyldigdato'],
  ])('%s is 400, and told without the value', async (path, told) => {
    const { status, json } = await call(`${await v1()}/${path}`);
    expect(status).toBe(400);
    expect(json).toEqual({ error: 'bad_request', message: expect.stringContaining(told) });
    expect(JSON.stringify(json)).not.toMatch(/02-30|i dag|06\.01/);
  });
});
