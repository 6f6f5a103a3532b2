import { ask } from './ask.ts';
import { type AuthIo, realAuthIo } from './auth-io.ts';
import { cached } from './cached.ts';
import { endpointOf } from './endpoint.ts';
import { refusal } from './refusal.ts';
import type { TokenSource } from './token.ts';
import { tokenIn } from './token-answer.ts';

const WHO = 'bkm simulate';

export interface SimulatorTokenOptions extends AuthIo {
  /** Default: those of the calls on claims. */
  readonly scopes?: readonly string[] | undefined;
}

/**
 * Tokens from the simulator, which gives one to anybody who asks.
 *
 * @param base its address, as `bkm simulate` prints it
 * @throws {BkmError} OPTIONS when that is no address; the source itself rejects with an `AuthError`
 */
export function simulatorToken(base: string, { scopes, ...given }: SimulatorTokenOptions = {}): TokenSource {
  const io = realAuthIo(given);
  const root = endpointOf(base, 'base');
  const url = new URL(`${root.pathname.replace(/\/?$/, '/')}simulator/token`, root);
  return cached(async (signal) => {
    const answer = await ask(
      async () => ({ url, ...(scopes === undefined ? { form: {} } : { json: { scopes } }) }),
      WHO,
      io,
      signal,
    );
    if (answer.status !== 200) throw refusal(answer, WHO, []);
    return tokenIn(answer, { who: WHO });
  }, io);
}
