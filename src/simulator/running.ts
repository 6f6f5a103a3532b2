import type { SimToken, TokenOptions } from './admin/token.ts';
import type { ClockControl } from './clock/sim-clock.ts';
import type { FaultControl } from './faults/faults.ts';
import type { RequestCount, SeenRequest } from './server/journal.ts';
import type { ClientRegistration } from './tokens/client.ts';
import type { DemoClient } from './tokens/clients.ts';

/** A simulator that listens. */
export interface RunningSimulator {
  /** `http://127.0.0.1:PORT`: base of the Krav API, `/maskinporten/`, `/helseid` and the open data. */
  readonly url: string;
  readonly clock: ClockControl;
  readonly faults: FaultControl;
  /** Calls that came in, oldest first, the last 10 000; those to /simulator/ are left out. */
  readonly requests: readonly SeenRequest[];
  readonly counts: readonly RequestCount[];
  /** A Bearer token at once, for tests of what lies behind it. @throws {BkmError} OPTIONS */
  token(options?: TokenOptions): Promise<SimToken>;
  /** Registers a client of Maskinporten or HelseID. @throws {BkmError} OPTIONS */
  addClient(client: ClientRegistration): Promise<void>;
  /** The built-in client of an issuer, with its private key. */
  demoClient(kind: ClientRegistration['kind']): Promise<DemoClient>;
  /**
   * Another encryption key; the one before is read for the grace more (ms or ISO 8601; default none). Gives the new kid.
   *
   * @throws {BkmError} OPTIONS
   */
  rotateKey(grace?: number | string): Promise<string>;
  /** Lets running answers end, and keeps the state. Once; again does nothing more. */
  close(): Promise<void>;
}
