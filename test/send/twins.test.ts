import { describe, expect, it } from 'vitest';
import { outgoing } from '../../src/send/outgoing.ts';
import type { Fault, RunningSimulator } from '../../src/simulator.ts';
import { type Claim, claimOf } from '../fault/claims.ts';
import { storedAt } from '../fault/server-view.ts';
import { openLedger } from '../ledger/opened.ts';
import { POST, type Sender, sender, senderTo } from './api.ts';

const ONCE = { attempts: 1, firstWait: 1, longestWait: 1 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ORIGINAL = claimOf(1);
/** The very bills, count and sum of the original. */
const CORRECTION = changed(ORIGINAL, { korrigeringBetaltEgenandel: true });
const CREDIT = changed(ORIGINAL, { kreditering: true });

function changed({ praksisId, behandlerkrav }: Claim, changes: object): Claim {
  const regninger = behandlerkrav.regninger.map((regning) => ({ ...regning, ...changes }));
  return { praksisId, behandlerkrav: { ...behandlerkrav, regninger } };
}

/** The next submission gets that fault. */
function failing({ simulator }: Sender, kind: 'cut-before' | 'cut-after'): void {
  simulator.faults.add({ when: { path: POST }, fault: { kind } satisfies Fault });
}

/** Sends so that nobody knows whether it arrived. */
async function unclear(one: Sender, claim: Claim, kind: 'cut-before' | 'cut-after'): Promise<void> {
  failing(one, kind);
  expect(await one.send(claim, { retry: ONCE, reuse: true })).toMatchObject({ utfall: 'ukjent' });
}

async function idsAt(simulator: RunningSimulator): Promise<readonly string[]> {
  return (await storedAt(simulator)).map(({ id }) => id).reverse();
}

/** Everything that the server has is in the ledger, each under its own id, and nothing else. */
async function expectEach({ simulator, ledger }: Sender, count: number): Promise<void> {
  const ids = await idsAt(simulator);
  expect(ids).toHaveLength(count);
  const known = ledger.list().map(({ state, id }) => ({ state, id }));
  expect(known).toEqual(expect.arrayContaining(ids.map((id) => ({ state: 'mottatt', id }))));
  expect(known).toHaveLength(count);
}

describe('what credits or corrects a bill that may have arrived', () => {
  it.each([
    ['a correction', CORRECTION, 'cut-after'],
    ['a correction', CORRECTION, 'cut-before'],
    ['a credit', CREDIT, 'cut-after'],
    ['a credit', CREDIT, 'cut-before'],
  ] as const)('is not sent before that is found out: %s, %#', async (_, claim, kind) => {
    const one = await sender();
    await unclear(one, ORIGINAL, kind);
    const [{ hash } = { hash: '' }] = one.ledger.list();
    expect(await one.send(claim)).toMatchObject({
      utfall: 'konflikt',
      conflicts: [
        { index: 0, by: 'related', earlier: { hash, id: null } },
        { index: 1, by: 'related' },
      ],
    });
    expect(one.posts()).toHaveLength(1);
    expect(await one.send(ORIGINAL)).toMatchObject({ utfall: 'mottatt' });
    failing(one, 'cut-before');
    expect(await one.send(claim)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    await expectEach(one, 2);
  });

  it('is not sent either where the sender of that died before a byte went out', async () => {
    const one = await sender();
    one.ledger.claim(await outgoing(ORIGINAL, one.simulator.url), { now: one.simulator.clock.now() });
    one.ledger.close();
    const next = senderTo(one.simulator, openLedger(one.ledger.file));
    expect(await next.send(CORRECTION)).toMatchObject({ utfall: 'konflikt', conflicts: [{ by: 'related' }, {}] });
    expect(next.posts()).toEqual([]);
  });

  it('is not sent while another process is sending that', async () => {
    const one = await sender();
    const other = senderTo(one.simulator, openLedger(one.ledger.file));
    const results: unknown[] = [];
    await one.send(ORIGINAL, {
      onStep: async (step) => void (step === 'answered' && results.push(await other.send(CORRECTION))),
    });
    expect(results).toMatchObject([{ utfall: 'konflikt' }]);
    expect(await other.send(CORRECTION)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    await expectEach(one, 2);
  });

  it('is found out first where it may have arrived itself, before a bill that it is about is sent', async () => {
    const one = await sender();
    await unclear(one, CORRECTION, 'cut-after');
    expect(await one.send(ORIGINAL)).toMatchObject({ utfall: 'konflikt', conflicts: [{ by: 'related' }, {}] });
    expect(await one.send(CORRECTION)).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(await one.send(ORIGINAL)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    await expectEach(one, 2);
  });

  it.each([
    ['neither', 'cut-before', 'cut-before'],
    ['the original alone', 'cut-after', 'cut-before'],
    ['the other alone', 'cut-before', 'cut-after'],
  ] as const)('is found out where both are unknown, and %s had arrived', async (_, first, second) => {
    const one = await sender();
    await unclear(one, ORIGINAL, first);
    await unclear(one, CORRECTION, second);
    for (const claim of [CORRECTION, ORIGINAL, CORRECTION]) await one.send(claim);
    await expectEach(one, 2);
  });

  it('is for a person to tell from that where both are unknown and both had arrived', async () => {
    const one = await sender();
    await unclear(one, ORIGINAL, 'cut-after');
    await unclear(one, CORRECTION, 'cut-after');
    const ids = await idsAt(one.simulator);
    for (const claim of [CORRECTION, ORIGINAL, CORRECTION]) {
      expect(await one.send(claim)).toEqual({
        utfall: 'ukjent',
        why: { kind: 'duplicate', ids: expect.arrayContaining([...ids]) },
      });
    }
    const [original] = one.ledger.list();
    if (original === undefined) throw new Error('not in the ledger');
    one.ledger.clear(original, { state: 'mottatt', id: ids[0] ?? '', at: one.simulator.clock.now() });
    expect(await one.send(CORRECTION)).toEqual({ utfall: 'mottatt', how: 'funnet', id: ids[1] });
    await expectEach(one, 2);
  });

  it('is sent where somebody takes that upon them, and neither is taken for the other', async () => {
    const one = await sender();
    await unclear(one, ORIGINAL, 'cut-after');
    const [stored] = await idsAt(one.simulator);
    failing(one, 'cut-before');
    const sent = await one.send(CORRECTION, { reuse: true });
    expect(sent).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(await one.send(ORIGINAL)).toEqual({ utfall: 'mottatt', how: 'funnet', id: stored });
    await expectEach(one, 2);
  });

  it('is not taken for it while that is unknown, though the API says that it has it', async () => {
    const one = await sender();
    await unclear(one, ORIGINAL, 'cut-before');
    await unclear(one, CORRECTION, 'cut-after');
    const [id] = await idsAt(one.simulator);
    expect(await one.send(CORRECTION, { reuse: true })).toEqual({
      utfall: 'ukjent',
      why: { kind: 'duplicate', ids: [id] },
    });
    expect(await one.send(ORIGINAL)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(await one.send(CORRECTION)).toEqual({ utfall: 'mottatt', how: 'funnet', id });
    await expectEach(one, 2);
  });
});

describe('what has the bills of a message that this ledger does not know', () => {
  /** Another machine has sent the original, so long ago; with a ledger of its own. */
  async function afterOriginal(ago: number, ahead = 0) {
    const other = await sender({ clockFixed: true, tokenClock: 'real' });
    await other.send(ORIGINAL);
    await other.simulator.clock.advance(ago);
    return senderTo(other.simulator, openLedger(), ahead);
  }

  it.each([
    ['seconds', 2000],
    ['half an hour', HOUR / 2],
    ['hours', 2 * HOUR],
  ])('is sent again where it did not arrive, though that is there since %s', async (_, ago) => {
    const one = await afterOriginal(ago);
    failing(one, 'cut-before');
    expect(await one.send(CORRECTION)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(await storedAt(one.simulator)).toHaveLength(2);
  });

  it.each([
    ['seconds', 2000],
    ['half an hour', HOUR / 2],
  ])('is found where it arrived, and is not taken for that, which is there since %s', async (_, ago) => {
    const one = await afterOriginal(ago);
    failing(one, 'cut-after');
    const result = await one.send(CORRECTION);
    expect(result).toEqual({ utfall: 'mottatt', how: 'funnet', id: (await idsAt(one.simulator))[1] });
    expect(one.posts().filter((status) => status !== 200)).toEqual([null]);
  });

  it('is not sent again before the control of that is done: a clock that is ahead makes our own look like it', async () => {
    const { simulator } = await sender({ krav: { manuell: { praksisId: [ORIGINAL.praksisId] } } });
    const one = senderTo(simulator, openLedger(), MINUTE / 2);
    failing(one, 'cut-after');
    const unseen = await one.send(CORRECTION);
    const ids = await idsAt(simulator);
    expect(unseen).toEqual({ utfall: 'ukjent', why: { kind: 'unseen', ids } });
    expect([ids.length, one.posts()]).toEqual([1, [null]]);
  });

  it('is found by its duplicate when the control is done, where our clock is ahead', async () => {
    const one = senderTo((await sender()).simulator, openLedger(), MINUTE / 2);
    failing(one, 'cut-after');
    const result = await one.send(CORRECTION);
    expect(result).toEqual({ utfall: 'mottatt', how: 'funnet', id: (await idsAt(one.simulator))[0] });
    expect(one.posts()).toEqual([null, 400]);
  });

  it.each([
    ['half an hour', HOUR / 2, 'ukjent'],
    ['hours', 2 * HOUR, 'feil_i_melding'],
  ])('is not called received as that is there since %s, where it is refused the next time', async (_, ago, utfall) => {
    const one = await afterOriginal(ago);
    await unclear(one, CORRECTION, 'cut-before');
    const samhandler = { type: 'orgnr', id: '310991015' };
    const praksis = { praksisId: ORIGINAL.praksisId, status: 'ikke_ok' };
    const body = JSON.stringify({ samhandler, praksis });
    await fetch(`${one.simulator.url}/simulator/praksiser`, { method: 'POST', body });
    expect(await one.send(CORRECTION)).toMatchObject({ utfall });
    expect(one.posts().slice(1)).toEqual([null, 400]);
  });
});

describe('a refused bill that is sent anew for the second time, by a machine that does not know the first', () => {
  it('is sent, and not taken for the first message', async () => {
    const other = await sender();
    await other.send(ORIGINAL);
    await other.simulator.clock.advance(MINUTE);
    const again = await other.send(changed(ORIGINAL, { merknad: 'rettet' }), { reuse: true });
    const replaces = again.utfall === 'mottatt' ? again.id : null;
    await other.simulator.clock.advance(MINUTE);
    const one = senderTo(other.simulator);
    failing(one, 'cut-before');
    const third = changed(ORIGINAL, { merknad: 'rettet igjen' });
    expect(await one.send(third, {}, replaces)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(await storedAt(one.simulator)).toHaveLength(3);
  });
});

describe('an id', () => {
  it('that another message of the ledger has is no answer, whoever had it first', async () => {
    const one = await sender();
    const first = await one.send(ORIGINAL);
    const id = first.utfall === 'mottatt' ? first.id : '';
    const target = one.simulator.url;
    const known = one.ledger.byId(target, id);
    const other = { target, hash: 'f'.repeat(64), praksisId: '7', sum: 1, bills: [] };
    one.ledger.claim(other, { now: 1 });
    expect(one.ledger.settle(other, { state: 'mottatt', id, at: 2 })).toMatchObject({ state: 'ukjent', id: null });
    const seen = one.ledger.byHash(target, other.hash);
    if (seen === null) throw new Error('not in the ledger');
    expect(one.ledger.clear(seen, { state: 'mottatt', id, at: 3 })).toBe(false);
    expect(one.ledger.byId(target, id)).toEqual(known);
  });
});
