/**
 * Reads CSV as RFC 4180 has it into objects by the names of its first line, lower-case. The separator is the one of `;`, `,`
 * and tab that the first line has most of; lines end with LF, CR or both; a BOM, blank lines, and spaces around a bare field do
 * not count. A line shorter than the first lacks its last fields. Null where a quote is left open or stands inside a bare
 * field's text after one, where a line is longer than the first, or where a name stands twice.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] | null {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = cells(body, separatorOf(body));
  const [head, ...rest] = lines ?? [];
  if (lines === null || head === undefined) return null;
  const names = head.map((name) => name.toLowerCase());
  if (new Set(names).size < names.length || rest.some(({ length }) => length > names.length)) return null;
  return rest.map((line) => Object.fromEntries(line.map((cell, at) => [names[at] ?? '', cell])));
}

function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string) => first.split(separator).length;
  return [';', ',', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function cells(text: string, separator: string): readonly (readonly string[])[] | null {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length || line.length > 0) {
    const cell = cellAt(text, at, separator);
    if (cell === null) return null;
    line.push(cell.value);
    at = cell.end + 1;
    if (text.charAt(cell.end) === separator) continue;
    if (text.startsWith('\r\n', cell.end)) at += 1;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}

/** The field that begins at `at`, and where the separator, line end or end of the text behind it stands. */
function cellAt(text: string, at: number, separator: string): { readonly value: string; readonly end: number } | null {
  const begin = skipSpaces(text, at, separator);
  if (text.charAt(begin) !== '"') {
    const end = endOf(text, begin, separator);
    const value = text.slice(begin, end).trim();
    return value.includes('"') ? null : { value, end };
  }
  let close = text.indexOf('"', begin + 1);
  while (close !== -1 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const end = skipSpaces(text, close + 1, separator);
  return end === endOf(text, end, separator)
    ? { value: text.slice(begin + 1, close).replaceAll('""', '"'), end }
    : null;
}

function skipSpaces(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && ' \t'.includes(text.charAt(end)) && text.charAt(end) !== separator) end += 1;
  return end;
}

/** Where the next separator or line end is, from `at` on. */
function endOf(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n' && text.charAt(end) !== '\r')
    end += 1;
  return end;
}
