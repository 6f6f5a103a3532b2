import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from '../../src/bkm/canonical.ts';

describe('canonical JSON', () => {
  it('sorts members by UTF-16 units, at every depth, and writes numbers as RFC 8785 has them', () => {
    const value = { b: [{ z: 1, a: 74.0 }], '\u20ac': 1, '\r': 2, '\ud83d\ude00': 3, '1': 4, A: 1e21, c: -0 };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"A":1e+21,"b":[{"a":74,"z":1}],"c":0,"\u20ac":1,"\ud83d\ude00":3}',
    );
  });

  it('is one text for one content', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('has a hash that the order of members does not change', async () => {
    expect(await contentHash({ a: 1, b: 2 })).toBe(await contentHash({ b: 2, a: 1.0 }));
    expect(await contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it.each([[undefined], [Number.POSITIVE_INFINITY], [{ a: Number.NaN }], ['\udc00']])('is not of %o', (value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'OPTIONS' }));
  });
});
