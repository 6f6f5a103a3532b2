import { describe, expect, it } from 'vitest';
import { Faults } from '../../../src/simulator/faults/faults.ts';

const fault = { kind: 'cut-after' } as const;

/** Which of so many requests it happens to, from 1. */
function happensTo(faults: Faults, requests: number, method = 'POST', path = '/a/b'): readonly number[] {
  return Array.from({ length: requests }, (_, index) => index + 1).filter(() => faults.take(method, path).length > 0);
}

describe('a fault', () => {
  it.each([
    ['once, at the next request', {}, [1]],
    ['at the third', { nth: 3 }, [3]],
    ['at the second to fourth', { nth: 2, count: 3 }, [2, 3, 4]],
    ['always from the fifth', { nth: 5, count: 'always' }, [5, 6]],
  ] as const)('happens %s', (_, when, expected) => {
    const faults = new Faults();
    faults.add({ when, fault });
    expect(happensTo(faults, 6)).toEqual(expected);
  });

  it('counts only what fits its method and path', () => {
    const faults = new Faults();
    faults.add({ when: { method: 'POST', path: '/a/*', nth: 2 }, fault });
    expect(happensTo(faults, 1, 'GET')).toEqual([]);
    expect(happensTo(faults, 1, 'POST', '/b/a')).toEqual([]);
    expect(happensTo(faults, 3)).toEqual([2]);
  });

  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', false],
    ['*', '/a/b', true],
    ['/a/*', '/a/', true],
    ['*/status', '/x/status', true],
    ['/a*c*e', '/abcde', true],
    ['/a*c*e', '/abde', false],
    ['/ab*ba', '/aba', false],
    ['/a*a*a', '/aa', false],
    ['/a.b', '/axb', false],
  ])('for %s fits %s: %s', (pattern, path, fits) => {
    const faults = new Faults();
    faults.add({ when: { path: pattern }, fault });
    expect(happensTo(faults, 1, 'GET', path).length === 1).toBe(fits);
  });

  it('is gone when it has happened', () => {
    const faults = new Faults();
    faults.add({ when: { count: 2 }, fault });
    faults.take('GET', '/');
    expect(faults.active).toEqual([{ when: { count: 2 }, fault, fitted: 1 }]);
    faults.take('GET', '/');
    expect(faults.active).toEqual([]);
  });

  it('does not keep another from happening to the same request', () => {
    const faults = new Faults();
    faults.add({ fault }, { fault: { kind: 'latency', ms: 5 } });
    expect(faults.take('GET', '/').map(({ kind }) => kind)).toEqual(['cut-after', 'latency']);
  });
});
