/**
 * What windows-1252 has where ISO-8859-1 has control characters (0x80 to 0x9F); the five bytes that it leaves open stay as
 * they are. Source: WHATWG Encoding Standard, index windows-1252. Our own table, since some releases of Node 23 and 24 decode
 * these bytes wrongly with TextDecoder.
 */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const TABLE = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte,
);

/** More arguments than this at once overflow the stack of some engines. */
const BLOCK = 8192;

/** Decodes windows-1252, of which ISO-8859-1 is a part for all that a person writes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) units[at] = TABLE[bytes[at] ?? 0] ?? 0;
  let text = '';
  for (let at = 0; at < units.length; at += BLOCK) text += String.fromCharCode(...units.subarray(at, at + BLOCK));
  return text;
}

/** Where the first byte from 0x80 to 0x9F stands, or -1. */
export function firstC1(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) return at;
  }
  return -1;
}

/** Where the first byte beyond ASCII stands, or -1. */
export function firstHigh(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return at;
  return -1;
}
