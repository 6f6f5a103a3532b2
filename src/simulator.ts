/**
 * Public face of the simulator: a real HTTP server with the Krav API, the token endpoints and the open data, for tests and for EHR
 * vendors. Needs Node.
 */
export type { SimToken, TokenOptions } from './simulator/admin/token.ts';
export type { ClockControl } from './simulator/clock/sim-clock.ts';
export type { ActiveFault, Fault, FaultKind, FaultRule, FaultWhen } from './simulator/faults/fault.ts';
export type { FaultControl } from './simulator/faults/faults.ts';
export { readFaultSpelling } from './simulator/faults/spell.ts';
export type {
  Answer,
  AuthorisedRequest,
  Caller,
  Cell,
  Clock,
  Decrypted,
  Log,
  Part,
  Random,
  Route,
  RowSlice,
  Rows,
  Samhandler,
  SimContext,
  SimRequest,
  Slice,
  State,
} from './simulator/frame.ts';
export type { ControlSettings, Etterslep, KravOptions, Manuell, Variant } from './simulator/krav/options.ts';
export type { Praksis, PraksisRegistration } from './simulator/krav/praksis.ts';
export type { OpenDataOptions } from './simulator/open-data/options.ts';
export type { Limits, SimulatorOptions } from './simulator/options.ts';
export type { RunningSimulator } from './simulator/running.ts';
export type { RequestCount, SeenRequest } from './simulator/server/journal.ts';
export { startSimulator } from './simulator/start.ts';
export type { ClientRegistration } from './simulator/tokens/client.ts';
export type { DemoClient } from './simulator/tokens/clients.ts';
