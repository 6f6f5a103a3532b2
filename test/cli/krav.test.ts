import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule, SimulatorOptions } from '../../src/simulator.ts';
import { serve } from '../helpers/server.ts';
import { RECEIVED } from '../krav/at-simulator.ts';
import { running } from '../simulator/running.ts';
import { built } from './built.ts';
import { type Ended, Place } from './shell.ts';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
});

afterAll(() => place.remove());

const bkm = (url: string, line: string): Promise<Ended> => place.run(`export BKM_KRAV_URL=${url}\n${line}`);

/** A simulator, and the settings of its client of Maskinporten, whose key stands in a file. */
async function withMaskinporten(options: SimulatorOptions = {}) {
  const simulator = await running({ clock: RECEIVED, tokenClock: 'real', ...options });
  const { clientId, privateJwk } = await simulator.demoClient('maskinporten');
  const file = path.join(place.folder, 'key.json');
  await writeFile(file, JSON.stringify(privateJwk));
  await chmod(file, 0o600);
  const set = `export BKM_MASKINPORTEN_CLIENT_ID=${clientId} BKM_MASKINPORTEN_KEY_FILE=key.json BKM_MASKINPORTEN_ISSUER=${simulator.url}/maskinporten/`;
  const secrets = Object.entries(privateJwk).flatMap(([name, value]) =>
    ['d', 'p', 'q', 'dp', 'dq', 'qi'].includes(name) ? [String(value)] : [],
  );
  return { simulator, file, set, secrets };
}

describe('commands of the Krav API', () => {
  test('get their token from Maskinporten, once a run', async () => {
    const { simulator, set } = await withMaskinporten();
    const { exit, stdout, stderr } = await bkm(simulator.url, `${set}\nbkm praksis && bkm status`);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Kurbadet');
    expect(simulator.requests.map(({ path: asked, status }) => `${asked} ${status}`)).toEqual([
      '/maskinporten/token 200',
      '/kuhr/krav/v1/data/praksis 200',
      '/maskinporten/token 200',
      '/kuhr/krav/v1/data/behandlerkravmelding 200',
    ]);
  });

  test('oppmoter asks Maskinporten for its own scope', async () => {
    const { simulator, set } = await withMaskinporten();
    const line = 'echo 17835415872 | bkm oppmoter --date 2026-01-06';
    expect((await bkm(simulator.url, `${set}\n${line}`)).exit).toBe(0);
    const other = await bkm(simulator.url, `${set} BKM_MASKINPORTEN_SCOPE=nav:kuhr/krav\n${line}`);
    expect([other.exit, other.stderr]).toEqual([4, expect.stringContaining('(HTTP 403)')]);
    expect(other.stderr).toContain('has the scope nav:kuhr/oppslagpasientreiser (Maskinporten)');
  });

  test('with HelseID, and a nonce for each call, get through', async () => {
    const simulator = await running({ clock: RECEIVED, tokenClock: 'real', apiNonce: true });
    const { clientId, privateJwk } = await simulator.demoClient('helseid');
    const set = `export BKM_HELSEID_CLIENT_ID=${clientId} BKM_HELSEID_ISSUER=${simulator.url}/helseid BKM_HELSEID_KEY='${JSON.stringify(privateJwk)}'`;
    const { exit, stdout } = await bkm(simulator.url, `${set}\nbkm praksis`);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Kurbadet')]);
  });

  test('take a token from a command, and end with 4 where it gives none', async () => {
    const simulator = await running();
    const { access_token } = await simulator.token();
    const { exit } = await bkm(simulator.url, `bkm praksis --env dev --token-command 'echo ${access_token}'`);
    expect(exit).toBe(0);
    const failed = await bkm(simulator.url, `bkm praksis --env dev --token-command 'echo ${access_token}; exit 3'`);
    expect([failed.exit, failed.stdout]).toEqual([4, '']);
    expect(failed.stderr).not.toContain(access_token);
    const garbage = await bkm(simulator.url, `bkm praksis --env dev --token-command 'echo Hemmelig7Merke hei'`);
    expect([garbage.exit, garbage.stderr.split('\n')[0]]).toEqual([
      4,
      'bkm: the command that should give a token did not: this is no token: it has characters that none may have',
    ]);
  });

  test('speak with whom --env says, before BKM_ENV', async () => {
    const { url, received } = await serve(() => ({ json: { praksiser: [] } }));
    const line = 'BKM_ENV=prod BKM_TOKEN=x bkm praksis --env';
    // An address that is set goes before that of each environment; the name decides what else holds.
    expect((await bkm(url, `${line} dev`)).stdout).toBe('No registered practices.\n');
    expect(received).toHaveLength(1);
    const wrong = await bkm(url, `BKM_ENV=test BKM_TOKEN=x bkm praksis --lang nb`);
    expect([wrong.exit, wrong.stderr]).toEqual([2, 'bkm: ukjent miljø test\nMiljøene er local, dev og prod.\n']);
    const hidden = await bkm('https://api.helserefusjon.no', 'BKM_TOKEN=x bkm praksis --lang nb');
    expect([hidden.exit, hidden.stderr.split('\n')[0]]).toEqual([
      2,
      'bkm: BKM_KRAV_URL er adressen til produksjon, men miljøet er local',
    ]);
  });

  test('use no proxy that Node was not told of', async () => {
    const { url } = await running();
    const { exit } = await bkm(url, 'HTTP_PROXY=http://127.0.0.1:9 http_proxy=http://127.0.0.1:9 bkm praksis');
    expect(exit).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('tell of a key file that others may read', async () => {
    const { simulator, set, file } = await withMaskinporten();
    await chmod(file, 0o640);
    const loose = await bkm(simulator.url, `${set}\nbkm praksis --lang nb`);
    expect([loose.exit, loose.stderr]).toEqual([
      0,
      `bkm: andre på maskinen har rettigheter til nøkkelfilen ${file} (640). Gjør den din alene: chmod 600\n`,
    ]);
    expect((await bkm(simulator.url, `${set}\nbkm praksis --quiet`)).stderr).toBe('');
  });
});

describe('exit code 4', () => {
  test.each<readonly [string, FaultRule, string]>([
    ['503 for ever', { fault: { kind: 'status', status: 503, retryAfter: 0 } }, 'tjeneren feilet (HTTP 503)'],
    ['a wait of an hour', { fault: { kind: 'status', status: 429, retryAfter: 3600 } }, 'for mange kall (HTTP 429)'],
    ['403', { fault: { kind: 'status', status: 403 } }, 'tokenet gir ikke tilgang (HTTP 403)'],
    ['401', { fault: { kind: 'status', status: 401 } }, 'tokenet avvises (HTTP 401)'],
    ['a page of HTML', { fault: { kind: 'not-json' } }, 'svaret er ikke slik dokumentasjonen sier (HTTP 200)'],
  ])('is what a run ends with after %s', async (_, { fault }, words) => {
    const simulator = await running();
    simulator.faults.add({ when: { path: '/kuhr/*', count: 'always' }, fault });
    const { exit, stdout, stderr } = await bkm(simulator.url, 'bkm status --lang nb');
    expect([exit, stdout]).toEqual([4, '']);
    expect(stderr.split('\n')[0]).toBe(`bkm: GET /kuhr/krav/v1/data/behandlerkravmelding: ${words}.`);
    expect(stderr.split('\n')[1]).not.toBe('');
  });
});

describe('what commands and the simulator say holds nothing secret', () => {
  test('of an API that shows back all that it gets', async () => {
    const { url } = await serve(({ url: asked, headers, body }) => ({
      status: 400,
      headers: { 'x-echo': String(headers.authorization) },
      text: JSON.stringify([asked, headers, body]),
    }));
    const line = (command: string) => `echo 17835415872 | BKM_TOKEN=Hemmelig7Merke bkm ${command} --env dev`;
    for (const command of [
      'praksis',
      'status',
      'oppmoter --date 2026-01-06',
      'status 5138fbfe-3c9c-406f-b854-91177b00bb1a',
    ]) {
      const { exit, stdout, stderr } = await bkm(url, line(command));
      expect([exit, stdout]).toEqual([4, '']);
      expect(stderr).not.toMatch(/Hemmelig7Merke|17835415872|Bearer|5138fbfe/);
    }
  });

  test('of a message that is sent, controlled and asked for', async () => {
    const log: string[] = [];
    const { simulator, set, secrets } = await withMaskinporten({ log: (_, text) => log.push(text) });
    await place.run('cp "$CORPUS/arbeidsflyt/rettet.xml" .');
    const send = await bkm(
      simulator.url,
      `${set} BKM_LEDGER=ledger.sqlite\nbkm send rettet.xml --now 2026-01-06T15:30:29+01:00 --format json`,
    );
    await simulator.clock.advance('PT20S');
    const status = await bkm(simulator.url, `${set} BKM_LEDGER=ledger.sqlite\nbkm status; bkm status --format json`);
    expect([send.exit, status.exit]).toEqual([0, 0]);
    expect(log.length).toBeGreaterThan(5);
    const said = [send.stdout, send.stderr, status.stdout, status.stderr, ...log].join('\n');
    for (const secret of secrets) expect(said).not.toContain(secret.slice(0, 24));
    // The patient of rettet.xml: national id, and names.
    expect(said).not.toMatch(/26819016657|Ripsbusk|Munter|eyJ/);
  });
});
