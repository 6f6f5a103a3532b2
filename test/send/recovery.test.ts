import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/simulator.ts';
import { type Claim, claimOf } from '../fault/claims.ts';
import { storedAt } from '../fault/server-view.ts';
import { openLedger } from '../ledger/opened.ts';
import { OVERVIEW, POST, type Sender, sender, senderTo } from './api.ts';

const ONCE = { attempts: 1, firstWait: 1, longestWait: 1 };
const LOST: Fault = { kind: 'cut-after' };

function failing({ simulator }: Sender, fault: Fault, count = 1): void {
  simulator.faults.add({ when: { path: POST, count }, fault });
}

async function received(one: Sender, claim: Claim): Promise<{ readonly id: string }> {
  const result = await one.send(claim);
  if (result.utfall !== 'mottatt') throw new Error(result.utfall);
  return result;
}

/** What the server has is that one claim, under the id that the ledger has. */
async function expectOnce({ simulator, ledger }: Sender, claim: Claim): Promise<void> {
  const guids = claim.behandlerkrav.regninger.map(({ guid }) => guid);
  const [known] = ledger.list();
  expect(known).toMatchObject({ state: 'mottatt' });
  expect(await storedAt(simulator)).toMatchObject([{ id: known?.id, guids }]);
}

describe('a submission that fails', () => {
  it.each<[string, Fault, string, readonly (number | null)[]]>([
    ['is answered too late', { kind: 'latency', ms: 3000 }, 'funnet', [200]],
    ['is cut before it is taken', { kind: 'cut-before' }, 'sendt', [null, 200]],
    ['is cut after it was taken', LOST, 'funnet', [null]],
    ['is answered by half', { kind: 'truncate' }, 'funnet', [200]],
    ['is answered by a proxy', { kind: 'not-json' }, 'funnet', [200]],
    ['gets a 500', { kind: 'status', status: 500 }, 'sendt', [500, 200]],
    ['gets a 500 after it was taken', { kind: 'status', status: 500, after: true }, 'funnet', [500]],
    ['gets a 503', { kind: 'status', status: 503 }, 'sendt', [503, 200]],
    ['gets a 503 after it was taken', { kind: 'status', status: 503, after: true }, 'funnet', [503]],
    ['gets a 408 after it was taken', { kind: 'status', status: 408, after: true }, 'funnet', [408]],
    ['gets a 429', { kind: 'status', status: 429 }, 'sendt', [429, 200]],
    ['gets a 401', { kind: 'status', status: 401 }, 'sendt', [401, 200]],
    ['gets a status that nobody knows', { kind: 'unknown-status' }, 'sendt', [200]],
  ])('as it %s has its claim at the server once in the end', async (_, fault, how, posts) => {
    const one = await sender();
    failing(one, fault);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how });
    expect([...one.posts()].sort()).toEqual([...posts].sort());
    await expectOnce(one, claimOf(1));
  });

  it.each<[string, Fault]>([
    ['the overview', { kind: 'status', status: 500 }],
    ['the overview', { kind: 'truncate' }],
    ['the overview', { kind: 'unknown-status' }],
    ['the details', { kind: 'bare-object' }],
    ['the details', { kind: 'cut-after' }],
  ])('is found though %s fails: %j', async (what, fault) => {
    const one = await sender();
    failing(one, LOST);
    const path = what === 'the details' ? '/kuhr/krav/v1/data/*/*' : '/kuhr/krav/v1/data/behandlerkravmelding';
    one.simulator.faults.add({ when: { method: 'GET', path }, fault });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectOnce(one, claimOf(1));
  });

  it('is unknown when all attempts do, and the next run finds out', async () => {
    const one = await sender();
    failing(one, LOST);
    one.simulator.faults.add({ when: { path: OVERVIEW, count: 'always' }, fault: { kind: 'status', status: 500 } });
    expect(await one.send(claimOf(1))).toMatchObject({
      utfall: 'ukjent',
      why: { kind: 'error', error: { status: 500 } },
    });
    expect(one.ledger.list()).toMatchObject([{ state: 'ukjent', attempts: 5, id: null }]);
    expect(one.posts()).toEqual([null]);
    one.simulator.faults.clear();
    const next = senderTo(one.simulator, openLedger(one.ledger.file));
    expect(await next.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectOnce(next, claimOf(1));
  });

  it('and is refused for something else the next time had not arrived', async () => {
    const one = await sender();
    const unregistered = { ...claimOf(1), praksisId: '1000005649' };
    failing(one, { kind: 'cut-before' });
    expect(await one.send(unregistered)).toMatchObject({
      utfall: 'feil_i_melding',
      feilmeldinger: [{ kode: 'UKJENT_PRAKSISID' }],
    });
    expect(one.overviews()).toBeGreaterThan(0);
  });
});

describe('a message that the server has already', () => {
  it('is found where another machine sent it, with a ledger of its own', async () => {
    const other = await sender();
    await other.send(claimOf(1));
    await other.simulator.clock.advance('P30D');
    const one = senderTo(other.simulator);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectOnce(one, claimOf(1));
  });

  it('is found where another machine sent it long ago, and our first answer was lost', async () => {
    const other = await sender();
    await other.send(claimOf(1));
    await other.simulator.clock.advance('P30D');
    const one = senderTo(other.simulator);
    failing(one, LOST);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectOnce(one, claimOf(1));
  });

  it('is told from others of the same practice, count and sum by its bills', async () => {
    const other = await sender();
    for (const number of [1, 3, 5]) await other.send(claimOf(number));
    const one = senderTo(other.simulator);
    const results = [];
    for (const number of [3, 5, 1]) results.push(await one.send(claimOf(number)));
    const ids = [3, 5, 1].map((number) => other.ledger.list()[(number - 1) / 2]?.id);
    expect(results).toMatchObject(ids.map((id) => ({ utfall: 'mottatt', how: 'funnet', id })));
  });

  it('is found once where it was treated again', async () => {
    const other = await sender();
    const { id } = await received(other, claimOf(1));
    await other.simulator.clock.advance('PT1M');
    const rebehandling = [{ guid: claimOf(1).behandlerkrav.regninger[0]?.guid, status: 'avvist', merknader: [] }];
    const { status } = await fetch(`${other.simulator.url}/simulator/control/${id}`, {
      method: 'POST',
      body: JSON.stringify({ rebehandling }),
    });
    expect(status).toBe(200);
    expect(await senderTo(other.simulator).send(claimOf(1))).toEqual({ utfall: 'mottatt', how: 'funnet', id });
  });

  it('is not taken for the copies of it that were refused as duplicates', async () => {
    const other = await sender();
    const { id } = await received(other, claimOf(1));
    const one = senderTo(other.simulator);
    expect(await one.send(claimOf(1))).toEqual({ utfall: 'mottatt', how: 'funnet', id });
    const { access_token } = await one.simulator.token();
    const overview = await fetch(`${one.simulator.url}/kuhr/krav/v1/data/behandlerkravmelding`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await overview.text()).toContain('feil_i_melding');
    await expectOnce(one, claimOf(1));
  });
});

describe('a first attempt around midnight, and clocks that differ', () => {
  const HOUR = 3_600_000;
  it.each([
    ['both before midnight in Oslo', '2026-01-06T23:59:59+01:00', 0, 1],
    ['after midnight in Oslo, before it in Greenwich', '2026-01-07T00:30:00+01:00', 0, 1],
    ['the night that the clocks go forward', '2026-03-29T00:15:00+01:00', 0, 1],
    ['the night that they go back', '2026-10-25T02:30:00+01:00', 0, 1],
    ['ours a day ahead', '2026-01-06T12:00:00+01:00', 24 * HOUR, 3],
    ['ours a day behind', '2026-01-06T12:00:00+01:00', -24 * HOUR, 1],
    ['ours a month ahead', '2026-01-06T12:00:00+01:00', 30 * 24 * HOUR, 3],
  ])('is found: %s', async (_, clock, ahead, overviews) => {
    const { simulator } = await sender({ clock, clockFixed: true, tokenClock: 'real' });
    const one = senderTo(simulator, openLedger(), ahead);
    failing(one, LOST);
    await one.send(claimOf(1), { retry: ONCE });
    await simulator.clock.advance('PT2H');
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(one.overviews()).toBe(overviews);
  });
});
