import { expect, it } from 'vitest';
import { osloDate } from '../../src/catalogue/oslo-date.ts';

it.each([
  ['2026-01-06T22:59:59Z', '2026-01-06'],
  ['2026-01-06T23:00:00Z', '2026-01-07'],
  ['2026-07-06T21:59:59Z', '2026-07-06'],
  ['2026-07-06T22:00:00Z', '2026-07-07'],
])('at %s it is %s in Oslo', (instant, date) => {
  expect(osloDate(Date.parse(instant))).toBe(date);
});
