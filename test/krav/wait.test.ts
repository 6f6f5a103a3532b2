import { describe, expect, it } from 'vitest';
import { cached } from '../../src/auth/cached.ts';
import { KravClient } from '../../src/krav/client.ts';
import type { KravError } from '../../src/krav/error.ts';
import { areControlled, type WaitOptions, waitForControl } from '../../src/krav/wait.ts';
import { deadUrl, type Reply, serve } from '../helpers/server.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const SENDT = 'sendt_til_behandling';
const entry = (kontrollstatus?: string | null, meldingsstatus = SENDT) => ({
  behandlerkravmeldingId: ID,
  meldingsstatus,
  kontrollstatus,
});

const listed = (...entries: readonly object[]): Reply => ({ json: { behandlerkravmeldinger: entries } });
const token = async () => ({ type: 'Bearer', value: 'x', expiresAt: null }) as const;

/** Asks a server that gives these lists in turn, the last one for ever; time passes by waiting alone. */
function waited(answers: readonly (readonly object[])[], options: Partial<WaitOptions> = {}) {
  return waitedFor(
    answers.map((entries) => listed(...entries)),
    options,
  );
}

/** The same of any answers. */
async function waitedFor(replies: readonly Reply[], options: Partial<WaitOptions> = {}) {
  const { url, received } = await serve((_, number) => replies[Math.min(number, replies.length) - 1] ?? 'cut');
  const client = new KravClient({ baseUrl: url, token });
  const waits: number[] = [];
  let now = 0;
  const sleep = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const seen: (number | string)[] = [];
  const onAnswer = (entries: readonly object[]) => void seen.push(entries.length);
  const onFault = ({ fault }: KravError) => void seen.push(fault);
  const given = { timeout: 10_000, now: () => now, sleep, onAnswer, onFault, ...options };
  const end = await waitForControl(client, ID, given).catch((error: unknown) => error);
  const entries = Array.isArray(end) ? end : [];
  return { end, entries, waits, asked: received.length, seen };
}

describe('waiting for the control', () => {
  it('ends with the answer that tells it', async () => {
    const { entries, waits, asked } = await waited([[entry()], [entry('kontrolleres')], [entry('ferdig_kontrollert')]]);
    expect(entries).toMatchObject([{ kontrollstatus: 'ferdig_kontrollert' }]);
    expect([waits, asked]).toEqual([[2000, 2600], 3]);
  });

  it('ends at once for what is not controlled', async () => {
    expect((await waited([[entry(null, 'feil_i_melding')]])).waits).toEqual([]);
  });

  it('asks a last time when the time is up, and gives that answer', async () => {
    const { entries, waits, asked } = await waited([[entry('kontrolleres_manuelt')]], { timeout: 5000 });
    expect(waits).toEqual([2000, 2600, 400]);
    expect(asked).toBe(4);
    expect(areControlled(entries)).toBe(false);
  });

  it('waits less than its pace where there is less time', async () => {
    expect((await waited([[entry()]], { timeout: 1000 })).waits).toEqual([1000]);
  });

  it('goes on where a message is treated again, and where the API does not show it yet', async () => {
    const done = entry('ferdig_kontrollert');
    const again = { ...entry('kontrolleres'), rebehandling: true };
    const { seen } = await waited([[], [done, again], [done, { ...again, kontrollstatus: 'ferdig_kontrollert' }]]);
    expect(seen).toEqual([0, 2, 2]);
  });

  it('never waits more than ten times its pace', async () => {
    const { waits } = await waited([[entry('noe_nytt')]], { timeout: 1_000, every: 1 });
    expect(Math.max(...waits)).toBe(10);
  });

  it('ends with the reason when it is aborted', async () => {
    const stop = new AbortController();
    const sleep = async () => stop.abort('stop');
    expect((await waited([[entry()]], { sleep, signal: stop.signal })).end).toBe('stop');
  });
});

describe('a question that fails as the next one may not', () => {
  const DONE = listed(entry('ferdig_kontrollert'));

  it('is asked again at the pace of all others, for as long as there is time', async () => {
    const { entries, seen, waits } = await waitedFor([{ status: 503 }, 'cut', { status: 429 }, { status: 408 }, DONE]);
    expect(entries).toMatchObject([{ kontrollstatus: 'ferdig_kontrollert' }]);
    expect(seen).toEqual(['server', 'cut', 'throttled', 'timeout', 1]);
    expect(waits.map(Math.round)).toEqual([2000, 2600, 3380, 2020]);
  });

  it('is asked again after the wait that the answer asks for', async () => {
    const later = { status: 503, headers: { 'retry-after': '8' } };
    expect((await waitedFor([later, DONE])).waits).toEqual([8000]);
  });

  it('leaves the last answer, and is the end where there was none', async () => {
    const { end, asked, waits } = await waitedFor([{ status: 503 }], { timeout: 5000 });
    expect([end, asked, waits]).toEqual([expect.objectContaining({ fault: 'server' }), 4, [2000, 2600, 400]]);
    expect((await waitedFor([listed(entry()), { status: 503 }])).entries).toMatchObject([{ meldingsstatus: SENDT }]);
  });

  it('is the last one where the answer asks for a longer wait than there is time for', async () => {
    const much = { status: 429, headers: { 'retry-after': '3600' } };
    const { end, waits } = await waitedFor([much]);
    expect([end, waits]).toEqual([expect.objectContaining({ fault: 'throttled', retryAfter: 3_600_000 }), []]);
    expect((await waitedFor([listed(entry()), much])).entries).toMatchObject([{ meldingsstatus: SENDT }]);
  });

  it.each<Reply>([{ status: 404 }, { status: 403 }, { status: 400 }, { text: '<html>' }])(
    'is not one that can only be answered so: %j',
    async (reply) => {
      expect(await waitedFor([reply, DONE])).toMatchObject({ end: { code: 'KRAV' }, asked: 1, waits: [] });
    },
  );

  it('is also one that reaches nobody', async () => {
    const client = new KravClient({ baseUrl: await deadUrl(), token });
    const waiting = waitForControl(client, ID, { timeout: 100, every: 10 });
    await expect(waiting).rejects.toMatchObject({ fault: 'unreached' });
  });
});

describe('a question that gets no answer', () => {
  it('is given up soon after the time is up', async () => {
    const begun = Date.now();
    const { end } = await waitedFor(['silence'], { timeout: 1200, now: Date.now });
    expect(end).toMatchObject({ fault: 'timeout', message: expect.stringContaining('{id}: no answer in time') });
    expect(Date.now() - begun).toBeLessThan(4000);
  });

  it('leaves what was answered before', async () => {
    const { entries } = await waitedFor([listed(entry()), 'silence'], { timeout: 50, now: Date.now });
    expect(entries).toMatchObject([{ meldingsstatus: SENDT }]);
  });

  it('ends with the reason when it is aborted', async () => {
    const signal = AbortSignal.timeout(50);
    expect((await waitedFor(['silence'], { signal })).end).toBe(signal.reason);
  });

  it('is also one for a token', async () => {
    const never = () => new Promise<never>(() => {});
    const client = new KravClient({ baseUrl: await deadUrl(), token: cached(never) });
    await expect(waitForControl(client, ID, { timeout: 50 })).rejects.toMatchObject({ fault: 'timeout' });
  });
});

it('nothing is controlled where there is no entry', () => {
  expect(areControlled([])).toBe(false);
});
