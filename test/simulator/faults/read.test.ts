import { expect, it } from 'vitest';
import { FAULT_KINDS, readFaultRules } from '../../../src/simulator/faults/read.ts';

it('reads a list of rules, or one', () => {
  const rule = {
    when: { method: 'POST', path: '/kuhr/*', nth: 2, count: 'always' },
    fault: { kind: 'status', status: 503, retryAfter: 2, after: true },
  };
  expect(readFaultRules([rule])).toEqual([rule]);
  expect(readFaultRules({ ...rule, when: { method: 'post' } })).toEqual([{ ...rule, when: { method: 'POST' } }]);
});

it('knows every kind without more than it needs', () => {
  const needs = { latency: { ms: 1 }, status: { status: 500 } };
  const rules = FAULT_KINDS.map((kind) => ({
    fault: { kind, ...(kind in needs ? needs[kind as keyof typeof needs] : {}) },
  }));
  expect(readFaultRules(rules)).toEqual(rules);
});

it.each([
  ['nothing', undefined, /Fault 1: write/],
  ['an unknown kind', { fault: { kind: 'toString' } }, /"kind" is one of latency, status/],
  ['an unknown field', { fault: { kind: 'truncate', ms: 1 } }, /truncate has no fields only/],
  ['an unknown condition', { when: { query: 'x' }, fault: { kind: 'truncate' } }, /method, path, nth and count/],
  ['a condition that is none', { when: 'POST', fault: { kind: 'truncate' } }, /"when" is an object/],
  ['a path that is none', { when: { path: 1 }, fault: { kind: 'truncate' } }, /"path" is text/],
  ['a method that is none', { when: { method: 1 }, fault: { kind: 'truncate' } }, /"method" is text/],
  ['the 0th request', { when: { nth: 0 }, fault: { kind: 'truncate' } }, /"nth"/],
  ['half a request', { when: { count: 0.5 }, fault: { kind: 'truncate' } }, /"count"/],
  ['no latency', { fault: { kind: 'latency' } }, /"ms"/],
  ['a negative latency', { fault: { kind: 'latency', ms: -1 } }, /"ms"/],
  ['a status that is none', { fault: { kind: 'status', status: 200 } }, /from 400 to 599/],
  ['a header that would end', { fault: { kind: 'status', status: 503, retryAfter: '1\r\nx: y' } }, /"retryAfter"/],
  ['a maybe', { fault: { kind: 'status', status: 503, after: 'maybe' } }, /"after"/],
])('refuses %s', (_, json, message) => {
  expect(() => readFaultRules(json)).toThrow(message);
});
