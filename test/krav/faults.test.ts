import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KravClient } from '../../src/krav/client.ts';
import { KravError } from '../../src/krav/error.ts';
import { type Fault, type RunningSimulator, startSimulator } from '../../src/simulator.ts';
import { serve } from '../helpers/server.ts';
import { clientAt, messageOf, RECEIVED, reiserAt, sent } from './at-simulator.ts';

let simulator: RunningSimulator;
/** Of the message in it. */
let id = '';
let krav: object;
let rettet: object;
let number = 0;

// One for all: a key of its own for each test would be most of the time.
beforeAll(async () => {
  simulator = await startSimulator({ clock: RECEIVED, clockFixed: true });
  const { client } = clientAt(simulator);
  krav = await messageOf('krav', client);
  rettet = await messageOf('rettet', client);
  id = await sent(krav, client);
  await simulator.clock.set('2026-01-07T09:00:00+01:00');
});

afterAll(() => simulator.close());

/** Clients without waits of their own, a message that was not sent yet, and what happened at the simulator since. */
interface Bench {
  readonly client: KravClient;
  readonly reiser: KravClient;
  readonly next: object;
  /** ms, of both clients. */
  readonly waits: () => readonly number[];
  /** Messages stored since. */
  readonly stored: () => Promise<number>;
  /** Submissions that came in since. */
  readonly submissions: () => number;
}

async function bench(timeout = 30_000): Promise<Bench> {
  simulator.faults.clear();
  // No key and no token is kept.
  const claims = clientAt(simulator, { timeout });
  const reiser = reiserAt(simulator, { timeout });
  const plain = clientAt(simulator).client;
  const there = (await plain.oversikt()).length;
  const seen = simulator.requests.length;
  number += 1;
  return {
    client: claims.client,
    reiser: reiser.client,
    next: {
      ...rettet,
      behandlerkrav: { ...('behandlerkrav' in rettet ? Object(rettet.behandlerkrav) : {}), navnEPJ: `EPJ ${number}` },
    },
    waits: () => [...claims.waits, ...reiser.waits],
    stored: async () => (await plain.oversikt()).length - there,
    submissions: () => simulator.requests.slice(seen).filter(({ path }) => path.includes('/process/')).length,
  };
}

const ASK = { fnr: '17835415872', dato: '2026-01-06' };

/** The calls that read: their path, and what they give where nothing goes wrong. */
const READING: readonly (readonly [string, string, (bench: Bench) => Promise<unknown>, object])[] = [
  ['praksiser', '/kuhr/krav/v1/data/praksis', ({ client }) => client.praksiser(), { praksiser: [{}, {}] }],
  [
    'oversikt',
    '/kuhr/krav/v1/data/behandlerkravmelding',
    ({ client }) => client.oversikt({ tom: '2026-01-06' }),
    [{ antallRegninger: 3, regninger: null }],
  ],
  [
    'melding',
    '/kuhr/krav/v1/data/behandlerkravmelding/*',
    ({ client }) => client.melding(id),
    [{ regninger: [{}, {}, {}] }],
  ],
  ['jwk', '/kuhr/krav/v1/jwk', ({ client, next }) => client.sendInn(next), { utfall: 'mottatt', status: 'mottatt' }],
  [
    'oppmoter',
    '/kuhr/oppslagpasientreiser/*',
    ({ reiser }) => reiser.oppmoter(ASK),
    { oppmoter: [{ status: 'godkjent' }] },
  ],
];

/** Faults that pass: asked again, after these waits in ms, the call gives its answer. */
const PASSING: readonly (readonly [string, Fault, readonly number[]])[] = [
  ['429', { kind: 'status', status: 429 }, [250]],
  ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 7 }, [7000]],
  ['500', { kind: 'status', status: 500 }, [250]],
  ['500 after it was handled', { kind: 'status', status: 500, after: true }, [250]],
  ['503', { kind: 'status', status: 503 }, [250]],
  ['503 with Retry-After', { kind: 'status', status: 503, retryAfter: 9 }, [9000]],
  ['a cut before', { kind: 'cut-before' }, [250]],
  ['a cut after', { kind: 'cut-after' }, [250]],
  ['a truncated answer', { kind: 'truncate' }, [250]],
  ['401', { kind: 'status', status: 401 }, []],
];

describe.each(READING)('%s', (name, path, ask, answer) => {
  it.each(PASSING)('after %s once is answered', async (_, fault, waits) => {
    const own = await bench();
    simulator.faults.add({ when: { path }, fault });
    expect(await ask(own)).toMatchObject(answer);
    expect(own.waits()).toEqual(waits);
    expect(simulator.faults.active).toEqual([]);
  });

  it.each([
    ['429', { kind: 'status', status: 429 }, 'throttled'],
    ['500', { kind: 'status', status: 500 }, 'server'],
    ['a cut', { kind: 'cut-before' }, 'cut'],
    ['401', { kind: 'status', status: 401 }, 'unauthorised'],
    ['a page of HTML', { kind: 'not-json' }, name === 'jwk' ? 'no-key' : 'unreadable'],
  ] as const)('after %s each time is told', async (_, fault, expected) => {
    const own = await bench();
    simulator.faults.add({ when: { path, count: 'always' }, fault });
    expect(await faultOf(ask(own))).toEqual([expected, 'no']);
    expect(own.waits().length).toBe(['401', 'a page of HTML'].includes(_) ? 0 : 4);
  });

  it('with JSON that is another is told', async () => {
    const own = await bench();
    for (const json of [[], {}, { praksiser: 7 }, { behandlerkravmeldinger: [{}] }, { oppmoter: {} }, 'x', null]) {
      const { url } = await serve(() => ({ json }));
      const token = async () => ({ type: 'Bearer', value: 'x', expiresAt: null }) as const;
      const { client } = clientAt(simulator, { baseUrl: url, token });
      expect(await faultOf(ask({ ...own, client, reiser: client }))).toEqual([
        name === 'jwk' ? 'no-key' : 'unreadable',
        'no',
      ]);
    }
  });
});

describe('a submission', () => {
  const path = '/kuhr/krav/v1/process/*';

  it.each<readonly [string, Fault, readonly [fault: string, stored: string], isThere: boolean]>([
    ['500', { kind: 'status', status: 500 }, ['server', 'unknown'], false],
    ['500 after it was stored', { kind: 'status', status: 500, after: true }, ['server', 'unknown'], true],
    ['503', { kind: 'status', status: 503 }, ['server', 'unknown'], false],
    ['503 with Retry-After', { kind: 'status', status: 503, retryAfter: 9 }, ['server', 'unknown'], false],
    ['a cut before', { kind: 'cut-before' }, ['cut', 'unknown'], false],
    ['a cut after', { kind: 'cut-after' }, ['cut', 'unknown'], true],
    ['a truncated answer', { kind: 'truncate' }, ['cut', 'unknown'], true],
    ['a page of HTML', { kind: 'not-json' }, ['unreadable', 'unknown'], true],
  ])('after %s is unknown, not sent twice, and the same content sent again tells', async (_, fault, told, isThere) => {
    const { client, next, waits, stored, submissions } = await bench();
    simulator.faults.add({ when: { path }, fault });
    expect(await faultOf(client.sendInn(next))).toEqual(told);
    expect([waits(), submissions(), await stored()]).toEqual([[], 1, isThere ? 1 : 0]);
    expect(await client.sendInn(next)).toMatchObject(
      isThere ? { feilmeldinger: [{ kode: 'DUPLIKAT_KRAV' }] } : { utfall: 'mottatt' },
    );
    expect(await stored()).toBe(1);
  });

  it.each<readonly [string, Fault, readonly number[]]>([
    ['429', { kind: 'status', status: 429 }, [250]],
    ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 7 }, [7000]],
    ['401', { kind: 'status', status: 401 }, []],
  ])('after %s, which takes nothing, is sent again and stored once', async (_, fault, expected) => {
    const { client, next, waits, stored } = await bench();
    simulator.faults.add({ when: { path }, fault });
    expect(await client.sendInn(next)).toMatchObject({ utfall: 'mottatt' });
    expect(waits()).toEqual(expected);
    expect(await stored()).toBe(1);
  });

  it('after 429 each time certainly was not taken', async () => {
    const { client, next, stored } = await bench();
    simulator.faults.add({ when: { path, count: 'always' }, fault: { kind: 'status', status: 429 } });
    expect(await faultOf(client.sendInn(next))).toEqual(['throttled', 'no']);
    expect(await stored()).toBe(0);
  });

  it('of a redirect is unknown: who redirects may have stored', async () => {
    const { client, next, stored } = await bench();
    simulator.faults.add({ when: { path }, fault: { kind: 'status', status: 303, after: true } });
    expect(await faultOf(client.sendInn(next))).toEqual(['refused', 'unknown']);
    expect(await stored()).toBe(1);
  });
});

describe('an answer that comes later than is waited for', () => {
  const late: Fault = { kind: 'latency', ms: 86_400_000 };

  it('is asked for again', async () => {
    // Side by side: each waits.
    const benches: Bench[] = [];
    for (const _ of READING) benches.push(await bench(2_000));
    for (const [, path] of READING) simulator.faults.add({ when: { path }, fault: late });
    await Promise.all(
      READING.map(async ([name, , ask, answer], index) => {
        const own = benches[index];
        if (own === undefined) throw new Error(name);
        expect(await ask(own)).toMatchObject(answer);
        expect(own.waits()).toEqual([250]);
      }),
    );
  });

  it('makes a submission unknown', async () => {
    const { client, next, stored, submissions } = await bench(2_000);
    simulator.faults.add({ when: { path: '/kuhr/krav/v1/process/*' }, fault: late });
    expect(await faultOf(client.sendInn(next))).toEqual(['timeout', 'unknown']);
    expect(await stored()).toBe(1);
    // It is noted when it has been answered, or its client has left.
    await expect.poll(submissions).toBe(1);
  });
});

describe('what the documentation does not know', () => {
  const unknown = 'ukjent_status_fra_simulator';
  const bent = async (kind: 'unknown-status' | 'bare-object', call: (bench: Bench) => Promise<unknown>) => {
    const own = await bench();
    simulator.faults.add({ when: { path: '/kuhr/*', count: 'always' }, fault: { kind } });
    return call(own);
  };

  it('is kept where it is a status', async () => {
    const all = (call: (bench: Bench) => Promise<unknown>) => bent('unknown-status', call);
    expect(await all(({ client }) => client.praksiser())).toMatchObject({ praksiser: [{ status: unknown }, {}] });
    const states = { meldingsstatus: unknown, kontrollstatus: unknown, utbetalingsstatus: unknown };
    expect(await all(({ client }) => client.oversikt({ tom: '2026-01-06' }))).toMatchObject([states]);
    expect(await all(({ client }) => client.melding(id))).toMatchObject([
      { ...states, regninger: [{ status: unknown }, {}, {}] },
    ]);
    expect(await all(({ client, next }) => client.sendInn(next))).toMatchObject({ utfall: 'mottatt', status: unknown });
    expect(await all(({ reiser }) => reiser.oppmoter(ASK))).toMatchObject({ oppmoter: [{ status: unknown }] });
  });

  it('is read where it is the bare object of before 2026-02-11', async () => {
    expect(await bent('bare-object', ({ client }) => client.melding(id))).toHaveLength(1);
    expect(await bent('bare-object', ({ client }) => client.oversikt({ tom: '2026-01-06' }))).toHaveLength(1);
    expect(await bent('bare-object', ({ client, next }) => client.sendInn(next))).toMatchObject({ utfall: 'mottatt' });
  });
});

async function faultOf(promise: Promise<unknown>): Promise<readonly [string, string]> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof KravError)) throw new Error(`no KravError: ${String(error)}`);
  return [error.fault, error.stored];
}
