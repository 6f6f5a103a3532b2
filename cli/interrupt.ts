import { EXIT, type ExitCode } from './exit.ts';

/** The signals that ask the program to stop, and what it then ends with. */
export const STOPS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hangup } as const;

export type Stop = keyof typeof STOPS;

/** Why a run was broken off: the reason of `Io.signal`. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(stop);
    this.stop = stop;
  }

  get exit(): ExitCode {
    return STOPS[this.stop];
  }
}

/** Aborts on the first signal, so that what is half done is cleaned up; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stops = Object.keys(STOPS).filter((name): name is Stop => name in STOPS);
  const listeners = stops.map((stop) => [stop, () => onStop(stop)] as const);
  function onStop(stop: Stop): void {
    for (const [name, listener] of listeners) process.off(name, listener);
    controller.abort(new Interrupted(stop));
  }
  for (const [name, listener] of listeners) process.on(name, listener);
  return controller.signal;
}
