import { KravClient } from '../src/krav.ts';
import type { Args } from './args.ts';
import type { Io } from './io.ts';
import { type KravEnv, kravEnvOf } from './krav-env.ts';
import type { Say } from './lang.ts';
import { tellingSleep } from './telling-sleep.ts';
import { tokenSourceOf } from './token.ts';
import type { KravScope } from './token-configured.ts';

/** The Krav API of this run, and which it is. */
export interface Krav {
  readonly env: KravEnv;
  readonly client: KravClient;
}

/**
 * By the command line and the environment. Makes no call.
 *
 * @param scope that the calls need, unless the environment names another
 * @throws {Problem} where they don't tell which API, or with which token
 */
export async function kravOf(args: Args, io: Io, say: Say, scope: KravScope = 'nav:kuhr/krav'): Promise<Krav> {
  const env = kravEnvOf(args.env, io);
  const token = await tokenSourceOf(env, args, io, say, scope);
  return { env, client: new KravClient({ baseUrl: env.baseUrl, token, sleep: tellingSleep(args.quiet, io, say) }) };
}
