import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';
import type { OpenDataError } from '../../../src/catalogue/client/fault.ts';
import type { OpenDataClientOptions } from '../../../src/catalogue/client/options.ts';
import { isBkmError } from '../../../src/errors.ts';
import { type Handler, json, TestServer } from '../server.ts';

const NOW = Date.parse('2026-01-06T12:00:00Z');
const DATA = { takstkoder: [{ takstkode: '2ad' }], antall: 1 };
let server: TestServer;
const waits: number[] = [];

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

/** A client whose waits are noted, not waited. */
function client(options: OpenDataClientOptions = {}): OpenDataClient {
  waits.length = 0;
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  return new OpenDataClient({ baseUrl: `${server.url}/v1`, now: () => NOW, random: () => 1, sleep, ...options });
}

async function faultOf(promise: Promise<unknown>): Promise<OpenDataError> {
  const error: unknown = await promise.then(
    () => null,
    (failed) => failed,
  );
  expect(isBkmError(error) && error.code).toBe('NETWORK');
  return error as OpenDataError;
}

describe('an answer', () => {
  it('comes as bytes, with what the server says of its version', async () => {
    server.serve((_, response) =>
      json(response, DATA, { etag: '"a"', 'last-modified': 'Tue, 06 Jan 2026 11:00:00 GMT' }),
    );
    const answer = await client().takstkoder();
    expect(JSON.parse(new TextDecoder().decode(answer.bytes))).toEqual(DATA);
    expect(answer).toMatchObject({
      form: 'json',
      url: `${server.url}/v1/takstkoder`,
      fetched: '2026-01-06T12:00:00.000Z',
      etag: '"a"',
      lastModified: 'Tue, 06 Jan 2026 11:00:00 GMT',
      charset: null,
    });
    expect(server.headers[0]?.accept).toBe('application/json');
  });

  it('may be packed', async () => {
    server.serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(DATA)));
    });
    expect(JSON.parse(new TextDecoder().decode((await client().takstkoder()).bytes))).toEqual(DATA);
  });

  it('is XML where XML is asked for', async () => {
    server.serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml;charset=ISO-8859-1' }).end('<takstkoder/>');
    });
    expect(await client().takstkoder({}, { form: 'xml' })).toMatchObject({ form: 'xml', charset: 'ISO-8859-1' });
    expect(server.headers[0]?.accept).toBe('application/xml');
  });

  it('that is not newer than what is known is none', async () => {
    server.serve((_, response) => response.writeHead(304).end());
    const known = { etag: '"a"', lastModified: 'Tue, 06 Jan 2026 11:00:00 GMT' };
    expect(await client().newer('nlkkoder', known)).toEqual({
      unchanged: true,
      url: `${server.url}/v1/nlkkoder`,
      checked: '2026-01-06T12:00:00.000Z',
    });
    expect(server.headers[0]).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': known.lastModified });
  });

  it('of 304 that nobody asked for is a fault', async () => {
    server.serve((_, response) => response.writeHead(304).end());
    expect(await faultOf(client().takstkoder())).toMatchObject({ why: 'status', status: 304 });
  });
});

describe('a fault that may pass', () => {
  it.each<[string, Handler]>([
    ['500', (_, response) => response.writeHead(500).end()],
    ['503', (_, response) => response.writeHead(503).end()],
    ['429', (_, response) => response.writeHead(429).end()],
    ['a connection that is cut at once', (request) => request.socket.destroy()],
    [
      'an answer shorter than its Content-Length',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"takstkoder":[');
        setImmediate(() => request.socket.end());
      },
    ],
    [
      'an answer in chunks without the last one',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"takstkoder":[');
        setImmediate(() => request.socket.destroy());
      },
    ],
  ])('is tried again: %s', async (_, handler) => {
    server.serve((request, response, number) =>
      number < 3 ? handler(request, response, number) : json(response, DATA),
    );
    expect((await client().takstkoder()).form).toBe('json');
    expect(server.asked).toHaveLength(3);
    // Doubling; with the chance at its highest the whole of each.
    expect(waits).toEqual([500, 1000]);
  });

  it('is told after the last attempt, with how often it was tried, in both languages', async () => {
    server.serve((_, response) => response.writeHead(500).end('secret'));
    const fault = await faultOf(client().takstkoder({ takstkode: '2ad' }));
    expect(server.asked).toHaveLength(4);
    expect(fault).toMatchObject({ why: 'status', status: 500, attempts: 4, url: `${server.url}/v1/takstkoder` });
    expect(fault.message).toBe(`can't fetch ${server.url}/v1/takstkoder: the server answered 500 (tried 4 times).`);
    expect(fault.nb?.message).toBe(`kan ikke hente ${server.url}/v1/takstkoder: serveren svarte 500 (prøvd 4 ganger).`);
    expect(fault.hint).toContain('Try again later');
  });

  it('is waited out as long as the server asks, in seconds or until a date', async () => {
    server.serve((_, response, number) => {
      const after = ['7', 'Tue, 06 Jan 2026 12:00:30 GMT', 'Tue, 06 Jan 2026 11:00:00 GMT'][number - 1];
      if (after === undefined) json(response, DATA);
      else response.writeHead(number === 1 ? 429 : 503, { 'retry-after': after }).end();
    });
    await client().takstkoder();
    expect(waits).toEqual([7000, 30_000, 0]);
  });

  it('is not waited out longer than the settings allow', async () => {
    server.serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const fault = await faultOf(client().takstkoder());
    expect(server.asked).toHaveLength(1);
    expect(fault).toMatchObject({ status: 429, retryAfter: 3_600_000, hint: 'The server asks to wait 3600 s.' });
  });

  it('of nobody who listens is tried again, and named by its code', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const fault = await faultOf(client({ baseUrl: `http://127.0.0.1:${port}` }).takstkoder());
    expect(fault).toMatchObject({ why: 'unreached', attempts: 4 });
    expect(fault.message).toContain('ECONNREFUSED');
  });

  it('is an answer that drips', async () => {
    server.serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const fault = await faultOf(client({ timeout: 200, attempts: 2 }).takstkoder());
    expect(fault).toMatchObject({ why: 'timeout', attempts: 2 });
    expect(fault.message).toContain('no whole answer within 0.2 s');
  });
});

describe('a fault that stays', () => {
  it.each([400, 401, 403, 404, 501])('is not tried again: %s', async (status) => {
    server.serve((_, response) => response.writeHead(status).end());
    expect(await faultOf(client().takstkoder())).toMatchObject({ why: 'status', status, attempts: 1 });
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Handler]>([
    ['larger than allowed', (_, response) => json(response, 'x'.repeat(2000))],
    [
      'larger than allowed when unpacked',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(50_000_000, ' ')));
      },
    ],
  ])('is an answer %s', async (_, handler) => {
    server.serve(handler);
    const fault = await faultOf(client({ maxBytes: 1000 }).takstkoder());
    expect(fault).toMatchObject({ why: 'too-large', attempts: 1 });
    expect(fault.message).toContain('larger than the 1000 bytes');
  });

  it.each<[string, string, string, RegExp]>([
    ['an HTML page that says so', 'text/html', '<p>Login</p>', /an HTML page, not JSON/],
    ['an HTML page that says that it is JSON', 'application/json', '<!DOCTYPE html><p>Login', /an HTML page, not JSON/],
    ['XML', 'application/xml', '<takstkoder/>', /something else, not JSON/],
    ['nothing', 'application/json', ' ', /empty, not JSON/],
  ])('is %s', async (_, type, body, words) => {
    server.serve((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));
    const fault = await faultOf(client().takstkoder());
    expect(fault).toMatchObject({ why: 'form', attempts: 1 });
    expect(fault.message).toMatch(words);
    expect(fault.message).not.toContain('Login');
  });
});

describe('a redirect', () => {
  it('within the origin is followed', async () => {
    server.serve((request, response) => {
      if (request.url === '/v1/takstkoder') response.writeHead(308, { location: '/v2/takstkoder' }).end();
      else json(response, DATA);
    });
    expect((await client().takstkoder()).form).toBe('json');
    expect(server.asked).toEqual(['/v1/takstkoder', '/v2/takstkoder']);
  });

  it('to another origin is refused, and only its origin is told', async () => {
    const other = await TestServer.start();
    try {
      server.serve((_, response) => response.writeHead(302, { location: `${other.url}/x?token=secret` }).end());
      const fault = await faultOf(client().takstkoder());
      expect(fault).toMatchObject({ why: 'redirect', status: 302, attempts: 1 });
      expect(fault.message).toContain(`sends on to ${other.url}.`);
      expect(fault.message).not.toContain('secret');
      expect(other.asked).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it('in a circle ends', async () => {
    server.serve((_, response) => response.writeHead(302, { location: '/v1/takstkoder' }).end());
    expect(await faultOf(client().takstkoder())).toMatchObject({ why: 'redirect', attempts: 1 });
    expect(server.asked).toHaveLength(6);
  });
});

describe('an aborted call', () => {
  it('throws the reason, while it is asked for and while it waits', async () => {
    const stop = new AbortController();
    server.serve(() => stop.abort(new Error('enough')));
    await expect(client().takstkoder({}, { signal: stop.signal })).rejects.toThrow('enough');

    const later = new AbortController();
    server.serve((_, response) => {
      response.writeHead(503, { 'retry-after': '50' }).end();
      setImmediate(() => later.abort(new Error('enough')));
    });
    const real = new OpenDataClient({ baseUrl: server.url });
    await expect(real.takstkoder({}, { signal: later.signal })).rejects.toThrow('enough');
    expect(server.asked).toHaveLength(1);
  });
});
