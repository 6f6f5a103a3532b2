import { expect, test } from 'vitest';
import { tableOf } from '../../cli/table.ts';

test('columns are as wide as their widest cell, the first to the left, the others to the right', () => {
  expect(
    tableOf([
      ['takst', 'kr'],
      ['2ad', '15'],
      ['1be', '1000'],
    ]),
  ).toBe('  takst    kr\n  2ad      15\n  1be    1000\n');
});

test('more rows than a call takes arguments are a table too', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [String(index), '1']);
  expect(tableOf(rows)).toContain('  199999  1\n');
});
