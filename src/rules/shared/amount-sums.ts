/** Amounts from one to another, both included, in øre. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A bill whose lines can add up to more than so many is held against the outermost bounds, so that a hostile one is not slow. */
const MOST = 256;

/** What lines can add up to, each of which lies within one of its bounds: ascending, with gaps between. */
export function sumsOf(lines: readonly (readonly Bounds[])[]): readonly Bounds[] {
  // Nearly all lines have one amount alone: those are added first, and nothing more is made of them.
  const several = lines.filter(({ length }) => length > 1);
  let sums: readonly Bounds[] = [outermostSum(lines.filter(({ length }) => length <= 1))];
  for (const line of several) {
    sums = joined(sums.flatMap(({ min, max }) => line.map((each) => ({ min: min + each.min, max: max + each.max }))));
    if (sums.length > MOST) return [outermostSum(lines)];
  }
  return sums;
}

/** From the least that lines can add up to, to the most. */
export function outermostSum(lines: readonly (readonly Bounds[])[]): Bounds {
  let [min, max] = [0, 0];
  for (const line of lines) {
    min += line.reduce((least, each) => Math.min(least, each.min), line[0]?.min ?? 0);
    max += line.reduce((most, each) => Math.max(most, each.max), line[0]?.max ?? 0);
  }
  return { min, max };
}

/** The same amounts, ascending, those that meet or are neighbours made one. */
function joined(bounds: readonly Bounds[]): readonly Bounds[] {
  const all: Bounds[] = [];
  for (const each of bounds.toSorted((a, b) => a.min - b.min)) {
    const last = all.at(-1);
    if (last === undefined || each.min > last.max + 1) all.push(each);
    else all[all.length - 1] = { min: last.min, max: Math.max(last.max, each.max) };
  }
  return all;
}
