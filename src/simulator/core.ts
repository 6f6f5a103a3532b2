import { clientRoutes } from './admin/clients.ts';
import { clockRoutes } from './admin/clock.ts';
import { faultRoutes } from './admin/faults.ts';
import { indexRoute } from './admin/index-page.ts';
import { requestRoutes } from './admin/requests.ts';
import { rotateKeyRoute } from './admin/rotate-key.ts';
import { tokenRoute } from './admin/token.ts';
import { CLOCK, SimClock } from './clock/sim-clock.ts';
import { Faults } from './faults/faults.ts';
import type { Clock, Log, Route, SimContext, State } from './frame.ts';
import { decrypt } from './jwk/decrypt.ts';
import { KEYS, KeyRing } from './jwk/key-ring.ts';
import { jwkRoute } from './jwk/route.ts';
import type { SimulatorOptions } from './options.ts';
import { partsOf } from './parts.ts';
import { MACHINE_RANDOM } from './random.ts';
import type { Authorise } from './server/authorised.ts';
import { Journal } from './server/journal.ts';
import { RouteTable } from './server/route-table.ts';
import { authorise } from './tokens/authorise.ts';
import { CLIENTS, Clients } from './tokens/clients.ts';
import { helseidRoutes } from './tokens/helseid.ts';
import { ISSUED, IssuedTokens } from './tokens/issued.ts';
import { maskinportenRoutes } from './tokens/maskinporten.ts';
import { Nonces } from './tokens/nonces.ts';
import { Once } from './tokens/once.ts';

/** A simulator without its server. */
export interface Core {
  readonly clock: SimClock;
  readonly keys: KeyRing;
  readonly clients: Clients;
  readonly issued: IssuedTokens;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly sim: SimContext;
  readonly table: RouteTable;
  readonly authorise: Authorise;
  readonly log: Log;
}

/**
 * Puts the parts together over a state.
 *
 * @throws {BkmError} OPTIONS for an instant or a client that can't be; CONFIG for a state of another form
 */
export async function makeCore(options: SimulatorOptions, state: State): Promise<Core> {
  const { random = MACHINE_RANDOM, log = () => {} } = options;
  const clock = await makeClock(options, state);
  const tokenClock: Clock = options.tokenClock === 'real' ? { now: realNowOf(options) } : clock;
  const keys = new KeyRing(state.open(KEYS), clock, random);
  const clients = new Clients(state.open(CLIENTS), options.unknownClients ?? 'refuse');
  for (const client of options.clients ?? []) await clients.add(client);

  const issued = new IssuedTokens(state.openRows(ISSUED), tokenClock, random);
  const nonces = new Nonces(tokenClock, random);
  const tokens = { clients, issued, clock: tokenClock, spent: new Once(), log, nonces };
  const onCall = { ...tokens, nonces: options.apiNonce === true ? nonces : null };

  const faults = new Faults();
  const journal = new Journal();
  const sim: SimContext = { clock, random, state, log, decrypt: (jwe) => decrypt(jwe, keys) };
  const table: RouteTable = new RouteTable([
    indexRoute(() => table.routes),
    ...maskinportenRoutes(tokens),
    ...helseidRoutes(tokens),
    jwkRoute(keys, options.jwk ?? 'bare'),
    ...partsOf(options).flatMap((part): readonly Route[] => part(sim)),
    ...clockRoutes(clock),
    ...faultRoutes(faults),
    ...requestRoutes(journal),
    ...clientRoutes(clients),
    tokenRoute(issued),
    rotateKeyRoute(keys, clock),
  ]);
  return {
    ...{ clock, keys, clients, issued, faults, journal, sim, table, log },
    authorise: (request, route) => authorise(request, route, onCall),
  };
}

async function makeClock(options: SimulatorOptions, state: State): Promise<SimClock> {
  const clock = new SimClock(realNowOf(options), state.open(CLOCK));
  // A time that is given runs on from there, also where the state file's clock stood still.
  const { clock: at, clockFixed = at === undefined ? undefined : false } = options;
  if (clockFixed !== undefined) await (clockFixed ? clock.stop() : clock.run());
  if (at !== undefined) await clock.set(at);
  return clock;
}

function realNowOf({ realNow = Date.now }: SimulatorOptions): () => number {
  return realNow;
}
