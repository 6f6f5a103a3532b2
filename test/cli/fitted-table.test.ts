import { describe, expect, it } from 'vitest';
import { fittedTable } from '../../cli/fitted-table.ts';

const ROWS = [
  ['id', 'count', 'note'],
  ['a', '1', 'short'],
  ['b', '22', ''],
];

describe('a table', () => {
  it.each([null, 80, 18])('is one where there is room for it (%s columns)', (columns) => {
    expect(fittedTable(ROWS, [0, 2], columns)).toBe('  id  count  note\n  a       1  short\n  b      22\n');
  });

  it('is a list for each row where the terminal is narrower', () => {
    expect(fittedTable(ROWS, [0, 2], 17)).toBe('  id     a\n  count  1\n  note   short\n\n  id     b\n  count  22\n');
  });

  it('holds each cell on its line, without what a terminal would obey', () => {
    expect(fittedTable([['a'], ['b\r\n\u001b[2J\u202ec']], [0], 80)).toBe('  a\n  b [2J c\n');
  });
});
