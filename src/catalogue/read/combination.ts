import type { Combination, Field } from '../types.ts';
import { listTextField } from './fields.ts';
import type { Matcher } from './tariff-codes.ts';
import { EXCEPT, readList, wordsOf } from './tariff-list.ts';

/** Longer texts are not read; those of official tariffs have a few hundred characters. */
const MAX_LENGTH = 10_000;

const ONLY_WITH =
  /^(?:takst(?:en|ene)? )?(?:kan )?(?:kun|bare) (?:kan )?(?:kombineres|brukes sammen|benyttes sammen|kreves sammen) med\b/i;
const NOT_WITH = /^(?:takst(?:en|ene)? )?kan ikke (?:kombineres|brukes sammen|benyttes sammen|kreves sammen) med\b/i;
const EACH_OTHER = /\b(?:er )?gjensidig utelukkende$|\butelukker hverandre(?: gjensidig)?$/i;
const NEEDS =
  /^(?:krever|forutsetter|(?:må|kan|kan kun|kan bare|kun|bare) (?:kombineres|brukes sammen|benyttes sammen|kreves sammen) med)\b/i;

/**
 * Reads `ugyldig_kombinasjon` of the tariff `egen`: the tariffs that it may not stand on one bill with. Read are a list of
 * codes, numbers and ranges (see `readList`), `Alle`, `Alle unntatt …`, `kan kun kombineres med …` (names all but the list),
 * `kan ikke kombineres med …`, and `… er gjensidig utelukkende`. A text that is understood in part only is unread. The tariff
 * itself is never named, whatever the text says: neither by `Alle` nor by the range or family that it belongs to.
 */
export function invalidWith(raw: unknown, egen: string, read = readInvalid): Field<Combination> {
  return combination(raw, egen, read);
}

/**
 * Reads `krever_takst` of the tariff `egen`: of these tariffs one is needed. A list, perhaps after `krever` or `kan kun
 * kombineres med`. Unread is a list joined with "og", which may ask for all of them, and `Alle`. The tariff itself is never
 * named: it does not fulfil its own condition by being of the family that it needs.
 */
export function needsOneOf(raw: unknown, egen: string, read = readNeeded): Field<Combination> {
  return combination(raw, egen, read);
}

function combination(raw: unknown, egen: string, read: (text: string) => Matcher | null): Field<Combination> {
  const text = listTextField(raw);
  if (typeof text !== 'string') return text;
  const matches = read(text);
  if (matches === null) return { unread: text };
  return { text, names: (kode) => kode.trim() !== egen && matches(kode.trim()) };
}

/** Which tariffs an `ugyldig_kombinasjon` names, its own too; null where it can't be read whole. */
export function readInvalid(text: string): Matcher | null {
  const plain = plainOf(text);
  if (plain === null) return null;
  const allowed = afterPrefix(plain, ONLY_WITH);
  if (allowed !== null) return not(readList(wordsOf(allowed)));
  const forbidden = afterPrefix(plain, NOT_WITH);
  if (forbidden !== null) return readNamed(wordsOf(forbidden));
  if (EACH_OTHER.test(plain)) return readList(wordsOf(plain.replace(EACH_OTHER, '')));
  return readNamed(wordsOf(plain));
}

/** Which tariffs a `krever_takst` names; null where it can't be read whole. */
export function readNeeded(text: string): Matcher | null {
  const plain = plainOf(text);
  if (plain === null || /\b(?:og|samt)\b/i.test(plain)) return null;
  return readList(wordsOf(afterPrefix(plain, NEEDS) ?? plain));
}

/** A list, all, or all but a list. */
function readNamed(words: readonly string[]): Matcher | null {
  if (words[0]?.toLowerCase() !== 'alle' && words[0]?.toLowerCase() !== 'andre') return readList(words);
  const rest = words.slice(words[1]?.toLowerCase() === 'andre' ? 2 : 1);
  if (rest.length === 0) return () => true;
  return rest[0] === EXCEPT ? not(readList(rest.slice(1))) : null;
}

function not(matches: Matcher | null): Matcher | null {
  return matches === null ? null : (kode) => !matches(kode);
}

/** "And so on": the list is not whole. */
const ELLIPSIS = /\. ?\./;

/** In single spaces, bullets as commas, without what ends a sentence. Null where it is too long to be read, or not all of it is there. */
function plainOf(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-\u2013\u2022*]\s/, ','))
    .join(' ')
    .replace(/\s+/g, ' ');
  if (ELLIPSIS.test(plain)) return null;
  let end = plain.length;
  while (end > 0 && ' .;,'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end).trim();
}

/** What follows the words that a text begins with; null where it begins otherwise. */
function afterPrefix(text: string, prefix: RegExp): string | null {
  const match = prefix.exec(text);
  return match === null ? null : text.slice(match[0].length);
}
