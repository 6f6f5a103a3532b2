import { describe, expect, it } from 'vitest';
import { NumberList } from '../../src/values/number-list.ts';

describe('a list of numbers', () => {
  it('gives what was set, over the bounds of its pieces, and 0 elsewhere', () => {
    const list = new NumberList();
    const places = [0, 1, 16_383, 16_384, 16_385, 100_000];
    for (const at of places) list.set(at, at + 1);
    expect(places.map((at) => list.get(at))).toEqual(places.map((at) => at + 1));
    expect([2, 16_386, 99_999, 100_001, 10_000_000].map((at) => list.get(at))).toEqual([0, 0, 0, 0, 0]);
    list.set(1, 4_294_967_295);
    expect(list.get(1)).toBe(4_294_967_295);
  });
});
