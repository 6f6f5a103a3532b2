import { graceMs } from './admin/rotate-key.ts';
import { simulatorToken } from './admin/token.ts';
import { makeCore } from './core.ts';
import { DEFAULT_LIMITS, type SimulatorOptions } from './options.ts';
import type { RunningSimulator } from './running.ts';
import { dispatch } from './server/dispatcher.ts';
import { listen } from './server/listen.ts';
import { realSleep } from './server/sleep.ts';
import { type OpenedState, openState } from './state/open.ts';

/**
 * Starts a simulator on 127.0.0.1. Everything in it is of its own making: nothing goes out to the network.
 *
 * @throws {BkmError} OPTIONS for a port that is taken, an instant or a client that can't be; CONFIG for a state file that can't be
 * read, or that another simulator has; OUTPUT for one that can't be written
 * @example
 * const simulator = await startSimulator({ clock: '2026-01-06T15:30:00+01:00' });
 * const { access_token } = await simulator.token();
 * await simulator.clock.advance('PT30M');
 * await simulator.close();
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const opened = await openState(options.state ?? null, options.log ?? (() => {}));
  try {
    return await startedWith(options, opened);
  } catch (error) {
    opened.release();
    throw error;
  }
}

async function startedWith(
  options: SimulatorOptions,
  { state, idle, release }: OpenedState,
): Promise<RunningSimulator> {
  const core = await makeCore(options, state);
  const { clock, keys, clients, issued, faults, journal } = core;
  const closing = new AbortController();
  const server = await listen(options.port ?? 0, { ...DEFAULT_LIMITS, ...options.limits }, (base) => {
    const to = { ...core, base, sleep: options.sleep ?? realSleep, kept: idle, closing: closing.signal };
    return (incoming, outgoing) => void dispatch(incoming, outgoing, to);
  });
  return {
    url: server.base,
    clock,
    faults,
    get requests() {
      return journal.seen;
    },
    get counts() {
      return journal.counts;
    },
    token: (wanted) => simulatorToken(issued, wanted),
    addClient: (client) => clients.add(client),
    demoClient: (kind) => clients.demo(kind),
    rotateKey: async (grace = 0) => await keys.rotate(graceMs(grace, clock.now())),
    close: async () => {
      closing.abort();
      await server.close();
      await idle();
      release();
    },
  };
}
