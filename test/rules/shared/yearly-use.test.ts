import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YearlyUse } from '../../../src/rules/shared/yearly-use.ts';

const DAY = 86_400_000;
const dato = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

describe('YearlyUse', () => {
  it('counts by key and calendar year', () => {
    const uses = new YearlyUse();
    uses.add('a', '2026-01-01', 2);
    uses.add('a', '2026-12-31', 1);
    uses.add('a', '2027-01-01', 4);
    uses.add('b', '2026-06-01', 8);
    expect(uses.inCalendarYear('a', '2026-07-07')).toBe(3);
    expect(uses.inCalendarYear('a', '2027-07-07')).toBe(4);
    expect(uses.inCalendarYear('c', '2026-07-07')).toBe(0);
  });

  it('finds the fullest 365 days that hold a day, as counting them one by one does', () => {
    const day = fc.integer({ min: 20_000, max: 21_500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 30 }), (all) => {
        const uses = new YearlyUse();
        for (const [at, antall] of all) uses.add('k', dato(at), antall);
        const [asked] = all.at(-1) ?? [0];
        let most = 0;
        for (let first = asked - 364; first <= asked; first += 1) {
          const inside = all.filter(([at]) => at >= first && at < first + 365);
          most = Math.max(
            most,
            inside.reduce((sum, [, antall]) => sum + antall, 0),
          );
        }
        expect(uses.inRollingYear('k', dato(asked))).toBe(most);
      }),
    );
  });

  it('takes back what a withheld message used, and no more', () => {
    const uses = new YearlyUse();
    uses.add('a', '2026-01-01', 2);
    uses.endMessage();
    uses.add('a', '2026-01-01', 1);
    uses.add('a', '2026-02-01', 1);
    uses.withholdMessage();
    uses.withholdMessage();
    expect(uses.inCalendarYear('a', '2026-01-01')).toBe(2);
    expect(uses.inRollingYear('a', '2026-02-01')).toBe(2);
  });

  it('keeps what was used before the run, though the message that asked for it is withheld', () => {
    const uses = new YearlyUse();
    uses.addBefore('a', '2026-01-01', 2);
    uses.add('a', '2026-02-01', 1);
    uses.withholdMessage();
    expect(uses.inCalendarYear('a', '2026-02-01')).toBe(2);
  });
});
