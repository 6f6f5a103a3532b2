import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { KravClient } from '../../src/krav/client.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { outgoing } from '../../src/send/outgoing.ts';
import type { SendOptions, SendResult, SendStep } from '../../src/send/result.ts';
import { sendMessage } from '../../src/send/send-message.ts';
import type { RunningSimulator, SimulatorOptions } from '../../src/simulator.ts';
import { openLedger } from '../ledger/opened.ts';
import { running } from '../simulator/running.ts';

/** Time and chance of a test: the simulator's clock, no jitter, waits that are noted, and pass on that clock alone. */
export interface Sender {
  readonly simulator: RunningSimulator;
  readonly ledger: Ledger;
  readonly waits: number[];
  readonly steps: SendStep[];
  /** @param replaces id of the message whose refused bills it holds again */
  send(message: unknown, options?: Partial<SendOptions>, replaces?: string | null): Promise<SendResult>;
  /** How often submissions were answered so; null: not at all. */
  posts(): readonly (number | null)[];
  /** How often the overview was asked for. */
  overviews(): number;
}

export const POST = '/kuhr/krav/v1/process/sendinnbehandlerkravmelding';
export const OVERVIEW = '/kuhr/krav/v1/data/behandlerkravmelding';

/** A sender with a ledger of its own, to a simulator of its own. */
export async function sender(options: SimulatorOptions = {}): Promise<Sender> {
  return senderTo(await running({ krav: { keepRefused: true }, ...options }));
}

/** Another one, to the same simulator. */
export function senderTo(simulator: RunningSimulator, ledger = openLedger(), ahead = 0): Sender {
  const waits: number[] = [];
  const steps: SendStep[] = [];
  const io = {
    now: () => simulator.clock.now() + ahead,
    random: () => 0,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      await simulator.clock.advance(ms);
    },
  };
  const client = new KravClient({ baseUrl: simulator.url, token: simulatorToken(simulator.url), timeout: 1000, ...io });
  const seen = (path: string) => simulator.requests.filter((request) => request.path === path);
  return {
    simulator,
    ledger,
    waits,
    steps,
    send: async (message, options, replaces) => {
      const onStep = (step: SendStep) => void steps.push(step);
      return sendMessage(await outgoing(message, simulator.url, replaces), {
        client,
        ledger,
        onStep,
        ...io,
        ...options,
      });
    },
    posts: () => seen(POST).map(({ status }) => status),
    overviews: () => seen(OVERVIEW).length,
  };
}
