import type { Writable } from 'node:stream';
import { codeOf, notWritten } from './problem.ts';

/** A stream that waits for its reader, and takes it calmly when the reader leaves. */
export class Output {
  readonly isTTY: boolean;
  /** The descriptor that it writes to; null for one that is not of the process. */
  readonly fd: number | null;
  readonly #stream: Writable;
  readonly #name: string | null;
  readonly #signal: AbortSignal | null;
  #closed = false;

  /**
   * @param name of the stream in errors; null for one whose failure nobody could be told of
   * @param signal breaks off the waiting for a reader
   */
  constructor(stream: Writable & { readonly isTTY?: boolean }, name: string | null, signal: AbortSignal | null = null) {
    this.#stream = stream;
    this.#name = name;
    this.#signal = signal;
    this.isTTY = stream.isTTY === true;
    this.fd = fdOf(stream);
    // Each write gets its error; without a listener the stream would throw it into the void as well.
    stream.on('error', () => {});
  }

  /** Of the terminal; null where it is none. */
  get columns(): number | null {
    const columns = 'columns' in this.#stream ? this.#stream.columns : null;
    return this.isTTY && typeof columns === 'number' && columns > 0 ? columns : null;
  }

  /** True when the reader has gone: nothing more needs to be made. */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Writes, and comes back when the reader has taken it.
   *
   * @throws {Problem} when it can't be written, a reader that left excepted
   */
  async write(text: string): Promise<void> {
    this.#signal?.throwIfAborted();
    if (this.#closed || text === '') return;
    const error = await this.#send(text);
    this.#signal?.throwIfAborted();
    if (!error) return;
    this.#closed = true;
    const code = codeOf(error);
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || this.#name === null) return;
    throw notWritten(this.#name, error);
  }

  #send(text: string): Promise<Error | null | undefined> {
    return new Promise((resolve) => {
      const stop = () => resolve(null);
      this.#signal?.addEventListener('abort', stop, { once: true });
      this.#stream.write(text, (error) => {
        this.#signal?.removeEventListener('abort', stop);
        resolve(error);
      });
    });
  }
}

/** The descriptor of a stream; null for one that has none. */
export function fdOf(stream: object): number | null {
  return 'fd' in stream && typeof stream.fd === 'number' ? stream.fd : null;
}
