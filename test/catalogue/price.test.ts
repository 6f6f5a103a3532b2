import { describe, expect, it } from 'vitest';
import { linePrices, percentageLeftOut, type RepetitionPrice } from '../../src/catalogue/price.ts';
import { isOre, MAX_ORE, type Ore } from '../../src/values/ore.ts';

function ore(value: number): Ore {
  if (!isOre(value)) throw new RangeError(`${value} is no amount`);
  return value;
}

/** Percentages in hundredths. */
function tariff(prosent: number | null, fra: number | null = null, redusert: number | null = null): RepetitionPrice {
  return { repetisjonsprosent: prosent, redusertRefFraRepetisjon: fra, redusertRepetisjonsprosent: redusert };
}

const UNREAD = { unread: 'femti' };

describe('the price of a line', () => {
  it.each<[string, number, number, RepetitionPrice, readonly number[]]>([
    ['once, whatever the percentage', 7400, 1, tariff(null), [7400]],
    ['704k twice at 100 %', 1300, 2, tariff(10_000), [2600]],
    ['three times at 50 %', 1300, 3, tariff(5000), [2600]],
    ['repetitions at 0 %', 1300, 9, tariff(0), [1300]],
    ['repetitions above 100 %', 1000, 2, tariff(15_000), [2500]],
    ['a half øre, either way', 1301, 2, tariff(5000), [1951, 1952]],
    ['below a half øre, down', 1301, 2, tariff(4900), [1938]],
    ['above a half øre, up', 1301, 2, tariff(5100), [1965]],
    ['rounded once, not each repetition', 1301, 3, tariff(5000), [2602]],
    ['a percentage with decimals', 10_000, 2, tariff(3333), [13_333]],
    ['a credit: the half øre either way too', -1301, 2, tariff(5000), [-1952, -1951]],
    ['nothing at all', 0, 5, tariff(5000), [0]],
    ['the largest amount', MAX_ORE, 1, tariff(10_000), [MAX_ORE]],
    ['before the reduction', 1000, 3, tariff(10_000, 3, 5000), [3000]],
    ['on the boundary of the reduction, both', 1000, 4, tariff(10_000, 3, 5000), [3500, 4000]],
    ['beyond the boundary, both', 1000, 6, tariff(10_000, 3, 5000), [4500, 5000]],
    ['a half øre in both readings', 1, 4, tariff(5000, 2, 15_000), [3, 4, 5]],
    ['a reduction from 0, or none', 1000, 3, tariff(10_000, 0, 0), [1000, 3000]],
    ['0 and no reduced percentage: no reduction', 1000, 3, tariff(10_000, 0, null), [3000]],
    ['a reduced percentage from nowhere: no reduction', 1000, 3, tariff(10_000, null, 5000), [3000]],
    ['an unknown reduced percentage that is not reached', 1000, 3, tariff(10_000, 3, null), [3000]],
  ])('%s', (_, belop, antall, percentages, prices) => {
    expect(linePrices(ore(belop), antall, percentages)).toStrictEqual(prices);
  });

  it.each<[string, number, number, RepetitionPrice]>([
    ['without a percentage', 1000, 2, tariff(null)],
    ['with a percentage that could not be read', 1000, 2, { ...tariff(0), repetisjonsprosent: UNREAD }],
    ['with a boundary that could not be read', 1000, 2, { ...tariff(0), redusertRefFraRepetisjon: UNREAD }],
    [
      'with a reduced percentage that could not be read',
      1000,
      3,
      { ...tariff(0, 1), redusertRepetisjonsprosent: UNREAD },
    ],
    ['beyond the boundary of an unknown reduced percentage', 1000, 4, tariff(10_000, 3, null)],
    ['with a negative percentage', 1000, 2, tariff(-1)],
    ['with a percentage that is not whole', 1000, 2, tariff(0.5)],
    ['with a negative boundary', 1000, 2, tariff(10_000, -1, 0)],
    ['with an antall of 0', 1000, 0, tariff(10_000)],
    ['with a negative antall', 1000, -1, tariff(10_000)],
    ['with an antall that is not whole', 1000, 1.5, tariff(10_000)],
    ['beyond what an amount can be', MAX_ORE, 2, tariff(1)],
  ])('is not known %s', (_, belop, antall, percentages) => {
    expect(linePrices(ore(belop), antall, percentages)).toBeNull();
  });

  it('is known once where nothing but the percentages could not be read', () => {
    const unread = { repetisjonsprosent: UNREAD, redusertRefFraRepetisjon: UNREAD, redusertRepetisjonsprosent: UNREAD };
    expect(linePrices(ore(1000), 1, unread)).toStrictEqual([1000]);
  });
});

describe('the percentage that a tariff leaves out', () => {
  it.each<[string, number, RepetitionPrice, string | null]>([
    ['is none where nothing is repeated', 1, tariff(null), null],
    ['is none where it is there', 3, tariff(5000), null],
    ['is none where it is there and could not be read', 3, { ...tariff(null), repetisjonsprosent: UNREAD }, null],
    ['is that of each repetition', 2, tariff(null), 'repetisjonsprosent'],
    ['is told where a reduction from 0 may be none', 3, tariff(null, 0, 0), 'repetisjonsprosent'],
    ['is the reduced one on its boundary', 4, tariff(10_000, 3, null), 'redusert_repetisjonsprosent'],
    ['is not the reduced one before that', 3, tariff(10_000, 3, null), null],
    ['is not told of an antall that can not be', 1.5, tariff(null), null],
  ])('%s', (_, antall, percentages, felt) => {
    expect(percentageLeftOut(antall, percentages)).toBe(felt);
  });
});
