import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the process: handed in, so that tests can hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** A stream that waits for its reader, and takes it calmly when the reader leaves. */
export class Output {
  readonly isTTY: boolean;
  readonly #stream: Writable;
  #closed = false;

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.isTTY = stream.isTTY === true;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `| head` has seen enough. Anything else is for the one who waits on write.
      if (error.code === 'EPIPE') this.#closed = true;
    });
  }

  /** True when the reader has gone: nothing more needs to be made. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Writes, and waits until the reader has room again. */
  async write(text: string): Promise<void> {
    if (this.#closed || text === '') return;
    if (this.#stream.write(text)) return;
    await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')]).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** The process's own streams and environment. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout: new Output(stdout), stderr: new Output(stderr), env, cwd: process.cwd() };
}
