import type { Readable } from 'node:stream';
import { stopSignal } from './interrupt.ts';
import { Output } from './output.ts';

/** What a command may touch of the process: handed in, so that tests can hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when the run is to stop; its reason is thrown on. */
  readonly signal: AbortSignal;
}

/** The process's own streams and environment. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const signal = stopSignal();
  return {
    // Touched only when it is read: to open it is to wait for a terminal.
    get stdin() {
      return process.stdin;
    },
    stdout: new Output(stdout, 'stdout', signal),
    stderr: new Output(stderr, null),
    env,
    cwd: process.cwd(),
    signal,
  };
}
