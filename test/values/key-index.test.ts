import { describe, expect, it } from 'vitest';
import { KeyIndex } from '../../src/values/key-index.ts';

describe('KeyIndex', () => {
  it('gives null for a new key, and for a known one the number it first came with', () => {
    const index = new KeyIndex();
    expect([index.add('a', 7), index.add('b', 0), index.add('a', 9), index.add('b', 9)]).toEqual([null, null, 7, 0]);
    expect(index.size).toBe(2);
  });

  it('looks a key up without adding it', () => {
    const index = new KeyIndex();
    expect([index.get('a'), index.size]).toEqual([null, 0]);
    index.add('a', 5);
    expect([index.get('a'), index.get('b'), index.size]).toEqual([5, null, 1]);
  });

  it('keeps the bounds of its numbers', () => {
    const index = new KeyIndex();
    index.add('least', 0);
    index.add('most', 4_294_967_294);
    expect([index.get('least'), index.get('most')]).toEqual([0, 4_294_967_294]);
  });

  it.each([
    ['', ' '],
    ['a', 'A'],
    ['ab', 'ba'],
    ['1 23', '12 3'],
    ['a', 'aa'],
    ['\u0000', '\u0000\u0000'],
    ['å', 'a\u030a'],
    ['\u{1f600}', '\u{1f601}'],
    ['constructor', '__proto__'],
  ])('tells %j and %j apart', (a, b) => {
    const index = new KeyIndex();
    expect([index.add(a, 1), index.add(b, 2), index.get(a), index.get(b)]).toEqual([null, null, 1, 2]);
  });

  it('finds every key again after it has grown', () => {
    const index = new KeyIndex();
    for (let i = 0; i < 10_000; i += 1) index.add(`key ${i}`, i);
    const lost = Array.from({ length: 10_000 }, (_, i) => i).filter((i) => index.get(`key ${i}`) !== i);
    expect([lost, index.size]).toEqual([[], 10_000]);
  });

  it('is of an instance alone', () => {
    new KeyIndex().add('a', 1);
    expect(new KeyIndex().get('a')).toBeNull();
  });
});

/** Keys as the rules make them: much alike, and differing in a few characters at the end or in the middle. */
const KINDS: readonly (readonly [string, (i: number) => string])[] = [
  ['running numbers of a practice', (i) => `1004326178 ${i}`],
  [
    'guids',
    (i) => `b7184d58-${(i % 65_536).toString(16).padStart(4, '0')}-4277-a60c-${i.toString(16).padStart(12, '0')}`,
  ],
];

describe.each(KINDS)('a million %s', (_, keyOf) => {
  const MILLION = 1_000_000;
  const MIB = 1024 * 1024;

  it('are all told apart, and take 32 MiB, of which 2 are there twice while they grow', () => {
    const index = new KeyIndex();
    const allocated = allocations(() => {
      let repeated = 0;
      for (let i = 0; i < MILLION; i += 1) if (index.add(keyOf(i), i) !== null) repeated += 1;
      expect(repeated).toBe(0);
    });
    expect(index.size).toBe(MILLION);
    const largest = allocated.sort((a, b) => b - a).slice(0, 16);
    expect(largest.reduce((sum, bytes) => sum + bytes, 0)).toBe(32 * MIB);
    expect(largest[0]).toBe(2 * MIB);
    for (const i of [0, 1, 499_999, MILLION - 1]) expect(index.add(keyOf(i), 0)).toBe(i);
    expect(index.size).toBe(MILLION);
  });
});

/** Bytes of each Uint32Array made while `step` runs. */
function allocations(step: () => void): number[] {
  const bytes: number[] = [];
  const before = globalThis.Uint32Array;
  globalThis.Uint32Array = new Proxy(before, {
    construct(target, args: [number]) {
      const made = new target(...args);
      bytes.push(made.byteLength);
      return made;
    },
  });
  try {
    step();
  } finally {
    globalThis.Uint32Array = before;
  }
  return bytes;
}
