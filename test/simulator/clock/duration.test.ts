import { expect, it } from 'vitest';
import { after } from '../../../src/simulator/clock/duration.ts';

it.each([
  ['2026-01-06T15:30:00+01:00', 'PT10S', '2026-01-06T15:30:10+01:00'],
  ['2026-01-06T15:30:00+01:00', 'PT1H30M', '2026-01-06T17:00:00+01:00'],
  ['2026-03-28T12:00:00+01:00', 'P1D', '2026-03-29T12:00:00+02:00'],
  ['2026-03-28T12:00:00+01:00', 'PT24H', '2026-03-29T13:00:00+02:00'],
  ['2026-01-31T12:00:00+01:00', 'P1M', '2026-02-28T12:00:00+01:00'],
  ['2026-01-31T12:00:00+01:00', 'PT0S', '2026-01-31T12:00:00+01:00'],
])('%s and %s is %s', (from, duration, to) => {
  expect(after(Date.parse(from), duration)).toBe(Date.parse(to));
});

it.each(['', 'P', '1D', '-P1D', 'P1D1H', 'P99999999999Y'])('%j is no way forward', (duration) => {
  expect(after(0, duration)).toBeNull();
});
