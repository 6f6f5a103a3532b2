import { describe, expect, it } from 'vitest';
import { KravClient } from '../../src/krav/client.ts';
import { areControlled, type WaitOptions, waitForControl } from '../../src/krav/wait.ts';
import { serve } from '../helpers/server.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const entry = (kontrollstatus?: string | null, meldingsstatus = 'sendt_til_behandling') => ({
  behandlerkravmeldingId: ID,
  meldingsstatus,
  kontrollstatus,
});

/** Asks a server that gives these lists in turn, the last one for ever; time passes by waiting alone. */
async function waited(answers: readonly (readonly object[])[], options: Partial<WaitOptions> = {}) {
  const { url, received } = await serve((_, number) => ({
    json: { behandlerkravmeldinger: answers[Math.min(number, answers.length) - 1] },
  }));
  const token = async () => ({ type: 'Bearer', value: 'x', expiresAt: null }) as const;
  const client = new KravClient({ baseUrl: url, token });
  const waits: number[] = [];
  let now = 0;
  const sleep = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const seen: number[] = [];
  const onAnswer = (entries: readonly object[]) => void seen.push(entries.length);
  const entries = await waitForControl(client, ID, { timeout: 10_000, now: () => now, sleep, onAnswer, ...options });
  return { entries, waits, asked: received.length, seen };
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
    await expect(waited([[entry()]], { sleep, signal: stop.signal })).rejects.toBe('stop');
  });
});

it('nothing is controlled where there is no entry', () => {
  expect(areControlled([])).toBe(false);
});
