import type { Log, Part, Random } from './frame.ts';
import type { KravOptions } from './krav/options.ts';
import type { OpenDataOptions } from './open-data/options.ts';
import type { ClientRegistration } from './tokens/client.ts';

/** How a simulator is set up. All have defaults that suit a test. */
export interface SimulatorOptions {
  /** 127.0.0.1 only. Default 0: any free one. */
  readonly port?: number;
  /** Where its time begins: epoch ms, or ISO 8601. Default: the real time, or where the state file's clock is. */
  readonly clock?: number | string;
  /** The clock stands still until it is set, advanced or told to run. Default false. */
  readonly clockFixed?: boolean;
  /** File that keeps the state over restarts; made when it does not exist. One simulator a file. Default: memory only. */
  readonly state?: string;
  /** Clients of Maskinporten and HelseID, beside the built-in demo clients. */
  readonly clients?: readonly ClientRegistration[];
  /**
   * A client id that is not registered: refused, or taken as it is. Then its signature can't be checked; all else is. Default
   * refuse.
   */
  readonly unknownClients?: 'refuse' | 'trust';
  /**
   * The clock of the token endpoints, of the tokens and of DPoP: with `real`, a client that keeps real time gets tokens whatever the
   * simulator's clock is set to. Default simulated.
   */
  readonly tokenClock?: 'simulated' | 'real';
  /** What `/kuhr/krav/v1/jwk` gives: a JWK, or a set of them. Default bare. */
  readonly jwk?: 'bare' | 'set';
  /** Whether API calls with DPoP need a nonce, as token calls always do. Default false. */
  readonly apiNonce?: boolean;
  /** Practices, control and forms of the Krav API's own calls. */
  readonly krav?: KravOptions;
  /** Of the open data, under `/v1`. */
  readonly openData?: OpenDataOptions;
  /** Parts beside those of `parts.ts`. */
  readonly parts?: readonly Part[];
  /** Default: nobody is told. */
  readonly log?: Log;
  /** The real time in epoch ms. Default `Date.now`. */
  readonly realNow?: () => number;
  /** Waits ms of real time, for the latency fault; ends early on the signal. Default: timers. */
  readonly sleep?: Sleep;
  readonly random?: Random;
  readonly limits?: Partial<Limits>;
}

export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** What a client may take, in ms of real time. */
export interface Limits {
  /** From a connection's first byte to the end of a request. Default 30 000. */
  readonly requestTimeout: number;
  /** The same, to the end of its headers. Default 10 000. */
  readonly headersTimeout: number;
  /** What `close` gives requests that are being answered. Default 2 000. */
  readonly closeGrace: number;
}

export const DEFAULT_LIMITS: Limits = { requestTimeout: 30_000, headersTimeout: 10_000, closeGrace: 2_000 };
