import { describe, expect, it } from 'vitest';
import { offsetAt, osloYear, osloYearByDatabase, resolveLocal } from '../../src/values/oslo-offsets.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const years = Array.from({ length: 300 }, (_, i) => 1900 + i);

describe('the offsets of Europe/Oslo', () => {
  it('by rule are those of the time zone database, 1996 to 2199', () => {
    for (const year of years.filter((y) => y >= 1996)) {
      expect({ year, ...osloYear(year) }).toEqual({ year, ...osloYearByDatabase(year) });
    }
  });

  it('are whole hours, one to three, and never change within a day of New Year', () => {
    for (const year of years) {
      const { offset, transitions } = osloYear(year);
      for (const each of [offset, ...transitions.map((t) => t.offset)]) expect([1, 2, 3]).toContain(each / HOUR);
      for (const { at } of transitions) {
        expect(at).toBeGreaterThan(Date.UTC(year, 0, 2));
        expect(at).toBeLessThan(Date.UTC(year, 11, 31));
      }
    }
  });

  it('follow on from one year to the next', () => {
    for (const year of years.slice(1)) {
      const start = Date.UTC(year, 0, 1);
      expect(offsetAt(start)).toBe(offsetAt(start - DAY));
    }
  });

  it('are found once a year', () => {
    expect(osloYear(1985)).toBe(osloYear(1985));
  });

  it('had summer time by other rules in 1980', () => {
    expect(offsetAt(Date.UTC(1980, 3, 6, 1) - 1)).toBe(HOUR);
    expect(offsetAt(Date.UTC(1980, 3, 6, 1))).toBe(2 * HOUR);
    expect(offsetAt(Date.UTC(1980, 8, 28, 1) - 1)).toBe(2 * HOUR);
    expect(offsetAt(Date.UTC(1980, 8, 28, 1))).toBe(HOUR);
  });

  it('resolve a local time', () => {
    expect(resolveLocal(Date.UTC(2026, 2, 29, 2))).toBe('finnes-ikke');
    expect(resolveLocal(Date.UTC(2026, 9, 25, 2))).toEqual({ offset: 2 * HOUR, ambiguous: true });
    expect(resolveLocal(Date.UTC(2026, 9, 25, 3))).toEqual({ offset: HOUR, ambiguous: false });
  });
});
