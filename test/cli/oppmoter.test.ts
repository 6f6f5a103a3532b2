import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../helpers/server.ts';
import { clientAt, messageOf, RECEIVED, sent } from '../krav/at-simulator.ts';
import { REAL_NUMBER } from '../send/real-number.ts';
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

/** Synthetic (month + 80). */
const FNR = '17835415872';
const ANSWER = {
  oppmoter: [{ orgnr: '999999999', praksisnavn: 'A\u001b[2J', oppmotetidspunkt: '2026-01-06 13:35:00' }],
};

describe('bkm oppmoter', () => {
  test('shows attendances, with the national id from stdin or the environment, in the body alone', async () => {
    const simulator = await running({ clock: RECEIVED });
    const { url } = simulator;
    const { client } = clientAt(simulator);
    await sent(await messageOf('krav', client), client);
    await simulator.clock.advance('PT20S');
    const fromStdin = await bkm(url, `echo ${FNR} | bkm oppmoter --date 2026-01-06 --lang nb`);
    const fromEnv = await bkm(url, `BKM_FNR=${FNR} bkm oppmoter --date 2026-01-06 --lang nb < /dev/null`);
    expect(fromStdin).toEqual(fromEnv);
    expect([fromStdin.exit, fromStdin.stderr]).toEqual([0, '']);
    const [head, ...rows] = fromStdin.stdout.trimEnd().split('\n');
    expect(head?.trim().split(/ {2,}/)).toContain('henvist av');
    expect(rows).toEqual([
      expect.stringMatching(/^ {2}2026-01-06 13:35:00 {2}Kurbadet Helsesenter {2}999999999 .*godkjent$/),
    ]);
    expect(fromStdin.stdout).not.toContain(FNR);
    const none = await bkm(url, `echo ${FNR} | bkm oppmoter --date 2026-01-05 --format json`);
    expect([none.exit, JSON.parse(none.stdout)]).toEqual([0, { oppmoter: [] }]);
  });

  test('asks for a token of the scope of Pasientreiser', async () => {
    const { url, received } = await serve(({ url: path }) =>
      path === '/simulator/token'
        ? { json: { access_token: 'x', token_type: 'Bearer', expires_in: 60 } }
        : { json: ANSWER },
    );
    const { stdout } = await bkm(url, `echo ${FNR} | bkm oppmoter --date 2026-01-06`);
    expect(stdout.split('\n')[1]).toBe('  2026-01-06 13:35:00  A [2J     999999999');
    expect(received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { scopes: ['nav:kuhr/oppslagpasientreiser'] },
      { fnr: FNR, dato: '2026-01-06' },
    ]);
    expect(JSON.stringify(received.map(({ url: path, headers }) => [path, headers]))).not.toContain(FNR);
  });

  test.each([
    ['as an argument', `bkm oppmoter ${FNR} --date 2026-01-06`, 'oppmoter takes no national id as an argument'],
    ['in place of the day', `bkm oppmoter --date ${FNR}`, '--date is not a date'],
    ['without a day', `echo ${FNR} | bkm oppmoter`, '--date is missing'],
    ['with more on its line', `echo ${FNR} ${FNR} | bkm oppmoter --date 2026-01-06`, 'what was given is no national'],
    ['not at all', `bkm oppmoter --date 2026-01-06 < /dev/null`, 'what was given is no national identity number'],
    ['on a day that is none', `echo ${FNR} | bkm oppmoter --date 2026-02-30`, '--date is not a date'],
  ])('given %s is exit 2: nothing is called, and it is not shown', async (_, line, words) => {
    const { url, received } = await serve(() => ({}));
    const { exit, stdout, stderr } = await bkm(url, line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain(FNR);
    expect(received).toEqual([]);
  });

  test('does not show it when the API refuses it, and shows it back', async () => {
    const { url } = await serve(({ body }) => ({ status: 400, headers: { 'x-echo': body }, text: body }));
    const { exit, stdout, stderr } = await bkm(
      url,
      `echo ${FNR} | BKM_TOKEN=x bkm oppmoter --date 2026-01-06 --lang nb`,
    );
    expect([exit, stdout]).toEqual([4, '']);
    expect(stderr).toContain('kallet avvises (HTTP 400)');
    expect(stderr).not.toContain(FNR);
  });

  test('sends no number that may be a real person’s outside production', async () => {
    const { url, received } = await serve(() => ({ json: ANSWER }));
    const line = `BKM_TOKEN=x BKM_FNR=${REAL_NUMBER} bkm oppmoter --date 2026-01-06`;
    const { exit, stderr } = await bkm(url, `${line} --env dev`);
    expect([exit, received]).toEqual([2, []]);
    expect(stderr).toContain('the national id is not synthetic, and the environment is not production');
    expect((await bkm(url, `${line} --env dev --allow-real-ids`)).exit).toBe(0);
    expect((await bkm(url, `${line} --env prod`)).exit).toBe(0);
    expect(received).toHaveLength(2);
  });
});
