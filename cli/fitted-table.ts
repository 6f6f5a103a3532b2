import { oneLine } from './one-line.ts';
import { tableOf } from './table.ts';

/**
 * What somebody else answered as a table. Where the terminal is narrower than it, each row is a list of its own, a line a column that
 * is not empty: lines that wrap can't be read as a table.
 *
 * @param rows the first names the columns
 * @param left columns that are aligned to the left
 * @param columns of the terminal; null where it is none: a file has no width
 */
export function fittedTable(
  rows: readonly (readonly string[])[],
  left: readonly number[],
  columns: number | null,
): string {
  const clean = rows.map((row) => row.map(oneLine));
  const table = tableOf(clean, left);
  if (columns === null || table.split('\n').every((line) => line.length <= columns)) return table;
  const [head = [], ...rest] = clean;
  return rest
    .map((row) => {
      const named = head.map((name, column) => [name, row[column] ?? '']);
      return tableOf(
        named.filter(([, cell]) => cell !== ''),
        [0, 1],
      );
    })
    .join('\n');
}
