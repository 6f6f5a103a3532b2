import { describe, expect, it } from 'vitest';
import type { Etterslep, Fault } from '../../src/simulator.ts';
import { claimOf } from '../fault/claims.ts';
import { storedAt } from '../fault/server-view.ts';
import { openLedger } from '../ledger/opened.ts';
import { POST, type Sender, sender, senderTo } from './api.ts';

const ONCE = { attempts: 1, firstWait: 1, longestWait: 1 };
const LOST: Fault = { kind: 'cut-after' };
const HOUR = 3_600_000;

/** A sender whose claim was stored without an answer, at an API that is blind for a while. */
async function unanswered(etterslep: Etterslep, fault: Fault = LOST): Promise<Sender> {
  const one = await sender({ krav: { etterslep }, clockFixed: true });
  one.simulator.faults.add({ when: { path: POST }, fault });
  expect(await one.send(claimOf(1), { retry: ONCE })).toMatchObject({ utfall: 'ukjent', why: { kind: 'error' } });
  return one;
}

async function expectStored({ simulator, ledger }: Sender, count = 1): Promise<void> {
  await simulator.clock.advance(2 * HOUR);
  const stored = await storedAt(simulator);
  expect(stored).toHaveLength(count);
  if (count === 1) expect(ledger.list()).toMatchObject([{ state: 'mottatt', id: stored[0]?.id }]);
}

describe('a claim whose answer was lost is stored once', () => {
  it('where the check for duplicates does not know it yet: the overview is asked first', async () => {
    const one = await unanswered({ duplikat: HOUR });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(one.posts()).toEqual([null]);
    await expectStored(one);
  });

  it('where the overview does not show it yet: the duplicate is read', async () => {
    const one = await unanswered({ oversikt: HOUR });
    expect(await one.send(claimOf(1))).toEqual({ utfall: 'ukjent', why: { kind: 'duplicate', ids: [] } });
    expect(one.posts()).toEqual([null, 400]);
    await one.simulator.clock.advance(HOUR);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(one.posts()).toEqual([null, 400]);
    await expectStored(one);
  });

  it('where it is known as a duplicate, and the overview fails: it is not sent again by the next run either', async () => {
    const one = await unanswered({ oversikt: HOUR });
    const fails = { when: { method: 'GET', nth: 10, count: 'always' }, fault: { kind: 'not-json' } } as const;
    one.simulator.faults.add(fails);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'ukjent', why: { kind: 'error' } });
    expect(one.ledger.list()).toMatchObject([{ state: 'ukjent', codes: ['DUPLIKAT_KRAV'] }]);
    await one.simulator.clock.advance(HOUR / 2);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'ukjent' });
    expect(one.posts()).toEqual([null, 400]);
    one.simulator.faults.clear();
    await one.simulator.clock.advance(HOUR);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectStored(one);
  });

  it.each([
    [1000, 'within seconds'],
    [59_000, 'within a minute'],
  ])('where both are blind for %d ms: it is seen %s, before it would be sent again', async (ms) => {
    const one = await unanswered({ oversikt: ms, duplikat: ms });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(one.posts()).toEqual([null]);
    await expectStored(one);
  });

  it('where both are blind for less than the patience that is asked for', async () => {
    const one = await unanswered({ oversikt: HOUR, duplikat: HOUR });
    const retry = { attempts: 5, firstWait: 500, longestWait: 2 * HOUR };
    expect(await one.send(claimOf(1), { patience: HOUR + 1, retry })).toMatchObject({ how: 'funnet' });
    await expectStored(one);
  });

  it('twice where both are blind for longer: no client could know', async () => {
    const one = await unanswered({ oversikt: HOUR, duplikat: HOUR });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    await expectStored(one, 2);
  });

  it('where its bills are not shown yet, nor known to the check: it is waited for, and left to a later run', async () => {
    const one = await unanswered({ regninger: HOUR, duplikat: HOUR });
    const id = (await storedAt(one.simulator))[0]?.id;
    expect(await one.send(claimOf(1))).toEqual({ utfall: 'ukjent', why: { kind: 'unseen', ids: [id] } });
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'ukjent', why: { kind: 'unseen', ids: [id] } });
    expect(one.posts()).toEqual([null]);
    await one.simulator.clock.advance(HOUR);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet', id });
    await expectStored(one);
  });

  it('where the sender died, and the next one comes at once', async () => {
    const one = await sender({ krav: { etterslep: { oversikt: 30_000, duplikat: 30_000 } }, clockFixed: true });
    const onStep = (step: string) => {
      if (step === 'settle') throw new Error('died');
    };
    await expect(one.send(claimOf(1), { onStep })).rejects.toThrow('died');
    one.ledger.close();
    const next = senderTo(one.simulator, openLedger(one.ledger.file));
    expect(await next.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    await expectStored(next);
  });
});

describe('a claim that did not arrive', () => {
  it('is not sent again before it has been looked for as long as it takes, and not given up', async () => {
    const one = await unanswered({}, { kind: 'cut-before' });
    expect(await one.send(claimOf(1), { retry: ONCE })).toEqual({ utfall: 'ukjent', why: { kind: 'unseen', ids: [] } });
    expect(one.posts()).toEqual([null]);
    await one.simulator.clock.advance(60_000);
    expect(await one.send(claimOf(1), { retry: ONCE })).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    await expectStored(one);
  });

  it('is not waited for a second time where the attempt was long ago', async () => {
    const one = await unanswered({}, { kind: 'cut-before' });
    await one.simulator.clock.advance(HOUR);
    expect(await one.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(one.waits).toEqual([]);
    await expectStored(one);
  });

  it('is not sent once the run is to stop', async () => {
    const one = await unanswered({}, { kind: 'cut-before' });
    const stop = new AbortController();
    const onStep = (step: string) => void (step === 'look' && stop.abort());
    expect(await one.send(claimOf(1), { onStep, signal: stop.signal })).toMatchObject({ utfall: 'ukjent' });
    expect(one.posts()).toEqual([null]);
  });

  it('is not taken for its original, whose guid it has, and which this ledger does not know', async () => {
    const other = await sender({ clockFixed: true });
    expect(await other.send(claimOf(1))).toMatchObject({ utfall: 'mottatt' });
    await other.simulator.clock.advance(2 * HOUR);
    const one = senderTo(other.simulator);
    const { praksisId, behandlerkrav } = claimOf(1);
    const regninger = behandlerkrav.regninger.map((bill) => ({ ...bill, kreditering: true }));
    const credit = { praksisId, behandlerkrav: { ...behandlerkrav, regninger } };
    one.simulator.faults.add({ when: { path: POST }, fault: { kind: 'cut-before' } });
    expect(await one.send(credit)).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(await storedAt(one.simulator)).toHaveLength(2);
  });
});
