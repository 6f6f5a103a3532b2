import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Part, type RunningSimulator, type SimulatorOptions, startSimulator } from '../../src/simulator.ts';

/** Half past three on a working day, as in the seeds' walk-through. */
export const NOW = '2026-01-06T15:30:00+01:00';

/** A simulator on a port of its own whose clock stands still; closed after the test. */
export async function running(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const simulator = await startSimulator({ clock: NOW, clockFixed: true, ...options });
  onTestFinished(() => simulator.close());
  return simulator;
}

/** Counts what it stored, as the intake of claims does; answers in the forms that faults bend. */
export const notes: Part = (sim) => {
  const stored = sim.state.open<readonly string[]>({
    name: 'notes',
    version: 1,
    empty: () => [],
    read: (json) => {
      if (!Array.isArray(json)) throw new TypeError('notes');
      return json.map(String);
    },
  });
  return [
    {
      method: 'POST',
      path: '/kuhr/notes',
      public: true,
      maxBody: 1000,
      handle: async (request) => {
        await stored.update((before) => [...before, request.text() ?? '']);
        return { status: 201, json: { count: stored.get().length } };
      },
    },
    { method: 'GET', path: '/kuhr/notes', public: true, handle: () => ({ status: 200, json: stored.get() }) },
    {
      method: 'GET',
      path: '/kuhr/notes/:id',
      public: true,
      handle: ({ params }) => ({
        status: 200,
        json: {
          behandlerkravmeldinger: [{ id: params('id'), meldingsstatus: 'mottatt', innsending: { status: 'ok' } }],
        },
      }),
    },
    {
      method: 'GET',
      path: '/kuhr/crash/:id',
      public: true,
      handle: ({ params }) => {
        throw new RangeError(`secret ${params('id')}`);
      },
    },
    {
      method: 'GET',
      path: '/kuhr/own',
      scopes: ['nav:kuhr/krav'],
      handle: ({ caller }) => ({ status: 200, json: caller }),
    },
  ];
};

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** One call, its body read as JSON where it is JSON. */
export async function call(url: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : text };
}

export function post(url: string, json: unknown): Promise<Got> {
  return call(url, { method: 'POST', body: JSON.stringify(json) });
}

/** All that comes back over a bare connection until the server closes it, and whether it was closed without an error. */
export function raw(url: string, text: string): Promise<{ readonly text: string; readonly clean: boolean }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => (got += chunk));
    socket.on('error', () => {});
    socket.on('close', (failed) => resolve({ text: got, clean: !failed }));
  });
}

/** Sends so much of a request, and leaves without waiting. */
export function leave(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(text, () => socket.resetAndDestroy());
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });
}
