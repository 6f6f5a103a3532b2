import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf, HttpFault } from '../../src/http/fault.ts';
import { realIo } from '../../src/http/io.ts';
import { request } from '../../src/http/request.ts';
import { deadUrl, serve } from '../helpers/server.ts';

const BOUNDS = { timeout: 5000, maxBytes: 1000 };

function get(url: string, bounds: Partial<typeof BOUNDS> & { signal?: AbortSignal } = {}) {
  return request({ method: 'GET', url }, { ...BOUNDS, ...bounds }, realIo());
}

/** A server of bare bytes. */
async function raw(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function faultIn(promise: Promise<unknown>): Promise<HttpFault> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpFault) return error;
  throw new Error(`no HttpFault: ${String(error)}`);
}

describe('a request', () => {
  it('sends method, headers and body, and gives the answer whole', async () => {
    const { url, received } = await serve(() => ({ status: 201, headers: { 'x-a': 'b' }, text: 'æøå' }));
    const headers = { 'content-type': 'application/jose', authorization: 'Bearer x' };
    const answer = await request({ method: 'POST', url: `${url}/a?b=c`, headers, body: 'hei' }, BOUNDS, realIo());
    expect([answer.status, answer.headers.get('x-a'), new TextDecoder().decode(answer.bytes)]).toEqual([
      201,
      'b',
      'æøå',
    ]);
    expect(received).toMatchObject([{ method: 'POST', url: '/a?b=c', body: 'hei', headers }]);
  });

  it('does not follow a redirect: the next host would get the token', async () => {
    const { url, received } = await serve(() => ({ status: 302, headers: { location: '/elsewhere' } }));
    expect((await get(url)).status).toBe(302);
    expect(received).toHaveLength(1);
  });

  it('tells that nothing was sent where nobody listens', async () => {
    expect(await faultIn(get(await deadUrl()))).toMatchObject({ kind: 'unreached', code: expect.stringMatching(/^E/) });
    expect((await faultIn(get('http://finnes-ikke.invalid/'))).kind).toBe('unreached');
    // A port of X11: fetch refuses it.
    expect(await faultIn(get('http://127.0.0.1:6000/'))).toMatchObject({ kind: 'unreached', code: 'ERR_BAD_PORT' });
  });

  it('tells of a connection that is cut before the answer, in it, and short of its length', async () => {
    const { url } = await serve(() => 'cut');
    expect((await faultIn(get(url))).kind).toBe('cut');
    const half = await raw((socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'));
    expect((await faultIn(get(half))).kind).toBe('cut');
    const noise = await raw((socket) => void socket.end('no HTTP at all\r\n\r\n'));
    expect((await faultIn(get(noise))).kind).toBe('cut');
  });

  it('waits no longer than its bound for the head of the answer, nor for its body', async () => {
    const { url } = await serve(() => 'silence');
    expect((await faultIn(get(url, { timeout: 50 }))).kind).toBe('timeout');
    const drip = await raw((socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'));
    expect((await faultIn(get(drip, { timeout: 50 }))).kind).toBe('timeout');
  });

  it('reads no more than its bound, also of what is packed', async () => {
    const { url } = await serve(() => ({ text: 'x'.repeat(1001) }));
    expect((await faultIn(get(url))).kind).toBe('too-large');
    const packed = gzipSync('x'.repeat(100_000));
    const bomb = await raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.end(packed);
    });
    expect((await faultIn(get(bomb))).kind).toBe('too-large');
    expect((await get(url, { maxBytes: 1001 })).bytes).toHaveLength(1001);
  });

  it('ends with the reason of its signal, before and during the request', async () => {
    const { url, received } = await serve(() => 'silence');
    await expect(get(url, { signal: AbortSignal.abort('stop') })).rejects.toBe('stop');
    expect(received).toHaveLength(0);
    const stop = new AbortController();
    const running = get(url, { signal: stop.signal });
    setTimeout(() => stop.abort('stop'), 20);
    await expect(running).rejects.toBe('stop');
  });
});

describe('the fault of an error', () => {
  const coded = (code: string, syscall?: string) => Object.assign(new Error('secret'), { code, syscall });

  it.each([
    [coded('ECONNREFUSED'), 'unreached'],
    [coded('CERT_HAS_EXPIRED'), 'unreached'],
    [coded('ECONNRESET'), 'cut'],
    [coded('UND_ERR_SOCKET'), 'cut'],
    [coded('EHOSTUNREACH', 'connect'), 'unreached'],
    // Of a connection that stood: the request may have arrived.
    [coded('EHOSTUNREACH', 'read'), 'cut'],
    [coded('ENETUNREACH', 'write'), 'cut'],
    [coded('ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC'), 'cut'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'unreached'],
    [new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'unreached'],
    [
      new TypeError('fetch failed', {
        cause: new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH', 'connect')]),
      }),
      'unreached',
    ],
    [new TypeError('fetch failed', { cause: new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')]) }), 'cut'],
    [new Error('secret'), 'cut'],
    ['text', 'cut'],
    [null, 'cut'],
  ])('%s: %s', (error, kind) => {
    const fault = faultOf(error);
    expect(fault.kind).toBe(kind);
    expect(`${fault.message} ${String(fault.cause)}`).not.toContain('secret');
  });
});
