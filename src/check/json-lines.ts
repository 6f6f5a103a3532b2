/** A line that holds a message of its own. */
export interface Line {
  readonly text: Uint8Array;
  /** From 1. */
  readonly line: number;
}

const NEWLINE = 0x0a;

/** NDJSON by its lines, blank ones left out; null where the input is one JSON document. */
export function splitLines(bytes: Uint8Array): readonly Line[] | null {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0 || !isObject(bytes.subarray(0, end))) return null;
  const lines: Line[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const stop = found < 0 ? bytes.length : found;
    const text = bytes.subarray(start, stop);
    if (!isBlank(text)) lines.push({ text, line });
    start = stop + 1;
  }
  return lines.length > 1 ? lines : null;
}

/** A first line that is an object by itself: no other JSON document with a second line begins so. */
function isObject(line: Uint8Array): boolean {
  const text = new TextDecoder().decode(line).trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= 0x20);
}
