import type { JWK } from 'jose';
import type { Cell, Slice } from '../frame.ts';
import { isObject } from '../json.ts';
import { makeRsaKey, publicHalf } from '../rsa-key.ts';
import type { Client, ClientRegistration } from './client.ts';
import { DEMO_BEHANDLER, DEMO_CLIENT_IDS, DEMO_ORGANISASJON } from './demo.ts';
import { readClient } from './read-client.ts';
import { SCOPES } from './scopes.ts';

type Kind = ClientRegistration['kind'];

/** Registered clients, and the private keys of the built-in ones. */
export interface ClientsState {
  readonly registered: readonly ClientRegistration[];
  readonly demoKeys: readonly { readonly kind: Kind; readonly privateJwk: JWK }[];
}

export const CLIENTS: Slice<ClientsState> = {
  name: 'clients',
  version: 1,
  empty: () => ({ registered: [], demoKeys: [] }),
  read: readState,
};

function readState(json: unknown): ClientsState {
  if (!isObject(json) || !Array.isArray(json.registered) || !Array.isArray(json.demoKeys))
    throw new TypeError('clients');
  return { registered: json.registered.map(readClient), demoKeys: json.demoKeys.map(readDemoKey) };
}

function readDemoKey(json: unknown): ClientsState['demoKeys'][number] {
  if (isObject(json) && isObject(json.privateJwk) && typeof json.privateJwk.kty === 'string') {
    const { kind, privateJwk } = json;
    if (kind === 'maskinporten' || kind === 'helseid')
      return { kind, privateJwk: { ...privateJwk, kty: json.privateJwk.kty } };
  }
  throw new TypeError('demo key');
}

/** A built-in client, ready to be used by whoever runs the simulator. */
export interface DemoClient extends ClientRegistration {
  /** Made when the simulator was first asked for it; good for nothing else. */
  readonly privateJwk: JWK;
}

/** The clients that the token endpoints know. */
export class Clients {
  readonly #state: Cell<ClientsState>;
  readonly #unknown: 'refuse' | 'trust';
  #making: Promise<DemoClient> = Promise.reject(new Error('none'));

  constructor(state: Cell<ClientsState>, unknown: 'refuse' | 'trust') {
    this.#state = state;
    this.#unknown = unknown;
    this.#making.catch(() => {});
  }

  /** The same client id anew takes the place of the old one. */
  async add(registration: ClientRegistration): Promise<void> {
    const client = readClient(registration);
    await this.#state.update((before) => ({
      ...before,
      registered: [...before.registered.filter((each) => !isSame(each, client)), client],
    }));
  }

  get registered(): readonly ClientRegistration[] {
    return this.#state.get().registered;
  }

  /** Null: unknown, and the unknown are refused. */
  find(kind: Kind, clientId: string): Client | null {
    const found = this.registered.find((each) => isSame(each, { kind, clientId }));
    if (found !== undefined) {
      const { jwks, samhandler, scopes = SCOPES[kind], delegations = [] } = found;
      return { clientId, keys: jwks.keys, samhandler, scopes, delegations };
    }
    if (this.#unknown === 'refuse') return null;
    const samhandler = kind === 'maskinporten' ? DEMO_ORGANISASJON : DEMO_BEHANDLER;
    return { clientId, keys: null, samhandler, scopes: SCOPES[kind], delegations: null };
  }

  /** The built-in client of an issuer. Its key is made when it is first asked for: that takes a while. */
  demo(kind: Kind): Promise<DemoClient> {
    // One after the other: asked for twice at once, it has one key.
    this.#making = this.#making.catch(() => {}).then(() => this.#demo(kind));
    return this.#making;
  }

  async #demo(kind: Kind): Promise<DemoClient> {
    const clientId = DEMO_CLIENT_IDS[kind];
    const kept = this.#state.get().demoKeys.find((each) => each.kind === kind);
    const known = this.registered.find((each) => isSame(each, { kind, clientId }));
    if (kept !== undefined && known !== undefined) return { ...known, privateJwk: kept.privateJwk };
    const privateJwk = await makeRsaKey(clientId, 'RS256');
    const client: ClientRegistration = {
      clientId,
      kind,
      jwks: { keys: [publicHalf(privateJwk)] },
      samhandler: kind === 'maskinporten' ? DEMO_ORGANISASJON : DEMO_BEHANDLER,
    };
    await this.#state.update((before) => ({
      registered: [...before.registered.filter((each) => !isSame(each, client)), client],
      demoKeys: [...before.demoKeys.filter((each) => each.kind !== kind), { kind, privateJwk }],
    }));
    return { ...client, privateJwk };
  }
}

function isSame(
  a: Pick<ClientRegistration, 'kind' | 'clientId'>,
  b: Pick<ClientRegistration, 'kind' | 'clientId'>,
): boolean {
  return a.kind === b.kind && a.clientId === b.clientId;
}
