import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AccessToken } from '../../src/auth/token.ts';
import { KravClient, type KravClientOptions } from '../../src/krav/client.ts';
import { type Reply, serve } from '../helpers/server.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const ONCE = { attempts: 1, firstWait: 1, longestWait: 1 };

function clientOf(baseUrl: string, options: Partial<KravClientOptions> = {}): KravClient {
  const token = async (): Promise<AccessToken> => ({ type: 'Bearer', value: 'x', expiresAt: null });
  return new KravClient({ baseUrl, token, retry: ONCE, ...options });
}

/** A client of a server that answers everything so. */
async function answered(reply: Reply): Promise<KravClient> {
  return clientOf((await serve(() => reply)).url);
}

const nested = (levels: number) => `{"praksiser":[],"x":${'['.repeat(levels)}${']'.repeat(levels)}}`;

describe('an answer that is made to harm', () => {
  it.each([65, 100_000])('by %i levels of nesting is none', async (levels) => {
    const client = await answered({ text: nested(levels) });
    await expect(client.praksiser()).rejects.toMatchObject({ fault: 'unreadable' });
  });

  it('is fine with some levels more than are documented', async () => {
    const client = await answered({ text: nested(30) });
    expect(await client.praksiser()).toMatchObject({ praksiser: [] });
  });

  it('by names of what all objects have changes none', async () => {
    const evil = `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"`;
    const client = await answered({
      text: `{${evil},"praksiser":[{${evil},"praksisId":"1"}],"behandlerkravmeldingId":"${ID}","meldingsstatus":"x"}`,
    });
    const { praksiser } = await client.praksiser();
    const [melding] = await client.melding(ID);
    expect(praksiser[0]?.praksisId).toBe('1');
    expect([{}, praksiser[0], melding, melding?.svar].map((each) => Object.getPrototypeOf(each))).toEqual([
      ...Array(4).fill(Object.prototype),
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('by unpacking to more than any answer has is cut off', async () => {
    const megabyte = gzipSync(Buffer.alloc(1024 * 1024, ' '), { level: 9 });
    // Members of a gzip stream are unpacked one after the other.
    const bomb = Buffer.concat(Array<Buffer>(300).fill(megabyte));
    const { url } = await served((send) => send(200, { 'content-encoding': 'gzip' }, bomb));
    await expect(clientOf(url).praksiser()).rejects.toMatchObject({ fault: 'too-large' });
  });

  it('by bytes that are no UTF-8 is none', async () => {
    const { url } = await served((send) => send(200, {}, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])));
    await expect(clientOf(url).praksiser()).rejects.toMatchObject({ fault: 'unreadable' });
  });

  it.each([301, 302, 303, 307, 308])('by sending elsewhere (%i) is not followed: the token stays', async (status) => {
    const other = await serve(() => ({ json: { praksiser: [] } }));
    const client = await answered({ status, headers: { location: `${other.url}/kuhr/krav/v1/data/praksis` } });
    await expect(client.praksiser()).rejects.toMatchObject({ fault: 'refused', status });
    await expect(client.oppmoter({ fnr: '17835415872', dato: '2026-01-06' })).rejects.toMatchObject({ status });
    expect(other.received).toEqual([]);
  });

  it('by a wait of years is told, not waited for', async () => {
    const retry = { ...ONCE, attempts: 5 };
    for (const after of ['99999999999', '999999999', 'Fri, 31 Dec 9999 23:59:59 GMT', '-1', 'NaN', '1e9']) {
      const waits: number[] = [];
      const { url } = await serve(() => ({ status: 429, headers: { 'retry-after': after } }));
      const client = clientOf(url, { retry, sleep: async (ms) => void waits.push(ms) });
      await expect(client.praksiser()).rejects.toMatchObject({ fault: 'throttled' });
      expect(Math.max(0, ...waits)).toBeLessThanOrEqual(1);
    }
  });
});

describe('what is asked with', () => {
  it.each(['2026-01-01&x=1', '2026-01-01\r\nx: 1', '../..', '2026-1-1', '', ' 2026-01-01'])(
    'is no day where it is %j',
    async (fom) => {
      await expect((await answered({})).oversikt({ fom })).rejects.toMatchObject({ code: 'OPTIONS' });
    },
  );

  it.each([`${ID}/..`, `${ID}?x`, `${ID}\r\n`.repeat(2), '', '%2e%2e', '1'.repeat(1000)])(
    'is no id where it is %j',
    async (id) => {
      await expect((await answered({})).melding(id)).rejects.toMatchObject({ code: 'OPTIONS' });
    },
  );
});

describe('an aborted call ends with the reason', () => {
  const reason = new Error('off');

  it('before it begins, and nothing is sent', async () => {
    const { url, received } = await serve(() => ({}));
    await expect(clientOf(url).praksiser({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(received).toEqual([]);
  });

  it('while a token is fetched, which is told of it', async () => {
    const stop = new AbortController();
    const token = ({ signal }: { signal?: AbortSignal } = {}) =>
      new Promise<AccessToken>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        stop.abort(reason);
      });
    const { url, received } = await serve(() => ({}));
    await expect(clientOf(url, { token }).praksiser({ signal: stop.signal })).rejects.toBe(reason);
    expect(received).toEqual([]);
  });

  it('while the answer is waited for', async () => {
    const stop = new AbortController();
    const { url } = await serve(() => {
      stop.abort(reason);
      return 'silence';
    });
    await expect(clientOf(url).praksiser({ signal: stop.signal })).rejects.toBe(reason);
  });

  it('while the answer is read', async () => {
    const stop = new AbortController();
    const { url } = await served((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"praksiser":', () => stop.abort(reason));
    });
    await expect(clientOf(url).praksiser({ signal: stop.signal })).rejects.toBe(reason);
  });
});

it('a server of this machine may be named by its IPv6 address', async () => {
  const made = await served((send) => send(200, {}, Buffer.from('{"praksiser":[]}')), '::1').catch(() => null);
  if (made === null) return;
  expect(await clientOf(made.url).praksiser()).toEqual({ praksiser: [] });
});

type Send = (status: number, headers: Record<string, string>, body: Buffer) => void;

/** A server that answers in bytes. */
async function served(
  reply: (send: Send, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<{ readonly url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    reply((status, headers, body) => response.writeHead(status, headers).end(body), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, host, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}
