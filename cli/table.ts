/** Rows as text, columns aligned: the first to the left, the others to the right unless `left` names them. */
export function tableOf(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  // Not Math.max(...): a ledger of some years has more rows than a call takes arguments.
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      left.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => `  ${line(row).join('  ').trimEnd()}\n`).join('');
}
