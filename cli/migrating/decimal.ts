import type { Say } from '../lang.ts';

/** With one decimal: `0,2` in Norwegian, `0.2` in English. */
export function decimal(number: number, say: Say): string {
  const text = number.toFixed(1);
  return say(text.replace('.', ','), text);
}
