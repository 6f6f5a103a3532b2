import type { Row, Value } from '../rows.ts';

/** Rows as CSV (RFC 4180), parted by semicolons, with decimal commas as a Norwegian spreadsheet reads them; a BOM tells it UTF-8. */
export function csvOf(names: readonly string[], rows: readonly Row[]): string {
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  return `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
