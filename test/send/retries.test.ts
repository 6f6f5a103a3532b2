import { describe, expect, it } from 'vitest';
import { claimOf } from '../fault/claims.ts';
import { POST, sender } from './api.ts';

const status = (code: number, retryAfter?: number) =>
  ({ kind: 'status', status: code, ...(retryAfter === undefined ? {} : { retryAfter }) }) as const;

describe('between two attempts', () => {
  it('waits double each time, at most five attempts', async () => {
    const one = await sender();
    one.simulator.faults.add({ when: { path: POST, count: 'always' }, fault: status(500) });
    expect(await one.send(claimOf(1), { patience: 0 })).toMatchObject({ utfall: 'ukjent' });
    expect(one.waits).toEqual([250, 500, 1000, 2000]);
    expect(one.posts()).toHaveLength(5);
  });

  it('looks for the message ever more seldom, for a minute in all', async () => {
    const one = await sender({ clockFixed: true });
    one.simulator.faults.add({ when: { path: POST }, fault: status(500) });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(one.waits).toEqual([250, 250, 500, 1000, 2000, 4000, 8000, 16_000, 28_000]);
    expect([one.overviews(), one.posts()]).toEqual([9, [500, 200]]);
  });

  it('waits as long as the server asks, of a 503 and of a 429', async () => {
    const one = await sender();
    one.simulator.faults.add({ when: { path: POST }, fault: status(503, 7) });
    one.simulator.faults.add({ when: { path: POST, nth: 2 }, fault: status(429, 3) });
    expect(await one.send(claimOf(1), { patience: 0 })).toMatchObject({ utfall: 'mottatt' });
    expect(one.waits).toEqual([7000, 3000]);
  });

  it('does not wait longer than it may: the next run will', async () => {
    const one = await sender();
    one.simulator.faults.add({ when: { path: POST }, fault: status(503, 3600) });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'ukjent', why: { error: { retryAfter: 3_600_000 } } });
    expect([one.waits, one.posts()]).toEqual([[], [503]]);
  });
});

describe('a run that is to stop', () => {
  it('finishes what is in flight, and makes no further attempt', async () => {
    const one = await sender();
    const stop = new AbortController();
    one.simulator.faults.add({ when: { path: POST }, fault: status(500) });
    const onStep = (step: string) => void (step === 'submit' && stop.abort());
    expect(await one.send(claimOf(1), { signal: stop.signal, onStep })).toMatchObject({ utfall: 'ukjent' });
    expect(one.posts()).toEqual([500]);
    expect(one.ledger.list()).toMatchObject([{ state: 'ukjent' }]);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt' });
  });

  it('has a message that is in flight received', async () => {
    const one = await sender();
    const stop = new AbortController();
    one.simulator.faults.add({ when: { path: POST }, fault: { kind: 'latency', ms: 100 } });
    const onStep = (step: string) => void (step === 'submit' && stop.abort());
    expect(await one.send(claimOf(1), { signal: stop.signal, onStep })).toMatchObject({
      utfall: 'mottatt',
      how: 'sendt',
    });
  });

  it('does not wait where the server asks for patience: certainly not sent', async () => {
    const one = await sender();
    const stop = new AbortController();
    one.simulator.faults.add({ when: { path: POST }, fault: status(429, 30) });
    const onStep = (step: string) => void (step === 'submit' && stop.abort());
    expect(await one.send(claimOf(1), { signal: stop.signal, onStep })).toMatchObject({ utfall: 'ikke_sendt' });
    expect([one.waits, one.posts()]).toEqual([[], [429]]);
  });

  it('ends a wait that has begun', async () => {
    const one = await sender();
    const stop = new AbortController();
    one.simulator.faults.add({ when: { path: POST }, fault: status(503, 30) });
    const sleep = async (_: number, signal?: AbortSignal) => {
      stop.abort();
      signal?.throwIfAborted();
    };
    expect(await one.send(claimOf(1), { signal: stop.signal, sleep })).toMatchObject({ utfall: 'ukjent' });
    expect(one.posts()).toEqual([503]);
  });
});
