import type { Rule, RunRule } from '../../validate/rule.ts';

/** Bills whose keys, of all rules together, are kept at once: about 200 bytes a bill. */
const MANY = 200_000;

/**
 * The rules of a run, by the pass in which they see the bills. A rule may keep keys of all bills, some 50 bytes a bill: where there are
 * many, each such rule goes over them by itself, so that the keys of one rule alone are in memory.
 */
export function passesOf(
  rules: readonly Rule[],
  bills: number,
  hasCatalogue: boolean,
): readonly (readonly RunRule[])[] {
  const ofRun = rules.filter((rule) => rule.scope === 'run');
  if (ofRun.length === 0) return [];
  if (bills <= MANY) return [ofRun];
  const { heavy = [], light = [] } = Object.groupBy(ofRun, ({ keeps = 'keys' }) =>
    keeps === 'keys' || (keeps === 'catalogue' && hasCatalogue) ? 'heavy' : 'light',
  );
  const [first, ...others] = heavy.map((rule) => [rule]);
  return [[...(first ?? []), ...light], ...others];
}
