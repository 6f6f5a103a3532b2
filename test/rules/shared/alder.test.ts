import { expect, it } from 'vitest';
import { alder } from '../../../src/rules/shared/alder.ts';

it.each([
  ['2010-01-06', '2026-01-06', 16],
  ['2010-01-07', '2026-01-06', 15],
  ['2010-12-31', '2026-01-01', 15],
  ['2026-01-06', '2026-01-06', 0],
  ['2026-01-07', '2026-01-06', -1],
  ['2008-02-29', '2024-02-29', 16],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['1899-12-31', '2000-01-01', 100],
])('who was born on %s is on %s %i years old', (fodselsdato, dato, years) => {
  expect(alder(fodselsdato, dato)).toBe(years);
});
