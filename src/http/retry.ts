import type { Io } from './io.ts';

/** How often and how long to try again. Times in ms. */
export interface RetryPolicy {
  /** Attempts in all, the first included; at least 1. */
  readonly attempts: number;
  /** Before the second attempt; doubled for each further one. */
  readonly firstWait: number;
  /** No wait is longer, also when the server asks for one: then there is no further attempt. */
  readonly longestWait: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 5, firstWait: 500, longestWait: 60_000 };

/** What an attempt says of another one: `no`, or after which wait; null: by backoff. */
export type Again = 'no' | { readonly after: number | null };

/**
 * Tries until `again` says no, the attempts are used up, or a wait would be longer than the longest: the last outcome is given.
 * Waits double, with jitter over their upper half, so that many clients do not come back at once.
 *
 * @param hurry once it is aborted, nothing is waited for and nothing tried again: the outcome so far is given
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  again: (outcome: T) => Again,
  policy: RetryPolicy,
  io: Io,
  signal?: AbortSignal,
  hurry?: AbortSignal,
): Promise<T> {
  const stops = [signal, hurry].filter((each) => each !== undefined);
  const stop = stops.length === 0 ? undefined : AbortSignal.any(stops);
  for (let number = 1; ; number++) {
    const outcome = await attempt();
    const next = again(outcome);
    if (next === 'no' || number >= policy.attempts || hurry?.aborted) return outcome;
    const wait = next.after ?? backoff(number, policy, io);
    if (wait > policy.longestWait) return outcome;
    try {
      await io.sleep(wait, stop);
    } catch (error) {
      if (hurry?.aborted && !signal?.aborted) return outcome;
      throw error;
    }
  }
}

/** ms before attempt `number` + 1. */
export function backoff(
  number: number,
  { firstWait, longestWait }: RetryPolicy,
  { random }: Pick<Io, 'random'>,
): number {
  const whole = Math.min(firstWait * 2 ** (number - 1), longestWait);
  return Math.round(whole / 2 + (whole / 2) * random());
}

/**
 * ms that a `Retry-After` header asks for (seconds, or an HTTP date against `now`), never negative; null where it is absent or
 * neither.
 */
export function retryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
