import type { IsKnown } from './mask-xml.ts';
import type { Mark } from './pieces.ts';
import { isPublicJson } from './public-form.ts';

/** Signs and blanks, a whole string, a string without its end, anything else. */
const TOKEN = /([ \t{}[\]:,]+)|("(?:[^"\\]|\\.)*")|("[\s\S]*$)|([^ \t{}[\]:,"]+)/gy;
const COLON_NEXT = /[ \t]*:/y;
const COLON_ONLY = /^[ \t]*:[ \t]*$/;

/**
 * Marks what may be shown of a stretch of JSON, read as beginning outside of a string, or within one: the reading that makes
 * more sense. None shows what may not be shown.
 */
export function jsonMarks(text: string, isKnown: IsKnown, cut: boolean): readonly Mark[] {
  const outside = [...marksFrom(0, text, isKnown, cut)];
  const quote = text.indexOf('"');
  if (quote < 0) return outside;
  const within = [
    { end: quote, shown: false },
    { end: quote + 1, shown: true },
    ...marksFrom(quote + 1, text, isKnown, cut),
  ];
  return maskedLength(within) < maskedLength(outside) ? within : outside;
}

function maskedLength(marks: readonly Mark[]): number {
  let at = 0;
  let length = 0;
  for (const { end, shown } of marks) {
    if (!shown) length += end - at;
    at = end;
  }
  return length;
}

/**
 * Marks what may be shown of a stretch of JSON: signs, known keys, and values that are public by the key right before them and
 * by their form. `cut` says that the text goes on after its end.
 */
function* marksFrom(start: number, text: string, isKnown: IsKnown, cut: boolean): Generator<Mark> {
  let key: string | null = null;
  let pending: string | null = null;
  const tokens = new RegExp(TOKEN);
  tokens.lastIndex = start;
  for (const match of text.matchAll(tokens)) {
    const [token, signs, string, open] = match;
    const end = match.index + token.length;
    if (signs !== undefined) {
      key = COLON_ONLY.test(signs) ? pending : null;
      pending = null;
      yield { end, shown: true };
    } else if (string !== undefined) {
      const content = string.slice(1, -1);
      const isKey = hasNext(text, end, COLON_NEXT);
      const shown: boolean = isKey ? isKnown(content) : key !== null && isPublicJson(key, content);
      yield* quoted(match.index, end, shown);
      pending = isKey && shown ? content : null;
      key = null;
    } else {
      const whole = open === undefined && !(cut && end === text.length);
      yield { end, shown: whole && key !== null && isPublicJson(key, token) };
      pending = null;
      key = null;
    }
  }
}

function* quoted(start: number, end: number, shown: boolean): Generator<Mark> {
  yield { end: start + 1, shown: true };
  yield { end: end - 1, shown };
  yield { end, shown: true };
}

function hasNext(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
