import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { KravClient } from '../../src/krav/client.ts';
import { claimOf } from '../fault/claims.ts';
import { storedAt } from '../fault/server-view.ts';
import { nobody } from '../helpers/nobody.ts';
import { openLedger } from '../ledger/opened.ts';
import { sender, senderTo } from './api.ts';

const token = async () => ({ type: 'Bearer', value: 'gitt', expiresAt: null }) as const;

describe('a message that is sent', () => {
  it('is received, by all its steps, and its id is in the ledger', async () => {
    const { send, ledger, steps, simulator } = await sender();
    const result = await send(claimOf(1));
    const [stored] = await storedAt(simulator);
    expect(result).toEqual({ utfall: 'mottatt', id: stored?.id, how: 'sendt' });
    expect(steps).toEqual(['claim', 'submit', 'answered', 'settle', 'settled']);
    expect(ledger.list()).toMatchObject([{ state: 'mottatt', id: stored?.id, attempts: 1, codes: [] }]);
  });

  it('is on disk as being sent before the first byte goes out', async () => {
    const { send, ledger, posts } = await sender();
    const states: unknown[] = [];
    await send(claimOf(1), {
      onStep: (step) => void (step === 'submit' && states.push(ledger.list()[0]?.state, posts().length)),
    });
    expect(states).toEqual(['sendes', 0]);
  });

  it('is known the second time, and not sent', async () => {
    const one = await sender();
    const { id } = { id: null, ...(await one.send(claimOf(1))) };
    expect(await one.send(claimOf(1))).toEqual({ utfall: 'mottatt', id, how: 'kjent' });
    expect(one.posts()).toEqual([200]);
  });

  it('is the same whatever the order of its fields', async () => {
    const one = await sender();
    await one.send(claimOf(1));
    const turned = Object.fromEntries(Object.entries(claimOf(1)).reverse());
    expect(await one.send(turned)).toMatchObject({ utfall: 'mottatt', how: 'kjent' });
  });
});

describe('a message that is refused', () => {
  const unregistered = { ...claimOf(1), praksisId: '1000005649' };
  const refusal = { kode: 'UKJENT_PRAKSISID', melding: 'Oppgitt praksisId finnes ikke for helseaktøren' };

  it('is told with the codes, and the second time by the ledger, without its words', async () => {
    const { send, ledger, posts } = await sender();
    expect(await send(unregistered)).toEqual({ utfall: 'feil_i_melding', feilmeldinger: [refusal], how: 'sendt' });
    const known = { utfall: 'feil_i_melding', feilmeldinger: [{ kode: refusal.kode, melding: '' }], how: 'kjent' };
    expect(await send(unregistered)).toEqual(known);
    expect(ledger.list()).toMatchObject([{ state: 'feil_i_melding', id: null, codes: ['UKJENT_PRAKSISID'] }]);
    expect(posts()).toEqual([400]);
  });

  it('is sent once more where that is asked for', async () => {
    const { send, simulator, ledger } = await sender();
    await send(unregistered);
    const registration = { samhandler: { type: 'orgnr', id: '310991015' }, praksis: { praksisId: '1000005649' } };
    await fetch(`${simulator.url}/simulator/praksiser`, { method: 'POST', body: JSON.stringify(registration) });
    expect(await send(unregistered, { again: true })).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(ledger.list()).toMatchObject([{ state: 'mottatt', attempts: 2, codes: [] }]);
  });

  it('does not stand against its bills in another one', async () => {
    const { send } = await sender();
    await send(unregistered);
    expect(await send(claimOf(1))).toMatchObject({ utfall: 'mottatt' });
  });
});

describe('a message that certainly did not arrive', () => {
  const failing = async () => {
    throw Object.assign(new Error('no token'), { name: 'BkmError', code: 'AUTH' });
  };

  it.each([
    ['as nobody listens', async () => new KravClient({ baseUrl: await nobody(), token, sleep: async () => {} })],
    ['as there is no token', async () => new KravClient({ baseUrl: await nobody(), token: failing })],
  ])('is told as not sent, and is new the next time: %s', async (_, client) => {
    const { send, ledger, simulator } = await sender();
    const result = await send(claimOf(1), { client: await client() });
    expect(result).toMatchObject({ utfall: 'ikke_sendt', error: expect.any(Error) });
    expect(ledger.list()).toMatchObject([{ state: 'ikke_sendt' }]);
    await simulator.clock.advance('PT1H');
    expect(await send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(ledger.list()).toMatchObject([{ firstSent: simulator.clock.now(), attempts: 2 }]);
  });

  it.each([403, 404, 413])('is told as not sent where a %i says so', async (status) => {
    const { send, simulator, posts } = await sender();
    simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'status', status } });
    expect(await send(claimOf(1))).toMatchObject({ utfall: 'ikke_sendt', error: { status } });
    expect(posts()).toEqual([status]);
  });

  it('stays unknown where an earlier attempt may have', async () => {
    const { send, simulator, ledger } = await sender();
    simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'cut-after' } });
    await send(claimOf(1), { retry: { attempts: 1, firstWait: 1, longestWait: 1 } });
    const client = new KravClient({ baseUrl: await nobody(), token, sleep: async () => {} });
    const retry = { attempts: 1, firstWait: 1, longestWait: 1 };
    expect(await send(claimOf(1), { client, retry })).toMatchObject({ utfall: 'ukjent', why: { kind: 'error' } });
    expect(ledger.list()).toMatchObject([{ state: 'ukjent', attempts: 2 }]);
  });
});

describe('a message that another process is sending', () => {
  it('is left to it', async () => {
    const one = await sender();
    const other = senderTo(one.simulator, openLedger(one.ledger.file));
    const results: unknown[] = [];
    await one.send(claimOf(1), {
      onStep: async (step) => void (step === 'answered' && results.push(await other.send(claimOf(1)))),
    });
    expect(results).toEqual([{ utfall: 'opptatt' }]);
    expect(one.posts()).toEqual([200]);
    expect(await other.send(claimOf(1))).toMatchObject({ utfall: 'mottatt', how: 'kjent' });
  });

  it.each([
    ['while it looks', 'look', { utfall: 'opptatt' }],
    ['and has found it', 'settled', { utfall: 'mottatt', how: 'kjent' }],
  ] as const)('as what shows that this one is alive was removed, is told as its: %s', async (_, until, told) => {
    const one = await sender();
    const other = senderTo(one.simulator, openLedger(one.ledger.file));
    let ended: Promise<unknown> = Promise.resolve();
    const takeOver = () =>
      new Promise<void>((resolve) => {
        const senders = `${one.ledger.file}-senders`;
        for (const name of readdirSync(senders)) rmSync(path.join(senders, name));
        ended = other.send(claimOf(1), {
          onStep: async (step) => {
            if (step !== until) return;
            resolve();
            await sleep(300);
          },
        });
      });
    const result = await one.send(claimOf(1), { onStep: (step) => (step === 'answered' ? takeOver() : undefined) });
    expect(result).toMatchObject(told);
    expect(await ended).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
    expect(await storedAt(one.simulator)).toHaveLength(1);
  });

  it('in this one too', async () => {
    const { send, posts } = await sender();
    const results = await Promise.all([send(claimOf(1)), send(claimOf(1)), send(claimOf(1))]);
    expect(results.map(({ utfall }) => utfall).sort()).toEqual(['mottatt', 'opptatt', 'opptatt']);
    expect(posts()).toEqual([200]);
  });
});

describe('a message with a bill that was sent before', () => {
  const [first, second] = [claimOf(1), claimOf(3)];
  const regninger = [second.behandlerkrav.regninger[0], first.behandlerkrav.regninger[1]];
  const mixed = { ...second, behandlerkrav: { ...second.behandlerkrav, regninger } };

  it('is not sent, and told which bill it is', async () => {
    const { send, posts, ledger } = await sender();
    await send(first);
    const earlier = { state: 'mottatt', id: ledger.list()[0]?.id };
    expect(await send(mixed)).toMatchObject({ utfall: 'konflikt', conflicts: [{ index: 1, by: 'guid', earlier }] });
    expect(posts()).toEqual([200]);
    expect(ledger.list()).toHaveLength(1);
  });

  it('is sent by who takes that upon them', async () => {
    const { send } = await sender();
    await send(first);
    expect(await send(mixed, { reuse: true })).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
  });
});
