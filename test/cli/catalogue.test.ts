import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BRUK, BRUK_CSV, DATA, serveData } from '../catalogue/data.ts';
import { json, TestServer } from '../catalogue/server.ts';
import { built } from './built.ts';
import { type Ended, Place } from './shell.ts';

let server: TestServer;
let place: Place;

beforeAll(async () => {
  await built();
  server = await TestServer.start();
});

afterAll(() => server.stop());

beforeEach(async () => {
  place = await Place.make();
  server.serve(serveData(1));
});

afterEach(() => place.remove());

/** With the test's server in place of Helserefusjon. */
function bkm(args: string): Promise<Ended> {
  return place.run(`BKM_OPNE_DATA_URL=${server.url}/v1 bkm ${args}`);
}

/** The tariffs in the machine's cache, without a sync. */
function cached(): void {
  const folder = path.join(path.dirname(place.folder), '.cache/bkm/catalogue');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'takstkoder.json'), JSON.stringify(DATA.takstkoder));
}

const NLOD = 'Helserefusjon, åpne data (NLOD, https://data.norge.no/nlod/no)';

describe('bkm catalogue sync', () => {
  test("fetches into the machine's cache, and tells of each dataset, with the source", async () => {
    const { stdout, stderr, exit } = await bkm('catalogue sync');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}takstkoder +3 {2}new$/m);
    expect(stdout).toContain(`Source: ${NLOD}\n`);
    const folder = path.join(path.dirname(place.folder), '.cache/bkm/catalogue');
    expect(readdirSync(folder)).toContain('catalogue.json');
    expect((await bkm('catalogue sync --lang nb')).stdout).toMatch(/^ {2}takstkoder +3 {2}uendret$/m);
  });

  test('takes folder and address from the command line before the environment', async () => {
    server.serve(serveData(1));
    const { exit, stdout } = await place.run(
      `BKM_CATALOGUE=a BKM_OPNE_DATA_URL=http://127.0.0.1:9/v1 bkm catalogue sync --catalogue b --url ${server.url}/v2 --format json`,
    );
    expect(exit).toBe(0);
    expect(readdirSync(place.folder)).toEqual(['b']);
    expect(JSON.parse(stdout)).toMatchObject({
      folder: path.join(place.folder, 'b'),
      source: `${server.url}/v2`,
      synthetic: false,
    });
  });

  test('takes the folder of the configuration, beside it', async () => {
    mkdirSync(path.join(place.folder, 'under'));
    writeFileSync(path.join(place.folder, 'bkm.config.json'), '{"catalogue": "data"}');
    expect((await place.run(`cd under && bkm catalogue sync --url ${server.url}`)).exit).toBe(0);
    expect(readdirSync(place.folder)).toContain('data');
  });

  test('that gets no data is exit 4: what, where, why and what to do, in both languages', async () => {
    server.serve((_, response) => response.writeHead(404).end());
    expect(await bkm('catalogue sync')).toEqual({
      exit: 4,
      stdout: '',
      stderr:
        `bkm: can't fetch ${server.url}/v1/takstkoder: the server answered 404.\n` +
        'Is the address right? It is to be the root, such as …/v1.\n',
    });
    expect((await bkm('catalogue sync --lang nb')).stderr).toBe(
      `bkm: kan ikke hente ${server.url}/v1/takstkoder: serveren svarte 404.\n` +
        'Er adressen riktig? Den skal være roten, slik som …/v1.\n',
    );
  });

  test('that lacks a dataset which no rule needs is stored, told, and exit 4', async () => {
    server.serve((request, response) => {
      if (request.url?.endsWith('bandasjister')) response.writeHead(404).end();
      else serveData(1)(request, response);
    });
    const { exit, stdout, stderr } = await bkm('catalogue sync');
    expect(exit).toBe(4);
    expect(stdout).toMatch(/^ {2}bandasjister +not fetched$/m);
    expect(stderr).toContain('bandasjister: the server answered 404. The catalogue has nothing of it.');
    expect((await bkm('takst 2ad')).exit).toBe(0);
  });

  test('says what is kept of a dataset that fails: what is of the same source', async () => {
    await bkm('catalogue sync --catalogue x');
    server.serve((request, response) => {
      if (request.url?.endsWith('bandasjister')) response.writeHead(404).end();
      else serveData(2)(request, response);
    });
    const same = await bkm('catalogue sync --catalogue x');
    expect([same.exit, same.stderr]).toEqual([4, expect.stringContaining('What was fetched of it before is kept.')]);
    const other = await bkm(`catalogue sync --catalogue x --url ${server.url}/v2 --format json`);
    expect([other.exit, other.stderr]).toEqual([4, expect.stringContaining('The catalogue has nothing of it.')]);
    expect(JSON.parse(other.stdout).datasets.at(-1)).toMatchObject({ dataset: 'bandasjister', kept: false });
    expect((await bkm('catalogue status --catalogue x')).stdout).not.toContain('bandasjister');
  });

  test('of an address that is none is exit 2, and does not repeat what may be secret', async () => {
    const { exit, stderr } = await bkm('catalogue sync --url https://kari:hemmelig@x/v1');
    expect(exit).toBe(2);
    expect(stderr).toContain('has a user');
    expect(stderr).not.toContain('hemmelig');
  });
});

describe('bkm catalogue status', () => {
  test('of nothing is exit 3, and says how to fetch', async () => {
    const { exit, stdout, stderr } = await bkm('catalogue status --catalogue x');
    expect(exit).toBe(3);
    expect(stdout).toContain('Nothing was fetched.');
    expect(stderr).toContain('Fetch it with bkm catalogue sync.');
    expect(JSON.parse((await bkm('catalogue status --catalogue x --format json')).stdout)).toMatchObject({
      kind: 'empty',
      fetched: null,
      sha256: null,
      synthetic: null,
      ageDays: null,
      datasets: [],
    });
  });

  test('names what is half, in a table and as JSON', async () => {
    await bkm('catalogue sync --catalogue x');
    await place.run('truncate -s 20 x/takstkoder-*.json');
    const { exit, stdout, stderr } = await bkm('catalogue status --catalogue x');
    expect(exit).toBe(3);
    expect(stdout).toMatch(/takstkoder .* HALF OR ALTERED$/m);
    expect(stderr).toMatch(/the catalogue is not whole: takstkoder-[0-9a-f]{16}\.json\nFetch it with/);
    const { datasets } = JSON.parse((await bkm('catalogue status --catalogue x --format json')).stdout);
    expect(datasets[0]).toMatchObject({ dataset: 'takstkoder', fault: 'altered', unread: null });
    expect((await bkm('takst 2ad --catalogue x')).stderr).toMatch(/takstkoder-[0-9a-f]{16}\.json is half or altered/);
  });

  test('of a half manifest says that it is half, not that nothing was fetched', async () => {
    await bkm('catalogue sync --catalogue x');
    await place.run('truncate -s 100 x/catalogue.json');
    const { exit, stdout, stderr } = await bkm('catalogue status --catalogue x');
    expect(exit).toBe(3);
    expect(stdout).toContain('catalogue.json can not be read, so that what was fetched is not used.\n');
    expect(stdout).not.toContain('Nothing was fetched');
    expect(stderr).toContain('the catalogue is not whole: catalogue.json\n');
  });

  test('names what is not understood, made up, and old', async () => {
    mkdirSync(path.join(place.folder, 'x'));
    const odd = { ...DATA.takstkoder.takstkoder[0], honorar: 'etter \u001b[31mavtale' };
    writeFileSync(path.join(place.folder, 'x/takstkoder.json'), JSON.stringify({ syntetisk: true, takstkoder: [odd] }));
    await place.run('touch -d "40 days ago" x/takstkoder.json');
    const { exit, stdout, stderr } = await bkm('catalogue status --catalogue x');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ {2}takstkoder {2}honorar +1 {2}«etter \[31mavtale»$/m);
    expect(stdout).toContain('SYNTHETIC DATA');
    expect(stdout).toContain('The files were put there by hand.');
    expect(stderr).toBe('bkm: warning: the catalogue is 40 days old. Fetch a new one with bkm catalogue sync.\n');
  });
});

/** A catalogue of tariffs alone, put there by hand. */
function byHand(...rows: readonly Readonly<Record<string, unknown>>[]): void {
  mkdirSync(path.join(place.folder, 'x'));
  writeFileSync(path.join(place.folder, 'x/takstkoder.json'), JSON.stringify({ takstkoder: rows }));
}

const ROW = { takstkode: '2ad', fagomraade: 'LE', fradato: '2020-01-01' };

describe('rows that can not be used', () => {
  const homeless = { takstkode: '11e', refusjon: 44 };
  const reversed = { ...ROW, takstkode: '2cd', fradato: '2026-02-01', tildato: '2025-01-01' };
  const undated = { ...ROW, takstkode: '2dd', fradato: 'juli' };

  test('are counted by bkm catalogue status, each with why', async () => {
    byHand(ROW, homeless, reversed, reversed);
    const { exit, stdout } = await bkm('catalogue status --catalogue x');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      [
        '',
        'Rows that are not used:',
        '  dataset     rows  as',
        '  takstkoder     1  lacks takstkode or fagomraade',
        '  takstkoder     2  the period ends before it begins',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['11e', 'bkm: 11e: the catalogue has it without an area, so whether it is valid is not known.\n'],
    ['2cd', 'bkm: 2cd (LE): its period in the catalogue ends before it begins, so whether it is valid is not known.\n'],
    ['2dd', 'bkm: 2dd (LE): the dates in the catalogue can not be read, so whether it is valid is not known.\n'],
  ])('are why bkm takst %s can not tell', async (kode, words) => {
    byHand(ROW, { ...ROW, fagomraade: 'FY' }, homeless, reversed, undated);
    const { exit, stderr } = await bkm(`takst ${kode} --catalogue x --quiet`);
    expect([exit, stderr]).toEqual([1, words]);
  });

  test('leave a catalogue that has no others without tariffs', async () => {
    byHand(homeless);
    const { exit, stderr } = await bkm('takst 11e --catalogue x --quiet');
    expect([exit, stderr]).toEqual([1, 'bkm: the catalogue has no tariffs.\n']);
  });
});

describe('bkm takst', () => {
  test('names the last three periods of a tariff that was not valid, and how many there were before', async () => {
    byHand(
      ...[2024, 2021, 2022, 2023, 2020].map((year) => ({ ...ROW, fradato: `${year}-01-01`, tildato: `${year}-06-30` })),
    );
    const { stderr } = await bkm('takst 2ad --date 2015-01-01 --catalogue x --quiet');
    expect(stderr).toBe(
      'bkm: 2ad (LE) is not valid on 2015-01-01. It is valid 2022-01-01 – 2022-06-30, 2023-01-01 – 2023-06-30, ' +
        '2024-01-01 – 2024-06-30 (and 2 times before).\n',
    );
  });

  test('shows what the data holds on one line, without what a terminal would obey', async () => {
    byHand({ ...ROW, takstkode: '2\u001b[31mad', fagomraade: 'L\u001b[31mE\nX' });
    const shown = [
      await bkm("takst $'2\\e[31mad' --catalogue x --quiet"),
      await bkm('takst 2ad --fagomraade FY --catalogue x --quiet'),
      await bkm("takst 2 --fagomraade $'L\\e[31mE\\nY' --catalogue x --quiet"),
    ];
    expect(shown.map(({ exit }) => exit)).toEqual([0, 1, 1]);
    expect(shown.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toMatch(/\u001b|L.*E\nX/);
    expect(shown[0]?.stdout).toMatch(/^2 \[31mad {2}L \[31mE X {2}2020-01-01 – still$/m);
    expect(shown[1]?.stderr).toBe('bkm: the catalogue has no tariffs of FY. It has L [31mE X.\n');
  });

  test('shows a tariff of today, from the cache alone', async () => {
    await bkm('catalogue sync');
    server.serve(() => {});
    const { exit, stdout, stderr } = await bkm('takst 2ad --lang nb');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^2ad {2}LE Lege {2}2025-07-01 – fortsatt\n {2}Konsultasjon hos allmennpraktiserende lege$/m,
    );
    expect(stdout).toMatch(/^ {2}refusjon +15,00 kr$/m);
    expect(stdout).toMatch(/^ {2}ikke sammen med +1, 2ak$/m);
    expect(stdout).toContain(`Kilde: ${NLOD}`);
    expect(server.asked).toEqual([]);
  });

  test.each([
    ['2ad --date 2020-05-01', 0, /^2ad {2}FY Fysioterapi {2}2020-01-01 – 2020-12-31$/m],
    [
      '2ad --date 2010-01-01 --fagomraade LE',
      1,
      /^bkm: 2ad \(LE\) is not valid on 2010-01-01\. It is valid 2025-07-01 –/,
    ],
    ['2ad --fagomraade xx', 1, /^bkm: the catalogue has no tariffs of XX\. It has FY Fysioterapi, LE Lege\.$/m],
    ['2cd --fagomraade FY', 1, /^bkm: there is no 2cd in FY, but in LE\.$/m],
    ['2AD', 1, /^bkm: unknown tariff 2AD\. Near to it: 2ad\.$/m],
    ['zzzz', 1, /^bkm: unknown tariff zzzz\.$/m],
    ['2ad --date 2026-02-30', 2, /^bkm: --date 2026-02-30: not a date$/m],
    ['', 2, /^bkm: no code: give a tariff, such as 2ad$/m],
    ['2ad 2cd', 2, /^bkm: takst takes one code, not 2$/m],
  ])('%s is exit %d, with its words', async (args, exit, words) => {
    cached();
    const ended = await bkm(`takst ${args}`);
    expect(ended.exit).toBe(exit);
    expect(exit === 0 ? ended.stdout : ended.stderr).toMatch(words);
    if (exit !== 0) expect(ended.stdout).toBe('');
  });

  test('is a document as JSON, also where nothing is found', async () => {
    cached();
    const found = JSON.parse((await bkm('takst 2cd --format json')).stdout);
    expect(found).toMatchObject({ kode: '2cd', source: NLOD, catalogue: { synthetic: false }, ellers: [] });
    expect(found.takster).toEqual([expect.objectContaining({ honorar: 255, refusjon: null, kreverTakst: '2ad, 2ak' })]);
    const none = JSON.parse((await bkm('takst 2af --format json')).stdout);
    expect(none).toMatchObject({ takster: [], ellers: [{ why: 'ukjent' }], ligner: ['2ad'] });
  });

  test('without a catalogue is exit 3, and says how to fetch one', async () => {
    const { exit, stderr } = await bkm('takst 2ad --catalogue x');
    expect(exit).toBe(3);
    expect(stderr).toMatch(
      /^bkm: there is no catalogue of open data in .*\/x\.\nFetch it with bkm catalogue sync\.\n$/,
    );
  });
});

const LANDET = 'catalogue takstbruk landet ar --fagomraade le --fra 2018 --til 2019';

describe('bkm catalogue takstbruk', () => {
  test('is a table, without bars where stdout is no terminal', async () => {
    const { exit, stdout, stderr } = await bkm(LANDET);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}2018 {2}LE +FALE +2ad +120000 +120000 +1,800,000\.50 /m);
    expect(stdout).not.toMatch(/[█#]/);
    expect(stdout).toContain(NLOD);
    expect(server.asked).toEqual(['/v1/takstbruk/agtakst/landet/ar?fagomraade=LE&fomar=2018&tomar=2019']);
  });

  test('has bars with --chart, of # where the locale is not UTF-8', async () => {
    expect((await bkm(`${LANDET} --chart`)).stdout).toMatch(/^ {2}2019 2ak +400 {2}[▏▎]$/m);
    const ascii = await place.run(`LANG=C BKM_OPNE_DATA_URL=${server.url} bkm ${LANDET} --chart`);
    expect(ascii.stdout).toMatch(/^ {2}2018 2ad {2}120000 {2}#{50,60}$/m);
  });

  test("is JSON in kroner, or the API's own CSV with the source on stderr", async () => {
    const { takstbruk, source } = JSON.parse((await bkm(`${LANDET} --format json`)).stdout);
    expect(source).toBe(NLOD);
    expect(takstbruk[0]).toMatchObject({ ar: 2018, takstkode: '2ad', sum_refusjon: 1_800_000.5 });
    expect(await bkm(`${LANDET} --format csv`)).toEqual({ exit: 0, stdout: BRUK_CSV, stderr: `Source: ${NLOD}\n` });
  });

  test('asks with months, places and praksistyper', async () => {
    await bkm(
      'catalogue takstbruk kommune måned --fagomraade LE --fra 2018-05 --til 201905 --takst H1 --kommune 0301,4601 --praksistype fale,LEVA',
    );
    expect(server.asked).toEqual([
      '/v1/takstbruk/agtakst/kommune/maned?fagomraade=LE&fommaned=201805&tommaned=201905&takstkoder=H1' +
        '&kommuner=0301,4601&praksistyper=FALE,LEVA',
    ]);
  });

  test('that comes in part says how much of it, and is exit 4', async () => {
    const [row] = BRUK.takstbruk;
    server.serve((_, response) => json(response, { antall: 9, takstbruk: [row, row, {}, 'x'] }));
    const { exit, stdout, stderr } = await bkm(LANDET);
    expect(exit).toBe(4);
    expect(stdout.match(/2ad/g)).toHaveLength(2);
    expect(stderr).toBe(
      'bkm: warning: the answer is not whole: it has 4 rows, and itself says that there are 9.\n' +
        'bkm: warning: 2 rows can not be read, and are left out.\n',
    );
    server.serve((_, response) => json(response, { antall: 9, takstbruk: [] }));
    const none = await bkm(LANDET);
    expect(none.exit).toBe(4);
    expect(none.stderr).toMatch(/^bkm: warning: the answer is not whole: it has 0 rows.*\n$/);
  });

  test('draws no bar for a count that can not be read, and says that there is one', async () => {
    const [row, other] = BRUK.takstbruk;
    const unread = { ...row, sum_antall_takst: 'mange' };
    server.serve((_, response) => json(response, { takstbruk: [row, unread, { ...unread, ar: 2020 }, other] }));
    const { stdout } = await bkm(`${LANDET} --chart`);
    expect(stdout).toMatch(/^ {2}2018 {2}120000 \+ \? {2}█+$/m);
    expect(stdout).toMatch(/^ {2}2019 {7}90000 {2}█+/m);
    expect(stdout).toMatch(/^ {2}2020 {11}\?$/m);
  });

  test('of nothing is an empty table, and says so', async () => {
    server.serve((_, response) => json(response, { antall: 0, takstbruk: [] }));
    const { exit, stdout, stderr } = await bkm(LANDET);
    expect(exit).toBe(0);
    expect(stdout).toContain('year');
    expect(stderr).toBe('bkm: the API has no numbers of this.\n');
  });

  test.each([
    ['', /give a place \(kommune, fylke, landet\) and a period \(maned, ar\)/],
    ['kommune', /give a place/],
    ['komune ar', /komune: did you mean kommune\?/],
    ['landet uke', /uke: must be one of maned, ar/],
    ['landet ar --fra 2018 --til 2019', /--fagomraade is needed/],
    ['landet ar --fagomraade LE --til 2019', /--fra is needed/],
    [
      'landet maned --fagomraade LE --fra 201805 --til 201906',
      /^bkm: --fra, --til 201805–201906: 14 months; the API gives 13 at most/,
    ],
    [
      'landet ar --fagomraade LE --fra 2019 --til 2018',
      /^bkm: --fra, --til 2019–2018: the period ends before it begins$/m,
    ],
    ['landet ar --fagomraade LE --fra 2018 --til 2019 --kommune 0301', /--kommune belongs to .* kommune, not landet/],
    ['fylke ar --fagomraade LE --fra 2018 --til 2019 --fylke 3', /^bkm: --fylke 3: write it as 03$/m],
    ['kommune ar --fagomraade LE --fra 2018 --til 2019 --kommune 0301,301', /^bkm: --kommune 301: write it as 0301$/m],
    ['landet maned --fagomraade LE --fra 202313 --til 202401', /^bkm: --fra 202313: write it as 201805$/m],
    ['landet ar --fagomraade LE --fra 2018 --til 19', /^bkm: --til 19: write it as 2018$/m],
    ['landet ar --fagomraade LE --fra 2018 --til 2019 --takst H1,', /^bkm: --takst '': write it as H1$/m],
    ['landet ar --fagomraade LE --fra 2018 --til 2019 --format json --chart', /--chart does not go with/],
  ])('%s is exit 2 before anything is asked', async (args, words) => {
    const { exit, stdout, stderr } = await bkm(`catalogue takstbruk ${args}`);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(server.asked).toEqual([]);
  });

  test('of an answer that is no list is exit 4', async () => {
    server.serve((_, response) => json(response, { status: 'ok' }));
    const { exit, stderr } = await bkm(LANDET);
    expect(exit).toBe(4);
    expect(stderr).toContain('/takstbruk/agtakst/landet/ar can not be read: it has no list of rows\n');
  });
});

describe('a group of commands', () => {
  test.each([
    ['catalogue', /catalogue: no command\nThe commands are sync, status, takstbruk\. See bkm catalogue --help\./],
    ['catalogue snyc', /unknown command catalogue snyc\. Did you mean bkm catalogue sync\?/],
    ['catalogue foo', /unknown command catalogue foo\n/],
    ['catalog sync', /unknown command catalog\. Did you mean bkm catalogue\?/],
    ['catalogue sync x', /catalogue sync reads no file: x\nSee bkm catalogue sync --help\./],
    ['catalogue status --url x', /catalogue status has no option --url; it is one of catalogue sync, catalogue takst/],
    ['catalogue sync --catalgue x', /unknown option --catalgue\. Did you mean --catalogue\?/],
    ['catalogue sync --url', /--url needs a value\nSee bkm catalogue sync --help\./],
  ])('%s is exit 2 with the nearest', async (args, words) => {
    const { exit, stdout, stderr } = await bkm(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  test('has help of its own, and of each command in it', async () => {
    expect((await bkm('--help')).stdout).toMatch(/^ {2}bkm catalogue {2}open data/m);
    expect((await bkm('catalogue --help')).stdout).toMatch(
      /^ {2}bkm catalogue sync .*\n {2}bkm catalogue status .*\n {2}bkm catalogue takstbruk /m,
    );
    const { stdout } = await bkm('catalogue takstbruk --help');
    expect(stdout).toMatch(/^bkm catalogue takstbruk kommune\|fylke\|landet maned\|ar \[options\]\n/);
    expect(stdout).toContain('--chart');
    expect((await bkm('help catalogue takstbruk')).stdout).toBe(stdout);
  });

  test('takes options wherever they stand', async () => {
    const { exit } = await bkm(`--quiet catalogue --lang nb sync --catalogue x`);
    expect(exit).toBe(0);
    expect(readdirSync(place.folder)).toEqual(['x']);
  });
});
