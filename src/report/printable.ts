/** Control and format characters, broken surrogates, line separators: all that can move, recolour, reorder or break a line. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as it may stand on one line of a terminal or a log, wherever it came from. */
export function printable(text: string): string {
  return text.replaceAll(UNSAFE, '\uFFFD');
}
