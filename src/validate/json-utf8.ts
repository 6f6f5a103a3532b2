import type { Spot } from './json-walk.ts';

/** The text of UTF-8 bytes without its byte order mark, or the place of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly invalid: Spot } {
  // Decoding never fails here, but puts U+FFFD where it can't read: that is how the place is found.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = firstInvalid(text, bytes);
  return at === null ? { text: withoutBom(text) } : { invalid: spotAt(withoutBom(text.slice(0, at))) };
}

export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The index of the first U+FFFD that the bytes do not spell out themselves (as EF BF BD). */
function firstInvalid(text: string, bytes: Uint8Array): number | null {
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
    offset += 3;
    from = at + 1;
  }
  return null;
}

/** The place right after `before`. */
function spotAt(before: string): Spot {
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
