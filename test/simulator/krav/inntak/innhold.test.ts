import { describe, expect, it } from 'vitest';
import { innholdOf } from '../../../../src/simulator/krav/inntak/innhold.ts';

describe('identical content', () => {
  it('is the same members and values', () => {
    expect(innholdOf({ a: 1, b: [{ c: 'x', d: null }] })).toBe(innholdOf({ b: [{ d: null, c: 'x' }], a: 1 }));
    expect(innholdOf(JSON.parse('{"a":64.00}'))).toBe(innholdOf(JSON.parse('{"a":6.4e1}')));
  });

  it.each([
    [{ a: 1 }, { a: '1' }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: [1, [2]] }, { a: [[1], 2] }],
    [{ a: null }, {}],
    [{ a: '' }, { a: null }],
    [{ a: { b: 1 } }, { a: {}, b: 1 }],
    [{ a: 'b,' }, { a: 'b' }],
  ])('is not %j and %j', (one, other) => {
    expect(innholdOf(one)).not.toBe(innholdOf(other));
  });
});
