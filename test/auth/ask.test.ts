import { describe, expect, it } from 'vitest';
import { ask } from '../../src/auth/ask.ts';
import { realIo } from '../../src/http/io.ts';
import { deadUrl, type Reply, serve } from '../helpers/server.ts';

/** Asks; the waits are noted, not waited. */
async function asking(url: string, signal?: AbortSignal) {
  const waits: number[] = [];
  const io = realIo({
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms);
    },
  });
  let made = 0;
  const make = async () => {
    made += 1;
    return { url: new URL(url), form: { a: 'æ b' } };
  };
  const outcome = await ask(make, 'Tjenesten', io, signal).catch((error: unknown) => error);
  return { outcome, waits, made: () => made };
}

async function against(...replies: readonly Reply[]) {
  const { url, received } = await serve((_, n) => replies[n - 1] ?? replies.at(-1) ?? 'cut');
  return { ...(await asking(url)), received };
}

describe('a token service', () => {
  it('gets a form as a form', async () => {
    const { received, outcome } = await against({ text: 'ok' });
    expect(received).toMatchObject([{ method: 'POST', body: 'a=%C3%A6+b', headers: { accept: 'application/json' } }]);
    expect(outcome).toMatchObject({ status: 200, text: 'ok' });
  });

  it.each<[string, readonly Reply[], number, readonly number[]]>([
    ['500', [{ status: 500 }, { status: 200 }], 200, [250]],
    ['502 twice', [{ status: 502 }, { status: 502 }, { status: 200 }], 200, [250, 500]],
    ['a cut connection', ['cut', { status: 200 }], 200, [250]],
    ['429, as long as it asks for', [{ status: 429, headers: { 'retry-after': '7' } }, { status: 200 }], 200, [7000]],
    ['503 for good, three times in all', [{ status: 503 }], 503, [250, 500]],
    ['400 not at all', [{ status: 400 }], 400, []],
    ['429 not at all when it asks for too long', [{ status: 429, headers: { 'retry-after': '3600' } }], 429, []],
  ])('is tried again after %s', async (_, replies, status, expected) => {
    const { outcome, waits, made, received } = await against(...replies);
    expect(outcome).toMatchObject({ status });
    expect(waits).toEqual(expected);
    expect([made(), received.length]).toEqual([expected.length + 1, expected.length + 1]);
  });

  it('that is not there is told of with the code of the system', async () => {
    const { outcome, waits } = await asking(await deadUrl());
    expect(outcome).toMatchObject({
      code: 'AUTH',
      status: null,
      message: expect.stringMatching(/^Tjenesten did not answer: it can't be reached \(E[A-Z]+\)$/),
      nb: { message: expect.stringMatching(/^Tjenesten svarte ikke: får ikke kontakt/) },
    });
    expect(waits).toHaveLength(2);
  });

  it('with an answer far too large is not read to its end', async () => {
    const { outcome, waits } = await against({ text: 'x'.repeat(300_000) });
    expect(outcome).toMatchObject({ code: 'AUTH', message: /too large/ });
    expect(waits).toEqual([]);
  });

  it('is left at once when the caller leaves', async () => {
    const leaver = new AbortController();
    const { url } = await serve(() => {
      leaver.abort(new Error('off'));
      return 'silence';
    });
    expect(String((await asking(url, leaver.signal)).outcome)).toBe('Error: off');
  });
});
