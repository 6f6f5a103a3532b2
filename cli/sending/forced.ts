import { RULES } from '../../src/index.ts';
import { nearestTo } from '../nearest.ts';
import { Problem } from '../problem.ts';

/**
 * The rules whose errors do not hold a message back. What can't be read or has not the form of a message is never sent.
 *
 * @throws {Problem} for a name that is no semantic rule
 */
export function forcedRules(given: readonly string[]): ReadonlySet<string> {
  const known = RULES.map(({ meta }) => meta.id);
  const unknown = given.find((rule) => !known.includes(rule));
  if (unknown === undefined) return new Set(given);
  const near = nearestTo(unknown, known);
  const hint = [
    'Bare semantiske regler kan overstyres, hver med sitt navn: bkm explain viser dem.',
    'Semantic rules alone can be overridden, each by its name: bkm explain lists them.',
  ] as const;
  throw new Problem(
    [
      `--force ${unknown}: ingen slik regel${near === null ? '' : `. Mente du ${near}?`}`,
      `--force ${unknown}: no such rule${near === null ? '' : `. Did you mean ${near}?`}`,
    ],
    hint,
  );
}
