import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/simulator.ts';
import { call, notes, post, raw, running } from '../running.ts';

const ADD = 'POST /kuhr/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc';
const GET = 'GET /kuhr/notes/7 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

describe('a connection that is cut', () => {
  it.each([
    ['before', 'cut-before', []],
    ['after', 'cut-after', ['abc']],
  ] as const)('%s the message was stored gives no byte', async (_, kind, stored) => {
    const simulator = await running({ parts: [notes] });
    simulator.faults.add({ when: { method: 'POST' }, fault: { kind } });
    expect((await raw(simulator.url, ADD)).text).toBe('');
    expect((await call(`${simulator.url}/kuhr/notes`)).json).toEqual(stored);
    expect(simulator.requests[0]).toMatchObject({ method: 'POST', path: '/kuhr/notes', status: null });
  });

  it('is an error for a client', async () => {
    const simulator = await running({ parts: [notes] });
    simulator.faults.add({ fault: { kind: 'cut-after' } });
    await expect(fetch(`${simulator.url}/kuhr/notes`)).rejects.toThrow();
  });

  it('in the middle of the answer leaves half of what was promised', async () => {
    const simulator = await running({ parts: [notes] });
    const whole = (await raw(simulator.url, GET)).text.split('\r\n\r\n')[1] ?? '';
    simulator.faults.add({ fault: { kind: 'truncate' } });
    const { text } = await raw(simulator.url, GET);
    const [head = '', body] = text.split('\r\n\r\n');
    expect(head).toContain(`content-length: ${whole.length}`);
    expect(body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    simulator.faults.add({ fault: { kind: 'truncate' } });
    await expect(call(`${simulator.url}/kuhr/notes/7`)).rejects.toThrow();
  });
});

describe('an answer that is bent', () => {
  const bent = async (fault: Fault) => {
    const simulator = await running({ parts: [notes] });
    simulator.faults.add({ fault });
    return await call(`${simulator.url}/kuhr/notes/7`);
  };

  it('is another status, with Retry-After', async () => {
    const { status, headers } = await bent({ kind: 'status', status: 429, retryAfter: 7 });
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
    const dated = await bent({ kind: 'status', status: 503, retryAfter: 'Tue, 06 Jan 2026 14:31:00 GMT' });
    expect([dated.status, dated.headers.get('retry-after')]).toEqual([503, 'Tue, 06 Jan 2026 14:31:00 GMT']);
  });

  it('has status values that nobody knows, at every depth', async () => {
    const unknown = 'ukjent_status_fra_simulator';
    expect((await bent({ kind: 'unknown-status' })).json).toEqual({
      behandlerkravmeldinger: [{ id: '7', meldingsstatus: unknown, innsending: { status: unknown } }],
    });
  });

  it('is the bare object instead of the list', async () => {
    expect((await bent({ kind: 'bare-object' })).json).toMatchObject({ id: '7', meldingsstatus: 'mottatt' });
  });

  it('is a page of HTML', async () => {
    const { headers, json } = await bent({ kind: 'not-json' });
    expect(headers.get('content-type')).toContain('text/html');
    expect(json).toContain('<!doctype html>');
  });

  it('is a 500 before the message is stored, or after', async () => {
    const simulator = await running({ parts: [notes] });
    const send = () => call(`${simulator.url}/kuhr/notes`, { method: 'POST', body: 'abc' });
    simulator.faults.add({ fault: { kind: 'status', status: 500 } });
    expect((await send()).status).toBe(500);
    expect((await call(`${simulator.url}/kuhr/notes`)).json).toEqual([]);
    simulator.faults.add({ fault: { kind: 'status', status: 500, after: true } });
    expect((await send()).status).toBe(500);
    expect((await call(`${simulator.url}/kuhr/notes`)).json).toEqual(['abc']);
  });
});

describe('latency', () => {
  it('waits after the message was stored, before the answer', async () => {
    const waits: number[] = [];
    const simulator = await running({ parts: [notes], sleep: async (ms) => void waits.push(ms) });
    simulator.faults.add({ fault: { kind: 'latency', ms: 2500 } });
    expect((await call(`${simulator.url}/kuhr/notes`, { method: 'POST', body: 'abc' })).status).toBe(201);
    expect(waits).toEqual([2500]);
  });

  it('stops waiting for a client that has left', async () => {
    const left: boolean[] = [];
    const simulator = await running({
      parts: [notes],
      sleep: (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            left.push(true);
            resolve();
          });
        }),
    });
    simulator.faults.add({ fault: { kind: 'latency', ms: 86_400_000 } });
    await expect(fetch(`${simulator.url}/kuhr/notes`, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await expect.poll(() => left).toEqual([true]);
  });
});

it('faults are steered over HTTP, and never happen to what steers them', async () => {
  const { url } = await running({ parts: [notes] });
  const rule = { when: { path: '/*', count: 'always' }, fault: { kind: 'status', status: 503 } };
  expect((await post(`${url}/simulator/faults`, [rule])).json).toEqual([{ ...rule, fitted: 0 }]);
  expect((await call(`${url}/kuhr/notes`)).status).toBe(503);
  expect((await call(`${url}/simulator/faults`)).json).toEqual([{ ...rule, fitted: 1 }]);
  expect((await call(`${url}/simulator/faults`, { method: 'DELETE' })).json).toEqual([]);
  expect((await call(`${url}/kuhr/notes`)).status).toBe(200);
});
