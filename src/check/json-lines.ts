/** A line that holds a message of its own. */
export interface Line {
  readonly text: Uint8Array;
  /** From 1. */
  readonly line: number;
}

const NEWLINE = 0x0a;
const BRACE = 0x7b;

/**
 * NDJSON by its lines, blank ones left out; null where the input is one JSON document. It is NDJSON where the first line is an
 * object by itself, or every line begins one and some line is one: no other document is so, and one bad line hides no other.
 */
export function splitLines(bytes: Uint8Array): readonly Line[] | null {
  const lines: Line[] = [];
  let surely = false;
  for (const line of linesOf(bytes)) {
    // Not before there is a second line: a large message on one line is parsed once.
    if (lines.length === 1) surely = lines.every(isObject);
    if (!surely && line.text.find(isInk) !== BRACE) return null;
    lines.push(line);
  }
  return lines.length > 1 && (surely || lines.some(isObject)) ? lines : null;
}

function* linesOf(bytes: Uint8Array): Generator<Line> {
  // A byte order mark is three bytes.
  let start = bytes[0] === 0xef ? 3 : 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const stop = found < 0 ? bytes.length : found;
    const text = bytes.subarray(start, stop);
    if (text.some(isInk)) yield { text, line };
    start = stop + 1;
  }
}

function isInk(byte: number): boolean {
  return byte > 0x20;
}

function isObject({ text: bytes }: Line): boolean {
  const text = new TextDecoder().decode(bytes).trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
