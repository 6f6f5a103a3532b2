import type { Clock, Log } from '../frame.ts';
import type { Clients } from './clients.ts';
import type { IssuedTokens } from './issued.ts';
import type { Once } from './once.ts';

/** What the token endpoints work with. */
export interface TokenService {
  readonly clients: Clients;
  readonly issued: IssuedTokens;
  readonly clock: Clock;
  readonly spent: Once;
  readonly log: Log;
}
