import { expect, it } from 'vitest';
import { readFaultSpelling } from '../../../src/simulator.ts';

it.each([
  ['500', { path: '/kuhr/*' }, { kind: 'status', status: 500 }],
  ['503=2', { path: '/kuhr/*' }, { kind: 'status', status: 503, retryAfter: 2 }],
  ['POST cut-after@3', { path: '/kuhr/*', method: 'POST', nth: 3 }, { kind: 'cut-after' }],
  ['latency=500x*', { path: '/kuhr/*', count: 'always' }, { kind: 'latency', ms: 500 }],
  ['GET bare-object@2x3', { path: '/kuhr/*', method: 'GET', nth: 2, count: 3 }, { kind: 'bare-object' }],
])('%s is a fault', (text, when, fault) => {
  expect(readFaultSpelling(text)).toEqual({ when, fault });
});

it.each(['', 'x', '200', '99', 'latency', 'truncate=3', 'status', 'cut-after x2', 'PUT 500', '500@x', '503=-1'])(
  '%j is none',
  (text) => {
    expect(() => readFaultSpelling(text)).toThrow(/^Not a fault/);
  },
);
