import { execFile } from 'node:child_process';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator } from '../../../src/simulator.ts';
import { call, notes, running } from '../running.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-simulator-'));
  file = path.join(folder, 'state.json');
});

afterEach(() => rm(folder, { recursive: true }));

const HEADER = '{"schema":"bkm-simulator-state/2"}\n';

/** What the file says of a slice, line by line. */
const said = async (name: string) =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.includes(`"slice":"${name}"`))
    .map((line) => JSON.parse(line));

const add = (url: string, body: string) => call(`${url}/kuhr/notes`, { method: 'POST', body });

describe('a state file', () => {
  it('has what was stored before the answer came, for the next simulator', async () => {
    const first = await running({ state: file, parts: [notes] });
    await add(first.url, 'abc');
    expect(await said('notes')).toEqual([{ slice: 'notes', version: 1, value: ['abc'] }]);
    await first.close();
    const second = await running({ state: file, parts: [notes] });
    expect((await call(`${second.url}/kuhr/notes`)).json).toEqual(['abc']);
  });

  it('keeps the clock, the key, clients and tokens over a restart', async () => {
    const first = await startSimulator({ state: file, clock: '2026-01-06T15:30:00+01:00', clockFixed: true });
    const authorization = `Bearer ${(await first.token()).access_token}`;
    const jwk = await call(`${first.url}/kuhr/krav/v1/jwk`, { headers: { authorization } });
    const demo = await first.demoClient('helseid');
    await first.close();
    const second = await running({ state: file });
    expect(new Date(second.clock.now()).toISOString()).toBe('2026-01-06T14:30:00.000Z');
    expect(await call(`${second.url}/kuhr/krav/v1/jwk`, { headers: { authorization } })).toMatchObject({
      json: jwk.json,
    });
    expect(await second.demoClient('helseid')).toEqual(demo);
  });

  it('holds all of many changes at once', async () => {
    const { url } = await running({ state: file, parts: [notes] });
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(url, String(index))));
    expect((await said('notes')).at(-1).value).toHaveLength(20);
  });

  it('is for its owner alone, and has no token in it and nothing half beside it', async () => {
    const simulator = await running({ state: file });
    const { access_token: token } = await simulator.token();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain(token);
    expect(await readdir(folder)).toEqual(['.state.json.lock', 'state.json']);
    await simulator.close();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('keeps what parts of another simulator left', async () => {
    const first = await startSimulator({ state: file, parts: [notes] });
    await add(first.url, 'abc');
    await first.close();
    const without = await startSimulator({ state: file });
    await without.clock.set(0);
    await without.close();
    expect(await said('notes')).toMatchObject([{ value: ['abc'] }]);
  });

  it.each([
    ['no JSON', 'abc'],
    ['other JSON', '{"a": 1}'],
    ['another schema', '{"schema":"bkm-simulator-state/1"}\n'],
    ['nothing', ''],
    ['half a header', HEADER.slice(0, -5)],
    ['a line that is no JSON', `${HEADER}abc\n`],
    ['a line that is not UTF-8', Buffer.concat([Buffer.from(HEADER), Buffer.from([0xff, 0x0a])])],
    ['a line that says nothing', `${HEADER}{"slice":"notes","version":1}\n`],
    ['a row that is neither there nor gone', `${HEADER}{"slice":"notes","version":1,"key":"a"}\n`],
    [
      'a value and rows of one name',
      `${HEADER}{"slice":"a","version":1,"value":1}\n{"slice":"a","version":1,"key":"a","row":1}\n`,
    ],
  ])('is refused and left as it is where it holds %s', async (_, content) => {
    await writeFile(file, content);
    await expect(startSimulator({ state: file })).rejects.toMatchObject({ code: 'CONFIG' });
    expect(await readFile(file)).toEqual(Buffer.from(content));
  });

  it('tells which of its lines is damaged, and does not quote it', async () => {
    await writeFile(file, `${HEADER}{"slice":"clock","version":1,"value":{"ahead":0}}\n{"secret"\n`);
    const start = startSimulator({ state: file });
    await expect(start).rejects.toThrow('Line 3 of the state file');
    await expect(start).rejects.not.toThrow('secret');
  });

  it('loses what was being written when the simulator was killed, and says so', async () => {
    const first = await startSimulator({ state: file, parts: [notes] });
    await add(first.url, 'abc');
    await first.close();
    await appendFile(file, '{"slice":"notes","version":1,"value":["abc","de');
    const log: string[] = [];
    const second = await running({ state: file, parts: [notes], log: (level, text) => log.push(`${level} ${text}`) });
    expect((await call(`${second.url}/kuhr/notes`)).json).toEqual(['abc']);
    expect(log).toContainEqual(expect.stringMatching(/^warn the state file's last line \(\d+\) is not whole/));
    await add(second.url, 'fg');
    await second.close();
    const third = await running({ state: file, parts: [notes] });
    expect((await call(`${third.url}/kuhr/notes`)).json).toEqual(['abc', 'fg']);
  });

  it('is of one simulator: another one is refused, and leaves the first as it is', async () => {
    const first = await running({ state: file, parts: [notes] });
    const link = path.join(folder, 'link');
    await symlink('state.json', link);
    for (const name of [file, link]) {
      await expect(startSimulator({ state: name })).rejects.toMatchObject({
        code: 'CONFIG',
        message: expect.stringContaining('Another simulator has the state file'),
      });
    }
    expect((await add(first.url, 'abc')).status).toBe(201);
    await first.close();
    const second = await running({ state: link, parts: [notes] });
    expect((await call(`${second.url}/kuhr/notes`)).json).toEqual(['abc']);
  });

  it('may be used again after a start that failed', async () => {
    await expect(startSimulator({ state: file, parts: [notes, notes] })).rejects.toThrow();
    await writeFile(path.join(folder, 'other.json'), 'abc');
    await expect(startSimulator({ state: path.join(folder, 'other.json') })).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['other.json', 'state.json']);
    await running({ state: file });
  });

  it.each([
    ['a file', HEADER],
    ['nothing yet', null],
  ])('is where a link leads: to %s', async (_, content) => {
    if (content !== null) await writeFile(file, content);
    const link = path.join(folder, 'link');
    await symlink('state.json', link);
    const { url } = await running({ state: link, parts: [notes] });
    expect((await add(url, 'abc')).status).toBe(201);
    expect([await readlink(link), await said('notes')]).toMatchObject(['state.json', [{ value: ['abc'] }]]);
  });

  it('that another program writes to as well makes the call fail', async () => {
    const log: string[] = [];
    const { url } = await running({ state: file, parts: [notes], log: (_, text) => log.push(text) });
    await appendFile(file, 'x');
    expect((await add(url, 'abc')).status).toBe(500);
    expect(log.join('\n')).toContain('Another program writes to the state file');
  });

  it.each([
    ['another version', { version: 2, value: [] }, /version 2 of "notes"/],
    ['another form', { version: 1, value: 'abc' }, /"notes" has not the form/],
  ])('is refused where a part has %s', async (_, slice, message) => {
    await writeFile(file, `${HEADER}${JSON.stringify({ slice: 'notes', ...slice })}\n`);
    await expect(startSimulator({ state: file, parts: [notes] })).rejects.toThrow(message);
  });

  it.each([
    ['clock', { value: { a: 1 } }],
    ['clock', { key: 'a', row: 1 }],
    ['keys', { value: [{ a: 1 }] }],
    ['clients', { value: [{ a: 1 }] }],
    ['tokens', { key: 'a', row: { a: 1 } }],
    ['tokens', { value: {} }],
    ['krav-avviste', { key: 'a', row: { a: 1 } }],
  ])('is refused where "%s" has another form', async (name, form) => {
    await writeFile(file, `${HEADER}${JSON.stringify({ slice: name, version: 1, ...form })}\n`);
    await expect(startSimulator({ state: file })).rejects.toThrow(`"${name}" has not the form`);
  });

  it('that can not be written is told at the start', async () => {
    await expect(startSimulator({ state: path.join(folder, 'none', 'state.json') })).rejects.toMatchObject({
      code: 'OUTPUT',
      message: expect.stringContaining('ENOENT'),
    });
    await expect(startSimulator({ state: folder })).rejects.toMatchObject({ code: 'CONFIG' });
    await promisify(execFile)('mkfifo', [file]);
    await expect(startSimulator({ state: file })).rejects.toMatchObject({ code: 'CONFIG' });
  });

  it('that can no longer be written makes the call fail', async () => {
    const log: string[] = [];
    const { url } = await running({ state: file, parts: [notes], log: (level, text) => log.push(`${level} ${text}`) });
    await rm(folder, { recursive: true });
    expect((await add(url, 'abc')).status).toBe(500);
    expect(log.join('\n')).toContain("The state file can't be written (ENOENT).");
    // With the folder the file comes again, and has all that is known.
    await mkdir(folder);
    expect((await add(url, 'de')).status).toBe(201);
    expect(await said('notes')).toMatchObject([{ value: ['abc', 'de'] }]);
  });
});

it('two parts do not share a name', async () => {
  await expect(startSimulator({ parts: [notes, notes] })).rejects.toMatchObject({ code: 'INTERNAL' });
});
