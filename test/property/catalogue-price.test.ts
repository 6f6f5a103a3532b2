import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePrices } from '../../src/catalogue/price.ts';
import { isOre, type Ore } from '../../src/values/ore.ts';

const belop = fc.integer({ min: 0, max: 100_000_000 }).filter((value): value is Ore => isOre(value));
const antall = fc.integer({ min: 1, max: 200 });
const percent = fc.integer({ min: 0, max: 20_000 });
const tariff = fc.record({
  repetisjonsprosent: percent,
  redusertRefFraRepetisjon: fc.option(fc.nat(20)),
  redusertRepetisjonsprosent: percent,
});

describe('the price of a line', () => {
  it('is monotone in antall, and never negative', () => {
    fc.assert(
      fc.property(belop, antall, tariff, (first, times, percentages) => {
        const less = linePrices(first, times, percentages);
        const more = linePrices(first, times + 1, percentages);
        if (less === null || more === null) throw new RangeError('every percentage is known');
        expect(less[0]).toBeGreaterThanOrEqual(first);
        expect(less).toEqual(less.toSorted((a, b) => a - b));
        expect(more[0]).toBeGreaterThanOrEqual(less[0] ?? Number.NaN);
        expect(more.at(-1)).toBeGreaterThanOrEqual(less.at(-1) ?? Number.NaN);
      }),
    );
  });

  it('is exact at 100 % and at 0 %', () => {
    const exactly = (prosent: number) => ({
      repetisjonsprosent: prosent,
      redusertRefFraRepetisjon: null,
      redusertRepetisjonsprosent: null,
    });
    fc.assert(
      fc.property(belop, antall, (first, times) => {
        expect(linePrices(first, times, exactly(10_000))).toStrictEqual([first * times]);
        expect(linePrices(first, times, exactly(0))).toStrictEqual([first]);
      }),
    );
  });

  it('lies at most half an øre from what the percentage gives, on either side', () => {
    fc.assert(
      fc.property(belop, antall, percent, (first, times, prosent) => {
        const price = linePrices(first, times, {
          repetisjonsprosent: prosent,
          redusertRefFraRepetisjon: null,
          redusertRepetisjonsprosent: null,
        });
        const exact = BigInt(first) * (10_000n + BigInt(times - 1) * BigInt(prosent));
        for (const each of price ?? [Number.NaN]) {
          const off = BigInt(each) * 10_000n - exact;
          expect(off >= -5000n && off <= 5000n).toBe(true);
        }
      }),
    );
  });

  it('of a credit is the price, negated', () => {
    fc.assert(
      fc.property(belop, antall, tariff, (first, times, percentages) => {
        const negated = 0 - first;
        if (!isOre(negated)) throw new RangeError('as large as an amount');
        const price = linePrices(first, times, percentages);
        const credit = linePrices(negated, times, percentages);
        expect(credit).toEqual(price?.map((each) => 0 - each).toReversed());
      }),
    );
  });
});
