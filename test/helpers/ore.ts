import { isOre, type Ore } from '../../src/values/ore.ts';

/** Kroner as øre, for catalogues of tests. */
export function kr(kroner: number): Ore {
  const ore = Math.round(kroner * 100);
  if (!isOre(ore)) throw new RangeError(`${kroner} is no amount`);
  return ore;
}
