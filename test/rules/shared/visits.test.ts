import { describe, expect, it } from 'vitest';
import { MARKS, Visits } from '../../../src/rules/shared/visits.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 6, 12);
const FIRST = { fil: 'a.json', melding: 1 };
const SECOND = { fil: 'b.json', melding: 1 };

describe('Visits', () => {
  it('finds what lies between two instants, both included', () => {
    const visits = new Visits();
    for (const minutes of [0, 59, 60, 61]) visits.add('p', NOON + minutes * MINUTE, minutes, 0, FIRST);
    const found = visits.between('p', NOON, NOON + 60 * MINUTE);
    expect(found.map(({ index }) => index)).toEqual([0, 59, 60]);
  });

  it('keeps persons apart', () => {
    const visits = new Visits();
    visits.add('p', NOON, 0, 0, FIRST);
    expect(visits.between('q', NOON, NOON)).toEqual([]);
  });

  it('gives back where and when it was, and the mark', () => {
    const visits = new Visits();
    visits.add('p', NOON + 1234, 7, MARKS - 1, FIRST);
    expect(visits.between('p', NOON, NOON + MINUTE)).toEqual([
      { ...FIRST, instant: NOON + 1000, mark: MARKS - 1, index: 7, sammeMelding: true },
    ]);
  });

  it('knows times before 1970', () => {
    const visits = new Visits();
    const old = Date.UTC(1969, 5, 1, 12, 34, 56);
    visits.add('p', old, 0, 1, FIRST);
    expect(visits.between('p', old, old).map(({ instant }) => instant)).toEqual([old]);
  });

  it('tells messages apart, whatever bills they keep', () => {
    const visits = new Visits();
    visits.add('p', NOON, 5, 0, FIRST);
    visits.endMessage();
    visits.endMessage();
    visits.add('p', NOON, 0, 0, SECOND);
    visits.add('p', NOON, 3, 0, SECOND);
    expect(visits.between('p', NOON, NOON).map(({ fil, index, sammeMelding }) => [fil, index, sammeMelding])).toEqual([
      ['a.json', 5, false],
      ['b.json', 0, true],
      ['b.json', 3, true],
    ]);
  });

  it('forgets a withheld message, and no other', () => {
    const visits = new Visits();
    visits.add('p', NOON, 0, 0, FIRST);
    visits.endMessage();
    visits.add('p', NOON, 0, 0, SECOND);
    visits.withholdMessage();
    visits.withholdMessage();
    expect(visits.between('p', NOON, NOON).map(({ fil }) => fil)).toEqual(['a.json']);
  });

  it('keeps sixteen of a person in an hour, so that no file makes it slow', () => {
    const visits = new Visits();
    for (let index = 0; index < 100; index += 1) visits.add('p', NOON + index * 1000, index, 0, FIRST);
    expect(visits.between('p', NOON, NOON + 60 * MINUTE)).toHaveLength(16);
  });

  it('grows', () => {
    const visits = new Visits();
    for (let index = 0; index < 5000; index += 1) visits.add('p', NOON + index * 10 * MINUTE, index, index, FIRST);
    const at = NOON + 4321 * 10 * MINUTE;
    expect(visits.between('p', at, at).map(({ index, mark }) => [index, mark])).toEqual([[4321, 4321]]);
  });
});
