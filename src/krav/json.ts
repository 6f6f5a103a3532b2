/** How deep an answer may be nested. The documented ones have six levels; far more would break who writes them out again. */
const DEEPEST = 64;

/**
 * The JSON of an answer. Whole numbers that a double can't hold, which ids may be, come as the text that they are.
 *
 * @returns undefined where it is none, or nested deeper than 64 levels
 */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const json: unknown = /\d{16}/.test(text) ? JSON.parse(text, withLongNumbers) : JSON.parse(text);
    return isNested(json, DEEPEST) ? undefined : json;
  } catch {
    return undefined;
  }
}

/** `context` is of ECMAScript 2026; Node has it from 21 on. */
function withLongNumbers(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isLong = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLong && /^-?\d+$/.test(context?.source ?? '') ? context?.source : value;
}

/** True where something lies deeper than that many levels. */
function isNested(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isNested(each, levels - 1));
}
