import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from './io.ts';
import type { Say } from './lang.ts';

/** How a client waits before it asks again. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/**
 * A wait that a person at a terminal is told of, on a line that is wiped afterwards: an API that does not answer is else a program that
 * hangs. Undefined where nobody sits there, or wants silence: then the client waits as it will.
 */
export function tellingSleep(quiet: boolean | undefined, { stderr }: Pick<Io, 'stderr'>, say: Say): Sleep | undefined {
  if (quiet || !stderr.isTTY) return undefined;
  return async (ms, signal) => {
    const seconds = Math.max(1, Math.round(ms / 1000));
    const words = say(
      `API-et har ikke gitt et endelig svar; spør igjen om ${seconds} s`,
      `the API has given no final answer; asking again in ${seconds} s`,
    );
    try {
      await stderr.write(`\r${words}\u001b[K`);
      await sleep(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      await stderr.write('\r\u001b[K');
    }
  };
}
