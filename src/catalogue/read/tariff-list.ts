import { type Item, type Matcher, readItem } from './tariff-codes.ts';

/** Stands for "except" in a text that `wordsOf` has cut. */
export const EXCEPT = 'unntatt';

const NOISE = new Set(['og', 'eller', 'samt', 'takst', 'takster', 'takstene']);

/**
 * Cuts a text into its codes and words. What parts them is white space, `,`, `;`, `|` and `/`; "med unntak av" and its likes
 * become `EXCEPT`, also where they are glued to a code (`11med unntak av`); words that only join or announce codes are left
 * out.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/([^\s-])[^\S\n]?-[^\S\n]?(?=[^\s-])/g, '$1-')
    .replace(/med\s+unntak\s+av|unntatt|unntagen|bortsett\s+fra|utenom/gi, ` ${EXCEPT} `)
    .split(/[\s,;:|/]+/)
    .filter((word) => word !== '' && !NOISE.has(word.toLowerCase()));
}

/**
 * Reads a list of tariffs. A number or a range may be followed by `EXCEPT` and codes of it; the first code that is none of it
 * is the list's next (`11 except 11e, 12`: 11ad, …, 12ad, … but not 11e). Null where any of it can't be read, and where it is
 * empty.
 */
export function readList(words: readonly string[]): Matcher | null {
  const items: Matcher[] = [];
  for (let at = 0; at < words.length; ) {
    const item = readItem(words[at] ?? '');
    if (item === null) return null;
    const end = words[at + 1] === EXCEPT ? endOfExceptions(item, words, at + 2) : at + 1;
    if (end === null) return null;
    items.push(end === at + 1 ? item.matches : without(item.matches, new Set(words.slice(at + 2, end))));
    at = end;
  }
  return items.length === 0 ? null : (kode) => items.some((matches) => matches(kode));
}

/** Where the exceptions from an item end that begin at `at`; null where there is none, or the item holds one code only. */
function endOfExceptions({ matches, plural }: Item, words: readonly string[], at: number): number | null {
  let end = at;
  while (isOneOf(matches, words[end])) end += 1;
  return plural && end > at ? end : null;
}

/** A single code, not a family, that the item holds. */
function isOneOf(matches: Matcher, word: string | undefined): boolean {
  return word !== undefined && readItem(word)?.plural === false && matches(word);
}

function without(matches: Matcher, exceptions: ReadonlySet<string>): Matcher {
  return (kode) => matches(kode) && !exceptions.has(kode);
}
