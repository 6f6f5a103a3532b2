import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/values/mark.ts';

describe('markOf', () => {
  it.each([
    [['ab'], ['a', 'b']],
    [[['a'], 'b'], [['a', 'b']]],
    [null, ''],
    [0, null],
    [0, -1],
    [1, 2 ** 32 + 1],
    [0.1, 0.2],
    [true, false],
    [true, 'true'],
    [12, '12'],
    [
      { a: 1, b: null },
      { a: null, b: 1 },
    ],
    [['a', null], ['a']],
  ])('tells %j from %j', (one, other) => {
    expect(markOf(one)).not.toBe(markOf(other));
  });

  it('is 32 bits, the same for the same content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const mark = markOf(value);
        expect(mark).toBe(markOf(structuredClone(value)));
        expect(mark).toBe(mark >>> 0);
      }),
    );
  });

  it('tells a change of any one text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), fc.string(), (texts, at, text) => {
        const other = texts.with(at % texts.length, text);
        expect(markOf(other) === markOf(texts)).toBe(text === texts[at % texts.length]);
      }),
    );
  });
});
