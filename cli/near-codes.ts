import { nearestTo } from './nearest.ts';

const MOST = 5;

/** Codes that are most like one that is unknown, the likest first: those that differ in case alone, then by letters. */
export function nearCodes(code: string, known: readonly string[]): readonly string[] {
  const lower = code.toLowerCase();
  const near = known.filter((each) => each.toLowerCase() === lower).slice(0, MOST);
  let rest = known.filter((each) => !near.includes(each));
  while (near.length < MOST) {
    const next = nearestTo(code, rest);
    if (next === null) break;
    near.push(next);
    rest = rest.filter((each) => each !== next);
  }
  return near;
}
