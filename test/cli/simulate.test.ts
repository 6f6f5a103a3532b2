import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { type Ended, ended, Place } from './shell.ts';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
});

afterAll(() => place.remove());

/** A simulator in a process of its own. */
interface Started {
  readonly url: string;
  readonly child: ChildProcess;
  readonly end: Promise<Ended>;
  /** On stderr so far. */
  said(): string;
}

async function started(options = ''): Promise<Started> {
  const child = place.start(`exec "$BKM" simulate ${options}`);
  const end = ended(child);
  let said = '';
  let told = '';
  child.stderr?.on('data', (text) => (told += text));
  const url = await Promise.race([
    new Promise<string>((resolve) => {
      child.stdout?.on('data', (text) => {
        said += text;
        if (said.includes('\n')) resolve(said.trim());
      });
    }),
    end.then(({ stderr }) => Promise.reject(new Error(stderr))),
  ]);
  return { url, child, end, said: () => told };
}

async function stopped({ child, end }: Started): Promise<Ended> {
  child.kill('SIGINT');
  return await end;
}

const json = async (url: string, init?: RequestInit) => await (await fetch(url, init)).json();

describe('bkm simulate', () => {
  test('prints its address alone on stdout, how to use it on stderr, and ends on Ctrl-C', async () => {
    const simulator = await started();
    expect(simulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { access_token } = await json(`${simulator.url}/simulator/token`, { method: 'POST' });
    const authorization = `Bearer ${access_token}`;
    const jwk = await json(`${simulator.url}/kuhr/krav/v1/jwk`, { headers: { authorization } });
    expect(jwk).toMatchObject({ kty: 'RSA', use: 'enc' });
    const { exit, stdout, stderr } = await stopped(simulator);
    expect([exit, stdout]).toEqual([0, `${simulator.url}\n`]);
    expect(stderr).toContain(`export BKM_ENV=local BKM_KRAV_URL=${simulator.url}`);
    expect(stderr).toContain('GET /kuhr/krav/v1/jwk 200\n');
    expect(stderr).not.toContain(access_token);
  });

  test.skipIf(process.platform === 'win32')(
    'has a recipe for Maskinporten that bkm takes without a warning',
    async () => {
      const simulator = await started();
      await expect.poll(() => simulator.said()).toContain('stops it');
      const recipe = simulator
        .said()
        .split('\n')
        .filter((line) => /demo-key|export BKM_ENV/.test(line));
      expect(recipe).toHaveLength(3);
      const { exit, stdout, stderr } = await place.run(`umask 022\n${recipe.join('\n')}\nbkm praksis`);
      expect([exit, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Kurbadet');
      await stopped(simulator);
    },
  );

  test('with --quiet says nothing more', async () => {
    const simulator = await started('--quiet');
    await json(simulator.url);
    expect(await stopped(simulator)).toEqual({ exit: 0, stdout: `${simulator.url}\n`, stderr: '' });
  });

  test('begins at --clock, with --fault, and keeps --state for the next one', async () => {
    const options = '--clock 2026-01-06T15:30:00+01:00 --clock-fixed --state state.json';
    const first = await started(`${options} --fault 'GET 503=7'`);
    const refused = await fetch(`${first.url}/kuhr/krav/v1/jwk`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '7']);
    await json(`${first.url}/simulator/clock`, { method: 'POST', body: '{"advance": "PT30M"}' });
    await stopped(first);
    const second = await started('--state state.json');
    expect(await json(`${second.url}/simulator/clock`)).toMatchObject({
      now: '2026-01-06T15:00:00.000Z',
      running: false,
    });
    await stopped(second);
  });

  test('takes clients at their word, or with --known-clients not', async () => {
    const first = await started();
    const second = await started('--known-clients');
    const told = await Promise.all([stopped(first), stopped(second)]);
    expect(told.map(({ stderr }) => stderr.includes('taken at their word'))).toEqual([true, false]);
  });

  test.each([
    ['--port abc', '--port abc: must be a number from 0 to 65535'],
    ['--clock yesterday', 'The clock is set to an instant'],
    ['--fault boom', 'Not a fault: boom'],
    ['--state none/state.json', "The state file can't be written (ENOENT)."],
    ['krav.json', 'simulate reads no file'],
  ])('with %s is exit 2', async (options, words) => {
    const { exit, stdout, stderr } = await place.run(`bkm simulate ${options}`);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('says that a port is taken, in Norwegian too', async () => {
    const first = await started();
    const { exit, stderr } = await place.run(`bkm simulate --lang nb --port ${new URL(first.url).port}`);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('et annet program bruker den')]);
    await stopped(first);
  });

  test('is the only one with its --state, until it ends, however it ends', async () => {
    const first = await started('--state one.json');
    const { exit, stdout, stderr } = await place.run('bkm simulate --state one.json --clock 2026-01-06 --lang nb');
    expect([exit, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'bkm: En annen simulator har tilstandsfilen: én simulator per fil.',
    ]);
    const token = await fetch(`${first.url}/simulator/token`, { method: 'POST' });
    expect(token.status).toBe(200);
    first.child.kill('SIGKILL');
    await first.end;
    await stopped(await started('--state one.json'));
  });

  test('leaves a state file that another program wrote', async () => {
    await place.run(`echo '{"a": 1}' > other.json`);
    const { exit } = await place.run('bkm simulate --state other.json');
    const file = path.join(place.folder, 'other.json');
    expect([exit, existsSync(file) && readFileSync(file, 'utf8')]).toEqual([2, '{"a": 1}\n']);
  });
});
