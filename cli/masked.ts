/** Eleven digits, as a national id has them, also written with a blank, a point or a hyphen after the date. */
const NATIONAL_ID = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g;

/** The API's own words, with national ids in them masked unless they are to be shown. */
export function masked(words: string, showValues: boolean): string {
  return showValues ? words : words.replaceAll(NATIONAL_ID, '•••');
}

/** Bank accounts have eleven digits too, and are the practice's own. */
const OPEN = new Set(['kontonr', 'kid']);

/** The same of each text and number in an answer, whatever the field. */
export function maskedJson(value: unknown, showValues: boolean): unknown {
  if (showValues) return value;
  if (typeof value === 'string') return masked(value, false);
  if (typeof value === 'number') return /^\d{11}$/.test(String(value)) ? '•••' : value;
  if (Array.isArray(value)) return value.map((each) => maskedJson(each, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, OPEN.has(key) ? each : maskedJson(each, false)]),
  );
}
