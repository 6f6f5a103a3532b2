import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';
import { OpenDataQueryError } from '../../../src/catalogue/client/query-error.ts';
import type { TakstbrukQuery } from '../../../src/catalogue/client/takstbruk.ts';
import { TestServer } from '../server.ts';

let server: TestServer;
let client: OpenDataClient;
let plainJs: PlainJs;

beforeAll(async () => {
  server = await TestServer.start();
  client = new OpenDataClient({ baseUrl: `${server.url}/v1/` });
  plainJs = client;
});

afterAll(() => server.stop());

/** The same without types. */
interface PlainJs {
  refusjonskategorisatser(query: object): Promise<unknown>;
  nlkkoder(query: object): Promise<unknown>;
  takstkoder(query: object): Promise<unknown>;
  takstbruk(query: object): Promise<unknown>;
}

async function askedBy(call: () => Promise<unknown>): Promise<readonly string[]> {
  server.serve((request, response) => {
    const csv = request.url?.includes('/eksport/') === true;
    response.writeHead(200, { 'content-type': csv ? 'text/csv' : 'application/json' }).end(csv ? 'ar;maned\n' : '{}');
  });
  await call();
  return server.asked;
}

describe('each dataset', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['/v1/takstkoder', () => client.takstkoder()],
    [
      '/v1/takstkoder?fagomraade=LE&gyldigdato=2018-08-09&takstkode=2%25&beskrivelse=%25unders%C3%B8kelse%20x%25' +
        '&offisielle_ugyldige_takstkombinasjoner=ja',
      () =>
        client.takstkoder({
          fagomraade: 'LE',
          gyldigdato: '2018-08-09',
          takstkode: '2%',
          beskrivelse: '%undersøkelse x%',
          offisielle_ugyldige_takstkombinasjoner: 'ja',
        }),
    ],
    [
      '/v1/nlkkoder?gyldigdato=2025-06-04&nlkkode=NOR35342&samhandlertype=PO',
      () => client.nlkkoder({ gyldigdato: '2025-06-04', nlkkode: 'NOR35342', samhandlertype: 'PO' }),
    ],
    [
      '/v1/refusjonskategorisatser?gyldigdato=2018-08-09&samhandlertype=LR',
      () => client.refusjonskategorisatser({ gyldigdato: '2018-08-09', samhandlertype: 'LR' }),
    ],
    ['/v1/apatkombinasjoner?samhandlertype=PO', () => client.apatkombinasjoner({ samhandlertype: 'PO' })],
    ['/v1/fagomraader', () => client.fagomraader()],
    ['/v1/bandasjister', () => client.bandasjister()],
  ])('is asked for as %s', async (path, call) => {
    expect(await askedBy(call)).toEqual([path]);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['an area', () => client.takstkoder({ fagomraade: 'lege 1' }), /^fagomraade «lege 1»: write it as LE\.$/],
    ['a date', () => client.takstkoder({ gyldigdato: '09.08.2018' }), /^gyldigdato «09.08.2018»: write it as/],
    ['a day that is none', () => client.nlkkoder({ gyldigdato: '2023-02-29' }), /^gyldigdato/],
    ['a text of two lines', () => client.takstkoder({ beskrivelse: 'a\nb' }), /^beskrivelse «a�b»/],
    ['an empty code', () => client.nlkkoder({ nlkkode: '' }), /^nlkkode «»/],
    [
      'a parameter of another dataset',
      () => plainJs.refusjonskategorisatser({ nlkkode: 'NOR35342' }),
      /^nlkkode: no parameter of this call\.$/,
    ],
    ['a parameter of none', () => plainJs.nlkkoder({ 'a\nb': 'x' }), /^a�b: no parameter/],
    [
      'a value that is no text',
      () => plainJs.takstkoder({ takstkode: 2 }),
      /^takstkode «number»: write it as 2ad, 2%\.$/,
    ],
  ])('is not asked for with %s of the wrong form', async (_, call, words) => {
    server.serve(() => {});
    await expect(call()).rejects.toMatchObject({ code: 'OPTIONS', message: expect.stringMatching(words) });
    expect(server.asked).toEqual([]);
  });
});

const MONTHS = { periode: 'maned', fommaned: '201805', tommaned: '201905' } as const;
const YEARS = { periode: 'ar', fomar: '2015', tomar: '2019' } as const;
const H1 = { fagomraade: ['LE'], takstkoder: ['H1'], praksistyper: ['FALE', 'LEVA'] } as const;

describe('the use of tariffs', () => {
  it.each<[string, TakstbrukQuery]>([
    [
      'kommune/maned?fagomraade=LE&fommaned=201805&tommaned=201905&takstkoder=H1&kommuner=0301&praksistyper=FALE,LEVA',
      { ...H1, ...MONTHS, niva: 'kommune', kommuner: ['0301'] },
    ],
    [
      'kommune/ar?fagomraade=LE&fomar=2015&tomar=2019&takstkoder=H1&kommuner=0301&praksistyper=FALE,LEVA',
      { ...H1, ...YEARS, niva: 'kommune', kommuner: ['0301'] },
    ],
    [
      'fylke/maned?fagomraade=LE&fommaned=201805&tommaned=201905&takstkoder=H1&fylker=03,15&praksistyper=FALE,LEVA',
      { ...H1, ...MONTHS, niva: 'fylke', fylker: ['03', '15'] },
    ],
    [
      'fylke/ar?fagomraade=LE&fomar=2015&tomar=2019&takstkoder=H1&fylker=03,15&praksistyper=FALE,LEVA',
      { ...H1, ...YEARS, niva: 'fylke', fylker: ['03', '15'] },
    ],
    [
      'landet/maned?fagomraade=LE&fommaned=201805&tommaned=201905&takstkoder=H1&praksistyper=FALE,LEVA',
      { ...H1, ...MONTHS, niva: 'landet' },
    ],
    ['landet/ar?fagomraade=LE,TH&fomar=2015&tomar=2019', { fagomraade: ['LE', 'TH'], ...YEARS, niva: 'landet' }],
  ])('is asked for as %s, and as CSV under eksport', async (path, query) => {
    expect(await askedBy(() => client.takstbruk(query))).toEqual([`/v1/takstbruk/agtakst/${path}`]);
    expect(await askedBy(() => client.takstbruk(query, { form: 'csv' }))).toEqual([
      `/v1/takstbruk/eksport/agtakst/${path}`,
    ]);
    // A packed body that ends too early is not seen as half, and half a CSV looks whole.
    expect(server.headers[0]?.['accept-encoding']).toBe('identity');
  });

  it.each<[string, TakstbrukQuery, RegExp]>([
    ['no area', { ...YEARS, niva: 'landet', fagomraade: [] }, /at least one/],
    [
      '14 months',
      { ...H1, ...MONTHS, tommaned: '201906', niva: 'landet' },
      /^periode «201805–201906»: 14 months; .* 13 at most/,
    ],
    ['a month 13', { ...H1, ...MONTHS, tommaned: '201813', niva: 'landet' }, /^tommaned «201813»: write it as 201805/],
    ['a month with a dash', { ...H1, ...MONTHS, fommaned: '2018-05', niva: 'landet' }, /^fommaned/],
    [
      'a period backwards',
      { ...H1, ...YEARS, fomar: '2020', niva: 'landet' },
      /^periode «2020–2019»: the period ends before/,
    ],
    ['a year of two digits', { ...H1, ...YEARS, fomar: '15', niva: 'landet' }, /^fomar/],
    ['a kommune of three digits', { ...H1, ...YEARS, niva: 'kommune', kommuner: ['301'] }, /^kommuner «301»/],
    ['a fylke of four digits', { ...H1, ...YEARS, niva: 'fylke', fylker: ['0301'] }, /^fylker «0301»/],
    ['a code with a comma', { ...H1, ...YEARS, niva: 'landet', takstkoder: ['H1,2ad'] }, /^takstkoder/],
    ['a praksistype in small letters', { ...H1, ...YEARS, niva: 'landet', praksistyper: ['fale'] }, /^praksistyper/],
  ])('is not asked for with %s', async (_, query, words) => {
    server.serve(() => {});
    const error = await client.takstbruk(query).catch((failed) => failed);
    expect(error).toMatchObject({ code: 'OPTIONS', message: expect.stringMatching(words) });
    expect(error.nb.message).not.toBe(error.message);
    expect(server.asked).toEqual([]);
  });
});

describe('the use of tariffs, asked for from plain JavaScript', () => {
  const of = { ...YEARS, niva: 'landet', fagomraade: ['LE'] };

  it.each<[string, object, RegExp]>([
    ['no area', { ...of, fagomraade: undefined }, /^fagomraade: the API asks for at least one/],
    ['an area that is no list', { ...of, fagomraade: 'LE' }, /^fagomraade «LE»: write it as \["LE"\]\.$/],
    ['a code that is no text', { ...of, takstkoder: [2] }, /^takstkoder «number»/],
    ['codes that are no list', { ...of, takstkoder: 2 }, /^takstkoder «number»: write it as \["H1"\]\.$/],
    ['another place', { ...of, niva: 'by' }, /^niva «by»: write it as kommune, fylke, landet\.$/],
    ['a place that objects have', { ...of, niva: 'constructor' }, /^niva «constructor»/],
    ['no place', { ...of, niva: undefined }, /^niva «undefined»/],
    ['another period', { ...of, periode: 'uke' }, /^periode «uke»: write it as maned, ar\.$/],
    ['no beginning', { ...of, fomar: undefined }, /^fomar «undefined»/],
    ['a year that is a number', { ...of, fomar: 2015 }, /^fomar «number»/],
    ['municipalities of the country', { ...of, kommuner: ['0301'] }, /^kommuner: no parameter of this call\.$/],
    ['months of years', { ...of, fommaned: '201805' }, /^fommaned: no parameter of this call\.$/],
  ])('is not asked for with %s', async (_, query, words) => {
    server.serve(() => {});
    const error = await plainJs.takstbruk(query).catch((failed) => failed);
    expect(error).toBeInstanceOf(OpenDataQueryError);
    expect(error).toMatchObject({ code: 'OPTIONS', message: expect.stringMatching(words) });
    expect(server.asked).toEqual([]);
  });
});

describe('a client', () => {
  it.each([
    ['ftp://x/v1', /no http or https/],
    ['x', /no http or https/],
    ['https://kari:hemmelig@x/v1', /has a user/],
    ['https://x/v1?key=hemmelig', /has a user, a query/],
  ])('is not made with the base URL %s, and does not repeat it', (baseUrl, words) => {
    const make = () => new OpenDataClient({ baseUrl });
    expect(make).toThrow(words);
    expect(make).not.toThrow(/hemmelig/);
  });

  it.each([{ timeout: 0 }, { timeout: 1.5 }, { maxBytes: 0 }, { attempts: 0 }, { attempts: 11 }, { longestWait: -1 }])(
    'is not made with %j',
    (options) => {
      expect(() => new OpenDataClient(options)).toThrow(/must be a whole number from/);
    },
  );

  it('calls nothing when it is made', async () => {
    server.serve(() => {});
    expect(new OpenDataClient({ baseUrl: server.url }).baseUrl).toBe(server.url);
    expect(server.asked).toEqual([]);
  });
});
