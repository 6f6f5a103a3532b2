import { describe, expect, it } from 'vitest';
import { realIo } from '../../src/http/io.ts';
import { type Again, backoff, type RetryPolicy, retry, retryAfter } from '../../src/http/retry.ts';

const POLICY: RetryPolicy = { attempts: 4, firstWait: 100, longestWait: 1000 };

/** Runs outcomes one after another; gives the last, and the waits between. */
async function run(outcomes: readonly Again[], policy = POLICY) {
  const waits: number[] = [];
  const sleep = async (ms: number) => void waits.push(ms);
  let made = 0;
  const attempt = async () => outcomes[made++] ?? 'no';
  const last = await retry(attempt, (outcome) => outcome, policy, realIo({ sleep, random: () => 0.5 }));
  return { last, waits, made };
}

describe('retry', () => {
  it('makes one attempt where that will do', async () => {
    expect(await run(['no'])).toEqual({ last: 'no', waits: [], made: 1 });
  });

  it('doubles its waits, with jitter, and gives up after its attempts', async () => {
    const again = { after: null };
    expect(await run([again, again, again, again, again])).toEqual({ last: again, waits: [75, 150, 300], made: 4 });
  });

  it('waits as asked', async () => {
    expect(await run([{ after: 0 }, { after: 700 }, 'no'])).toEqual({ last: 'no', waits: [0, 700], made: 3 });
  });

  it('does not wait longer than its longest wait, nor come back earlier than asked', async () => {
    expect(await run([{ after: 1001 }, 'no'])).toMatchObject({ waits: [], made: 1 });
  });

  it('keeps within half and the whole of the doubled wait', () => {
    expect(backoff(1, POLICY, { random: () => 0 })).toBe(50);
    expect(backoff(1, POLICY, { random: () => 0.999999 })).toBe(100);
    expect(backoff(40, POLICY, { random: () => 0.999999 })).toBe(1000);
  });

  it('stops sleeping when it is aborted', async () => {
    const stop = new AbortController();
    const waiting = realIo().sleep(60_000, stop.signal);
    stop.abort('stop');
    await expect(waiting).rejects.toBe('stop');
    await expect(realIo().sleep(60_000, stop.signal)).rejects.toBe('stop');
    await expect(realIo().sleep(1)).resolves.toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-06T15:30:00Z');

  it.each([
    ['3', 3000],
    [' 0 ', 0],
    ['Tue, 06 Jan 2026 15:30:10 GMT', 10_000],
    ['Tue, 06 Jan 2026 15:29:10 GMT', 0],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['2026', 2_026_000],
    ['', null],
  ])('%j is %s ms', (text, ms) => {
    expect(retryAfter(new Headers({ 'retry-after': text }), now)).toBe(ms);
  });

  it('may be absent', () => {
    expect(retryAfter(new Headers(), now)).toBeNull();
  });
});
