import { appendFile, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogueFolderStatus, openCatalogueFolder } from '../../../src/catalogue/cache/open.ts';
import { syncCatalogue } from '../../../src/catalogue/cache/sync.ts';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';
import { DATA, serveData } from '../data.ts';
import { json, TestServer } from '../server.ts';

const NOW = Date.parse('2026-01-06T12:00:00Z');
const DAY = 86_400_000;
let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-open-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function synced(version = 1, at = NOW): Promise<void> {
  server.serve(serveData(version));
  const client = new OpenDataClient({ baseUrl: `${server.url}/v1`, now: () => at, attempts: 1 });
  await syncCatalogue({ client, folder });
}

async function fileOf(dataset: string): Promise<string> {
  const name = (await readdir(folder)).find((each) => each.startsWith(`${dataset}-`));
  return path.join(folder, name ?? '');
}

const open = (at = NOW) => openCatalogueFolder(folder, { now: () => at });

describe('a synced folder', () => {
  it('is opened as the catalogue that it is', async () => {
    await synced();
    const { catalogue, status } = await open();
    expect(catalogue.tariff('LE', '2ad', '2026-01-06').found?.[0]).toMatchObject({ kode: '2ad', honorar: 18_000 });
    expect(catalogue.nlk('NOR35342', '2026-01-06').found?.[0].satser[0]?.refusjonssats).toBe(1250);
    expect(status).toMatchObject({ kind: 'synced', ageDays: 0, old: false, ignored: [] });
    expect(status.version).toEqual(catalogue.version);
    expect(catalogue.version).toMatchObject({ fetched: '2026-01-06T12:00:00.000Z', synthetic: false });
  });

  it('has another hash when any dataset that rules ask is another, and the same when only the time is', async () => {
    await synced(1);
    const first = (await open()).catalogue.version;
    await synced(1, NOW + DAY);
    expect((await open()).catalogue.version).toEqual({ ...first, fetched: '2026-01-07T12:00:00.000Z' });
    await synced(2, NOW + DAY);
    expect((await open()).catalogue.version.sha256).not.toBe(first.sha256);
  });

  it.each([
    [30 * DAY, 30, false],
    [30 * DAY + 1, 30, true],
    [400 * DAY, 400, true],
    [-DAY, 0, false],
  ])('%d ms later is %d days old; old: %s', async (later, ageDays, old) => {
    await synced();
    expect((await open(NOW + later)).status).toMatchObject({ ageDays, old });
  });

  it('is synthetic when a dataset says that it is', async () => {
    server.serve((request, response) => {
      if (request.url?.endsWith('nlkkoder')) json(response, { syntetisk: true, ...DATA.nlkkoder });
      else serveData(1)(request, response);
    });
    await syncCatalogue({ client: new OpenDataClient({ baseUrl: server.url }), folder });
    const { catalogue, status } = await open();
    expect(catalogue.version.synthetic).toBe(true);
    expect(status.version?.synthetic).toBe(true);
  });

  it.each<[string, string, (file: string) => Promise<void>]>([
    ['half', 'is half or altered', (file) => truncate(file, 40)],
    ['longer', 'is half or altered', (file) => appendFile(file, ' ')],
    ['gone', 'is missing', (file) => rm(file)],
  ])('of which a file is %s is not opened; the file is named, and what to do', async (_, words, harm) => {
    await synced();
    const file = await fileOf('takstkoder');
    await harm(file);
    const error = await open().catch((failed) => failed);
    expect(error).toMatchObject({ code: 'INPUT', hint: 'Fetch it again with bkm catalogue sync.' });
    expect(error.message).toContain(`${path.basename(file)} ${words}`);
    expect(error.nb.message).toContain(path.basename(file));
    const { datasets, contents } = await catalogueFolderStatus(folder);
    expect(datasets.filter(({ fault }) => fault !== null).map(({ dataset }) => dataset)).toEqual(['takstkoder']);
    expect(contents.map(({ dataset }) => dataset)).not.toContain('takstkoder');
    await synced(1);
    expect((await open()).catalogue.tariff('LE', '2ad', '2026-01-06').found).not.toBeNull();
  });

  it('of which one byte is another is not opened', async () => {
    await synced();
    const file = await fileOf('takstkoder');
    await writeFile(file, (await readFile(file, 'utf8')).replace('180', '189'));
    await expect(open()).rejects.toMatchObject({ code: 'INPUT' });
  });

  it('is opened when a file is altered that no rule asks; its status tells', async () => {
    await synced();
    await truncate(await fileOf('bandasjister'), 3);
    expect((await open()).status.datasets.find(({ dataset }) => dataset === 'bandasjister')?.fault).toBe('altered');
  });

  it('of which the manifest is half is not opened', async () => {
    await synced();
    await truncate(path.join(folder, 'catalogue.json'), 100);
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('catalogue.json can not be read') });
    expect((await catalogueFolderStatus(folder)).kind).toBe('broken');
  });

  it('goes before files that were put there by hand, which are told of', async () => {
    await synced();
    await writeFile(path.join(folder, 'takstkoder.json'), '{"takstkoder":[]}');
    const { catalogue, status } = await open();
    expect(status.ignored).toEqual(['takstkoder.json']);
    expect(catalogue.tariff('LE', '2ad', '2026-01-06').found).not.toBeNull();
  });

  it('tells what of it is not understood', async () => {
    server.serve((request, response) => {
      const odd = { takstkode: '2ad', fagomraade: 'LE', honorar: 'etter avtale', fradato: '2020-01-01' };
      if (request.url?.endsWith('takstkoder')) json(response, { takstkoder: [odd] });
      else serveData(1)(request, response);
    });
    await syncCatalogue({ client: new OpenDataClient({ baseUrl: server.url }), folder });
    const { contents } = await catalogueFolderStatus(folder);
    expect(contents.find(({ dataset }) => dataset === 'takstkoder')?.unread).toEqual([
      { felt: 'honorar', antall: 1, eksempler: ['etter avtale'] },
    ]);
  });
});

describe('a folder of files that were put there by hand', () => {
  it('is opened, with the time of the oldest as its version', async () => {
    await writeFile(path.join(folder, 'takstkoder.json'), JSON.stringify(DATA.takstkoder));
    await writeFile(
      path.join(folder, 'NLKkoder.xml'),
      '<nlkkoder><nlkkode><nlkKode>NOR1</nlkKode><fradato>2020-01-01</fradato></nlkkode></nlkkoder>',
    );
    await utimes(path.join(folder, 'takstkoder.json'), NOW / 1000, NOW / 1000);
    const { catalogue, status } = await open(NOW + DAY);
    expect(catalogue.version.fetched).toBe('2026-01-06T12:00:00.000Z');
    expect(status).toMatchObject({ kind: 'by-hand', ageDays: 1, ignored: [] });
    expect(status.datasets.map(({ url }) => url)).toEqual([null, null]);
    expect(catalogue.tariff('LE', '2ad', '2026-01-06').found).not.toBeNull();
    expect(catalogue.nlk('NOR1', '2026-01-06').found).not.toBeNull();
    expect(catalogue.apat('T01', 'P1', null, '2026-01-06')).toMatchObject({ why: 'ikke-kjent' });
  });

  it('reads XML in the encoding that it declares, and JSON before XML', async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><takstkoder><takst><takstkode>2ad</takstkode><fagomraade>LE</fagomraade><beskrivelse>Prøve</beskrivelse></takst></takstkoder>';
    await writeFile(path.join(folder, 'takstkoder.xml'), xml, 'latin1');
    expect((await open()).catalogue.tariff('LE', '2ad', '2026-01-06').found?.[0].beskrivelse).toBe('Prøve');
    await writeFile(path.join(folder, 'takstkoder.json'), JSON.stringify(DATA.takstkoder));
    const { status } = await open();
    expect(status.datasets.map(({ file }) => file)).toEqual(['takstkoder.json']);
    expect(status.ignored).toEqual(['takstkoder.xml']);
  });

  it.each(['{"takstkoder":[{', '', '<html></html>'])('is not opened when one is %j', async (text) => {
    await writeFile(path.join(folder, 'takstkoder.json'), text);
    await expect(open()).rejects.toMatchObject({
      code: 'INPUT',
      message: expect.stringContaining('takstkoder.json can not be read'),
      hint: expect.stringContaining('Save the answer of the API again'),
    });
  });
});

describe('no catalogue', () => {
  it.each(['empty', 'missing'])('is an %s folder: told with what to do', async (which) => {
    if (which === 'missing') await rm(folder, { recursive: true });
    await expect(open()).rejects.toMatchObject({
      code: 'INPUT',
      message: `there is no catalogue of open data in ${folder}.`,
      hint: 'Fetch it with bkm catalogue sync.',
    });
    expect(await catalogueFolderStatus(folder)).toMatchObject({
      kind: 'empty',
      version: null,
      ageDays: null,
      old: false,
    });
  });

  it('is a file: told with the code of the system', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(openCatalogueFolder(file)).rejects.toMatchObject({
      code: 'INPUT',
      message: expect.stringContaining('ENOTDIR'),
    });
  });
});
