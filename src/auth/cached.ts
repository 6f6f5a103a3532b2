import type { HttpIo } from '../http/io.ts';
import type { AccessToken, TokenRequest, TokenSource } from './token.ts';

/** Renewed so long before the end, ms; of a token that lives less than ten times that, a tenth of its life. */
const MARGIN = 30_000;
/** For how long a token is used whose end is not known, ms. */
const UNKNOWN_LIFE = 60_000;

/** Gets one token; the signal is aborted when nobody waits for it any more. */
export type FetchToken = (signal: AbortSignal) => Promise<AccessToken>;

/**
 * A source that keeps its token until shortly before its end. Who asks while one is being fetched shares that fetch; who leaves does
 * not stop it for the others. `fresh` drops the kept token. A failed fetch is not kept: the next one tries again.
 *
 * @example cachedToken(() => ehr.loginOfThePractitioner()) // any function that gives a token
 */
export function cached(fetch: FetchToken, { now = Date.now }: Pick<HttpIo, 'now'> = {}): TokenSource {
  let kept: Kept | null = null;
  let flight: Flight | null = null;

  const start = (): Flight => {
    const stop = new AbortController();
    const begun = now();
    const own: Flight = { stop, waiting: 0, token: fetch(stop.signal) };
    own.token.then(
      (token) => {
        if (flight !== own) return;
        kept = keep(token, begun);
        flight = null;
      },
      () => {
        if (flight === own) flight = null;
      },
    );
    return own;
  };

  return async ({ fresh = false, signal }: TokenRequest = {}) => {
    signal?.throwIfAborted();
    // A fetch that is under way gives a newer token than the one that was refused.
    if (fresh) kept = null;
    if (kept !== null && isGood(kept, now())) return kept.token;
    kept = null;
    flight ??= start();
    const joined = flight;
    joined.waiting += 1;
    try {
      return await orAborted(joined.token, signal);
    } finally {
      joined.waiting -= 1;
      if (joined.waiting === 0 && flight === joined) {
        flight = null;
        joined.stop.abort();
      }
    }
  };
}

interface Flight {
  readonly stop: AbortController;
  readonly token: Promise<AccessToken>;
  waiting: number;
}

interface Kept {
  readonly token: AccessToken;
  /** Epoch ms: since when, and until when it is used. */
  readonly from: number;
  readonly until: number;
}

function keep(token: AccessToken, from: number): Kept {
  const end = token.expiresAt ?? from + UNKNOWN_LIFE;
  return { token, from, until: end - Math.min(MARGIN, (end - from) / 10) };
}

/** A clock that was set back says nothing about how much of its life is left. */
function isGood({ from, until }: Kept, at: number): boolean {
  return at >= from && at < until;
}

/** The promise, or the signal's reason as soon as it is aborted. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let leave = () => {};
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
