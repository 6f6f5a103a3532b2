import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/catalogue/cache/files.ts';
import { type DatasetEntry, type Manifest, manifestText, readManifest } from '../../../src/catalogue/cache/manifest.ts';
import type { SyncStep } from '../../../src/catalogue/cache/step.ts';
import { syncCatalogue } from '../../../src/catalogue/cache/sync.ts';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';
import { serveData } from '../data.ts';
import { json, TestServer } from '../server.ts';

const NOW = Date.parse('2026-01-06T12:00:00Z');
let server: TestServer;
let client: OpenDataClient;
let folder: string;

beforeAll(async () => {
  server = await TestServer.start();
  client = clientAt(NOW);
});

afterAll(() => server.stop());

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'bkm-sync-')), 'new', 'catalogue');
});

afterEach(() => rm(path.dirname(path.dirname(folder)), { recursive: true, force: true }));

function clientAt(now: number): OpenDataClient {
  return new OpenDataClient({ baseUrl: `${server.url}/v1`, now: () => now, attempts: 1 });
}

async function manifest(): Promise<Manifest['datasets']> {
  return readManifest(await readFile(path.join(folder, 'catalogue.json'), 'utf8'))?.datasets ?? {};
}

async function entry(name: 'takstkoder' | 'bandasjister'): Promise<DatasetEntry> {
  const found = (await manifest())[name];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const HOURS = 3_600_000;

describe('a first sync', () => {
  it('makes the folder, and has every dataset in a file by its hash, with where and when', async () => {
    server.serve(serveData(1));
    const outcomes = await syncCatalogue({ client, folder });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill('new'));
    const { takstkoder, ...others } = await manifest();
    const bytes = await readFile(path.join(folder, takstkoder?.file ?? ''));
    expect(takstkoder).toEqual({
      file: `takstkoder-${sha256(bytes).slice(0, 16)}.json`,
      sha256: sha256(bytes),
      bytes: bytes.length,
      rows: 3,
      fetched: '2026-01-06T12:00:00.000Z',
      checked: '2026-01-06T12:00:00.000Z',
      url: `${server.url}/v1/takstkoder`,
      etag: '"takstkoder-1"',
      lastModified: null,
      syntetisk: false,
    });
    expect(Object.keys(others)).toHaveLength(5);
    expect(await readdir(folder)).toHaveLength(7);
  });

  it('tells its steps in order, the manifest last', async () => {
    server.serve(serveData(1));
    const steps: SyncStep[] = [];
    await syncCatalogue({ client, folder, onStep: (step) => steps.push(step) });
    expect(steps.map(({ kind }) => kind).join(' ')).toBe(
      `${Array(6).fill('fetching written stored').join(' ')} written committed`,
    );
  });
});

describe('a later sync', () => {
  it('asks for what is newer only, and notes when it asked', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const before = await entry('takstkoder');
    server.serve(serveData(1));
    const outcomes = await syncCatalogue({ client: clientAt(NOW + HOURS), folder });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill('unchanged'));
    expect(server.headers.map((headers) => headers['if-none-match'])).toContain('"nlkkoder-1"');
    expect(await entry('takstkoder')).toEqual({ ...before, checked: '2026-01-06T13:00:00.000Z' });
  });

  it('replaces what is newer, and removes the old file when the new manifest is in place', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const { file } = await entry('takstkoder');
    server.serve(serveData(2));
    const steps: string[] = [];
    // The grace is by the clock: two hours later the files are old.
    const now = () => Date.now() + 2 * HOURS;
    await syncCatalogue({ client: clientAt(NOW + HOURS), folder, now, onStep: ({ kind }) => steps.push(kind) });
    expect(steps.slice(-6)).toEqual(['removed', 'removed', 'removed', 'removed', 'removed', 'removed']);
    expect(steps.indexOf('removed')).toBeGreaterThan(steps.indexOf('committed'));
    expect(await readdir(folder)).toHaveLength(7);
    expect(await readdir(folder)).not.toContain(file);
  });

  it('leaves files that are new, as another sync may be at work, and files that are none of ours', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const { file } = await entry('takstkoder');
    await writeFile(path.join(folder, 'notater.txt'), 'x');
    await utimes(path.join(folder, 'notater.txt'), 0, 0);
    server.serve(serveData(2));
    await syncCatalogue({ client: clientAt(NOW + HOURS), folder });
    expect(await readdir(folder)).toEqual(expect.arrayContaining([file, 'notater.txt']));
  });

  it('replaces what a clock that was wrong has as fetched later', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client: clientAt(NOW + 1000 * HOURS), folder });
    server.serve(serveData(2));
    await syncCatalogue({ client, folder });
    expect(await entry('takstkoder')).toMatchObject({ etag: '"takstkoder-2"', checked: '2026-01-06T12:00:00.000Z' });
  });

  it('leaves what another sync has fetched meanwhile, and later', async () => {
    let first = true;
    server.serve(async (request, response) => {
      if (first && request.url?.endsWith('bandasjister')) {
        first = false;
        await syncCatalogue({ client: clientAt(NOW + HOURS), folder });
      }
      serveData(1)(request, response);
    });
    await syncCatalogue({ client, folder });
    expect((await entry('takstkoder')).checked).toBe('2026-01-06T13:00:00.000Z');
  });

  it('fetches anew what another sync removed while the server said that it is the newest', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const { file } = await entry('takstkoder');
    let gone = false;
    server.serve(async (request, response) => {
      if (!gone && request.url?.endsWith('takstkoder')) {
        gone = true;
        await rm(path.join(folder, file));
      }
      serveData(1)(request, response);
    });
    await syncCatalogue({ client, folder });
    expect(server.asked.filter((url) => url.endsWith('takstkoder'))).toHaveLength(2);
    expect(await readdir(folder)).toContain(file);
  });

  it.each(['altered', 'gone'])('fetches anew what is %s, whatever the server says of its version', async (how) => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const { file, sha256: hash } = await entry('takstkoder');
    if (how === 'gone') await rm(path.join(folder, file));
    else await writeFile(path.join(folder, file), '{"takstkoder":[]}');
    await syncCatalogue({ client, folder });
    expect(sha256(await readFile(path.join(folder, file)))).toBe(hash);
  });

  it('fetches anew from another address, and keeps nothing of the first', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    server.serve((request, response) => {
      if (request.url?.endsWith('bandasjister')) response.writeHead(404).end();
      else serveData(1)(request, response);
    });
    const outcomes = await syncCatalogue({
      client: new OpenDataClient({ baseUrl: `${server.url}/v2`, attempts: 1 }),
      folder,
    });
    expect(outcomes.at(-1)).toMatchObject({ dataset: 'bandasjister', outcome: 'failed', kept: null });
    expect(server.headers.every((headers) => headers['if-none-match'] === undefined)).toBe(true);
    expect(Object.keys(await manifest())).not.toContain('bandasjister');
  });
});

describe('a sync that fails', () => {
  it.each<[string, string, unknown, RegExp, RegExp]>([
    [
      'half',
      'application/json',
      '{"takstkoder":[{',
      /as takstkoder: it is no whole JSON/,
      /^Does it come from a proxy/,
    ],
    ['of another form', 'application/json', '{"status":"ok"}', /as takstkoder: it has no list of rows\./, /^Does it/],
    ['of other rows', 'application/json', '{"x":[{"navn":"y"}]}', /: its rows are of something else\./, /^Does it/],
    [
      'without rows',
      'application/json',
      '{"takstkoder":[]}',
      /the answer is not whole: it has no rows\./,
      /^Try again/,
    ],
    [
      'shorter than it says',
      'application/json',
      '{"takstkoder":[{"takstkode":"2ad"}],"antall":2}',
      /the answer is not whole: it has 1 of 2 rows\./,
      /^Try again/,
    ],
  ])('as an answer is %s leaves the old catalogue as it was, and says so', async (_, type, body, words, hint) => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const before = await manifest();
    server.serve((request, response) => {
      if (request.url?.endsWith('takstkoder')) response.writeHead(200, { 'content-type': type }).end(body);
      else serveData(2)(request, response);
    });
    await expect(syncCatalogue({ client, folder })).rejects.toMatchObject({
      code: 'NETWORK',
      why: 'form',
      message: expect.stringMatching(words),
      hint: expect.stringMatching(hint),
    });
    expect(await manifest()).toEqual(before);
  });

  it('in the last dataset that rules need leaves the old catalogue as it was', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const before = await manifest();
    server.serve((request, response) => {
      if (request.url?.endsWith('apatkombinasjoner')) response.writeHead(500).end();
      else serveData(2)(request, response);
    });
    await expect(syncCatalogue({ client, folder })).rejects.toMatchObject({ code: 'NETWORK', status: 500 });
    expect(await manifest()).toEqual(before);
  });

  it('in a dataset that no rule needs keeps the older one of it', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const before = await entry('bandasjister');
    server.serve((request, response) => {
      if (request.url?.endsWith('bandasjister')) response.writeHead(500).end();
      else serveData(2)(request, response);
    });
    const outcomes = await syncCatalogue({ client: clientAt(NOW + HOURS), folder });
    expect(outcomes.at(-1)).toMatchObject({
      dataset: 'bandasjister',
      outcome: 'failed',
      error: { status: 500 },
      kept: { rows: 1 },
    });
    expect(await entry('bandasjister')).toEqual(before);
    expect((await entry('takstkoder')).etag).toBe('"takstkoder-2"');
  });

  it('as the folder can not be written says so', async () => {
    server.serve(serveData(1));
    const file = path.join(path.dirname(path.dirname(folder)), 'file');
    await writeFile(file, '');
    const within = path.join(file, 'catalogue');
    await expect(syncCatalogue({ client, folder: within })).rejects.toMatchObject({
      code: 'OUTPUT',
      message: expect.stringContaining('ENOTDIR'),
    });
    const link = path.join(path.dirname(path.dirname(folder)), 'link');
    await symlink('nowhere/at/all', link);
    await expect(syncCatalogue({ client, folder: link })).rejects.toMatchObject({ code: 'OUTPUT' });
  });

  it('as it is aborted throws the reason and leaves no manifest', async () => {
    const stop = new AbortController();
    server.serve((_, response) => {
      stop.abort(new Error('enough'));
      json(response, {});
    });
    await expect(syncCatalogue({ client, folder, signal: stop.signal })).rejects.toThrow('enough');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('two syncs at once', () => {
  it('leave a whole catalogue', async () => {
    server.serve(serveData(1));
    await Promise.all([1, 2, 3, 4].map((hour) => syncCatalogue({ client: clientAt(NOW + hour * HOURS), folder })));
    const datasets = Object.values(await manifest());
    expect(datasets).toHaveLength(6);
    for (const { file, sha256: hash, checked } of datasets) {
      expect(sha256(await readFile(path.join(folder, file)))).toBe(hash);
      expect(checked).toMatch(/^2026-01-06T1[3-6]:00:00\.000Z$/);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a manifest', () => {
  it('is read back as it was written', async () => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const datasets = await manifest();
    expect(readManifest(manifestText(datasets))?.datasets).toEqual(datasets);
  });

  it.each<[string, (entry: DatasetEntry) => object]>([
    ['a path', (entry) => ({ ...entry, file: '../takstkoder.json' })],
    ['a name that is not that of its hash', (entry) => ({ ...entry, sha256: 'a'.repeat(64) })],
    ['a count that is none', (entry) => ({ ...entry, rows: '3' })],
    ['a time that is none', (entry) => ({ ...entry, checked: 'yesterday' })],
  ])('with %s is not believed', async (_, change) => {
    server.serve(serveData(1));
    await syncCatalogue({ client, folder });
    const changed = { schema: 1, datasets: { takstkoder: change(await entry('takstkoder')) } };
    expect(readManifest(JSON.stringify(changed))).toBeNull();
  });

  it.each(['', '{', 'null', '{"schema":2,"datasets":{}}', '{"schema":1}'])('is not %j', (text) => {
    expect(readManifest(text)).toBeNull();
  });
});
