import { describe, expect, it } from 'vitest';
import { runExample } from '../../src/validate/example.ts';
import type { Example, Rule } from '../../src/validate/rule.ts';

/** What is expected: nothing, or for each finding its pointer into the message and, where it isn't the rule's own, its variant. */
export type Expected = readonly (string | readonly [pointer: string, variant: string])[];

/** A table of cases for one rule: title, example, expected findings in order. `''` as a pointer's start means the first bill. */
export function ruleTable(
  rule: Rule,
  cases: readonly (readonly [title: string, example: Example, expected: Expected])[],
): void {
  describe(rule.meta.id, () => {
    it.each(cases)('%s', (_title, example, expected) => {
      const found = runExample([rule], example).map(({ pointer, id }) => [pointer, id.split('#')[1] ?? '']);
      const wanted = expected.map((each) => (typeof each === 'string' ? [each, ''] : [...each]));
      expect(found).toEqual(wanted);
    });
  });
}

/** Pointer of a place in a bill, the first one unless said otherwise. */
export function inBill(pointer: string, index = 0): string {
  return `/behandlerkrav/regninger/${index}${pointer}`;
}
