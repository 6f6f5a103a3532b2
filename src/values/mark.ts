const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Parts of a value end with one of these, so that ['ab'] and ['a', 'b'] differ. */
const END = 0x1f;

/**
 * 32 bits of a value's content (FNV-1a), to see later whether another one is the same: two that differ pass for the same once in
 * 4 billion. Members count by value and order, not by name.
 *
 * @param value of JSON: text, numbers, booleans, null, lists and objects of them
 */
export function markOf(value: unknown): number {
  return mixed(value, BASIS) >>> 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function mixed(value: unknown, seed: number): number {
  switch (typeof value) {
    case 'string':
      return ofText(value, seed);
    case 'number':
      return ofNumber(value, seed);
    case 'boolean':
      return step(seed, value ? 0x11 : 0x12);
    default:
      return isObject(value) ? ofMembers(value, seed) : step(seed, 0x10);
  }
}

function ofText(text: string, seed: number): number {
  let h = seed;
  for (let at = 0; at < text.length; at += 1) h = step(h, text.charCodeAt(at));
  return step(h, END);
}

/** Whole numbers up to 2^53 by their two halves; all others by how they are written. */
function ofNumber(value: number, seed: number): number {
  if (!Number.isSafeInteger(value)) return ofText(String(value), seed);
  return step(step(step(seed, value | 0), Math.floor(value / 2 ** 32)), END);
}

/** Without a list of them, which for each bill would be more to make than to go through. */
function ofMembers(value: Readonly<Record<string, unknown>>, seed: number): number {
  let h = seed;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) h = mixed(value[at], h);
  } else {
    for (const name in value) h = mixed(value[name], h);
  }
  return step(h, END);
}

function step(h: number, unit: number): number {
  return Math.imul(h ^ unit, PRIME);
}
