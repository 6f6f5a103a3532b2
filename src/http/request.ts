import { faultOf, HttpFault } from './fault.ts';
import type { Io } from './io.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpBounds {
  /** ms for the whole of one attempt, with the reading of its answer. */
  readonly timeout: number;
  /** Bytes of the answer, unpacked. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/**
 * One attempt: sends the request and reads its whole answer. Redirects are answers, never followed: the next host would get the
 * token too.
 *
 * @throws {HttpFault} where no answer came; the signal's reason where it was aborted
 */
export async function request(
  { method, url, headers, body }: HttpRequest,
  bounds: HttpBounds,
  io: Io,
): Promise<HttpAnswer> {
  const { signal } = bounds;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const late = new HttpFault('timeout');
  const timer = setTimeout(() => stop.abort(late), bounds.timeout);
  const abort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const init: RequestInit = { method, redirect: 'manual', signal: stop.signal };
    if (headers !== undefined) init.headers = headers;
    if (body !== undefined) init.body = body;
    const response = await io.fetch(url, init);
    return { status: response.status, headers: response.headers, bytes: await readWhole(response, bounds.maxBytes) };
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw faultOf(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function readWhole(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new HttpFault('too-large');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
