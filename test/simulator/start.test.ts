import { describe, expect, it } from 'vitest';
import { startSimulator } from '../../src/simulator.ts';
import { call, leave, notes, post, raw, running } from './running.ts';

describe('a simulator', () => {
  it('listens on 127.0.0.1, and tells what it answers', async () => {
    const { url } = await running();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { status, json } = await call(`${url}/`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ simulator: 'bkm simulate', now: '2026-01-06T14:30:00.000Z' });
    expect(JSON.stringify(json)).toContain('GET /kuhr/krav/v1/jwk');
  });

  it('names the nearest call for an unknown path, and never repeats the path', async () => {
    const { url } = await running();
    const { status, json } = await call(`${url}/kuhr/krav/v1/jwks`);
    expect(status).toBe(404);
    expect(json).toMatchObject({ nearest: 'GET /kuhr/krav/v1/jwk' });
    const far = await call(`${url}/01410112345`);
    expect(far.json).toMatchObject({ nearest: null });
    expect(JSON.stringify(far.json)).not.toContain('01410112345');
  });

  it('names the methods of a path that has others', async () => {
    const { url } = await running();
    const { status, headers } = await call(`${url}/kuhr/krav/v1/jwk`, { method: 'DELETE' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('answers 500 when a handler crashes, tells where without what was sent, and goes on', async () => {
    const log: string[] = [];
    const { url } = await running({ parts: [notes], log: (level, text) => log.push(`${level} ${text}`) });
    expect((await call(`${url}/kuhr/crash/01410112345`)).status).toBe(500);
    expect(log.join('\n')).toMatch(/^error GET \/kuhr\/crash\/:id failed: RangeError at /);
    expect(log.join('\n')).not.toContain('01410112345');
    expect((await call(`${url}/kuhr/notes`)).status).toBe(200);
  });

  it('refuses a body that is too large, with its length told or not', async () => {
    const { url } = await running({ parts: [notes] });
    expect((await call(`${url}/kuhr/notes`, { method: 'POST', body: 'x'.repeat(1001) })).status).toBe(413);
    const chunks = `POST /kuhr/notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n${'x'.repeat(1001)}\r\n0\r\n\r\n`;
    expect((await raw(url, chunks)).text).toMatch(/^HTTP\/1\.1 413 /);
    expect((await call(`${url}/kuhr/notes`)).json).toEqual([]);
  });

  it('gives up on a client that never ends its request', async () => {
    const { url } = await running({ limits: { requestTimeout: 200, headersTimeout: 100 } });
    expect(
      (await raw(url, 'POST /maskinporten/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc')).text,
    ).toMatch(/^HTTP\/1\.1 408 /);
    expect((await raw(url, 'GET / HT')).text).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('answers what is no request with 400', async () => {
    const { url } = await running();
    expect((await raw(url, 'blah\r\n\r\n')).text).toMatch(/^HTTP\/1\.1 400 /);
    const options = 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    expect((await raw(url, options)).text).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('goes on when clients leave in the middle of a request', async () => {
    const log: string[] = [];
    const { url, requests } = await running({ parts: [notes], log: (level, text) => log.push(`${level} ${text}`) });
    await Promise.all(
      [
        'POST /kuhr/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc',
        'GET /kuhr/notes HTTP/1.1\r\nHost: x\r\n\r\n',
      ].map((text) => leave(url, text)),
    );
    expect((await call(`${url}/kuhr/notes`)).json).toEqual([]);
    expect(log.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(requests).not.toContainEqual(expect.objectContaining({ method: 'POST' }));
  });

  it('remembers requests by pattern and status, without ids', async () => {
    const simulator = await running({ parts: [notes] });
    await call(`${simulator.url}/kuhr/notes/01410112345?fnr=01410112345`);
    await call(`${simulator.url}/kuhr/nowhere/01410112345`);
    await call(`${simulator.url}/simulator/clock`);
    expect(simulator.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/kuhr/notes/:id', 200],
      ['GET', '(unknown)', 404],
    ]);
    expect((await call(`${simulator.url}/simulator/requests`)).json).toEqual({
      counts: [
        { method: 'GET', path: '/kuhr/notes/:id', status: 200, count: 1 },
        { method: 'GET', path: '(unknown)', status: 404, count: 1 },
      ],
    });
    await call(`${simulator.url}/simulator/requests`, { method: 'DELETE' });
    expect(simulator.counts).toEqual([]);
  });

  it('says that a port is taken', async () => {
    const { url } = await running();
    const second = startSimulator({ port: Number(new URL(url).port) });
    await expect(second).rejects.toMatchObject({
      code: 'OPTIONS',
      message: expect.stringContaining('another program'),
    });
  });

  it('takes no more calls once closed, and ends an answer that waits', async () => {
    const simulator = await startSimulator({ parts: [notes] });
    simulator.faults.add({ fault: { kind: 'latency', ms: 86_400_000 } });
    const waiting = call(`${simulator.url}/kuhr/notes`);
    await expect.poll(() => simulator.requests.length === 0 && simulator.faults.active.length).toBe(0);
    await simulator.close();
    const { status, headers } = await waiting;
    expect([status, headers.get('connection')]).toEqual([200, 'close']);
    await expect(fetch(simulator.url)).rejects.toThrow();
  });
});

describe('what steers a simulator', () => {
  it.each([
    ['a web page', { origin: 'http://evil.example' }],
    ['a page whose name was made 127.0.0.1', { host: 'evil.example' }],
  ])('is refused to %s', async (_, headers) => {
    const { url } = await running();
    const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    const request = `POST /simulator/token HTTP/1.1\r\n${lines.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`;
    for (const spelling of ['/simulator/token', '/%73imulator/token', '/x/../simulator/token']) {
      const { text } = await raw(url, request.replace('/simulator/token', spelling));
      expect(text).toMatch(/^HTTP\/1\.1 403 /);
      expect(text).not.toContain('access_token');
    }
  });

  it('says what is wrong with a body', async () => {
    const { url } = await running();
    for (const [path, json] of [
      ['clock', { sett: 'x' }],
      ['clock', { set: '2026-02-30T10:00:00Z' }],
      ['clock', { set: true }],
      ['clock', { running: 'yes' }],
      ['faults', [{ fault: { kind: 'flood' } }]],
      ['clients', { clientId: 'a' }],
      ['token', { expiresIn: 0 }],
      ['token', { scopes: [] }],
      ['token', { samhandler: { type: 'orgnr', id: '123456789' } }],
      ['rotate-key', { grace: 'an hour' }],
    ] as const) {
      const { status, json: answer } = await post(`${url}/simulator/${path}`, json);
      expect([path, status, answer]).toEqual([path, 400, expect.objectContaining({ error: 'bad_request' })]);
    }
  });
});
