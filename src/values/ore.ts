import { kronerIn } from '../diagnostics/kroner.ts';
import type { Lang } from '../diagnostics/render.ts';
import { readHundredths } from './decimal.ts';
import { type Read, type Reason, read, unread } from './read.ts';
import { trimXml } from './xml-space.ts';

declare const ORE: unique symbol;

/**
 * An amount in whole øre: an integer of magnitude below 10^15 (10^13 kroner). Up to there an amount in kroner has at most 15
 * significant digits, which a JSON number (a double) gives back as the same decimal; beyond, it may not.
 */
export type Ore = number & { readonly [ORE]: true };

/** The largest magnitude of an amount, in øre: 9 999 999 999 999.99 kroner. */
export const MAX_ORE = 999_999_999_999_999;

/** True for an integer number of øre in bounds. -0 is none: it is another value than 0 to `Object.is` and to number formats. */
export function isOre(value: number): value is Ore {
  return Number.isInteger(value) && value <= MAX_ORE && value >= -MAX_ORE && !Object.is(value, -0);
}

type BelopReason = Extract<Reason, 'tom' | 'ikke-tall' | 'inf' | 'nan' | 'flere-enn-to-desimaler' | 'for-stort'>;

/**
 * Reads an amount in kroner as xs:double writes it (`272`, `272.00`, ` 272.0 `, `2.72E2`, `+272`, `.5`, `-12.50`) into øre, in
 * decimal, exactly, however long the text. `-0` is 0. A decimal comma with at most two decimals is read with the note
 * `desimalkomma`; with more it may separate thousands, and is refused.
 *
 * Refused: empty (`tom`), no number (`ikke-tall`), `INF` (`inf`), `NaN` (`nan`), decimals beyond two that are not zero
 * (`flere-enn-to-desimaler`), 10^13 kroner or more (`for-stort`, see `Ore`).
 *
 * @example readBelop('2.725e2') // { ok: true, value: 27250, notes: [] }
 */
export function readBelop(text: string): Read<Ore, 'desimalkomma', BelopReason> {
  const common = readCommon(text);
  if (common !== null) return read(common);
  const result = readHundredths(trimXml(text));
  if (typeof result === 'string') return unread(result);
  if (!isOre(result.value)) return unread('for-stort');
  return result.comma ? read(result.value, ['desimalkomma']) : read(result.value);
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** The form that nearly all amounts have, up to 15 characters of `-123.45`, in one pass. Null for any other, good or bad. */
function readCommon(text: string): Ore | null {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  const end = text.length;
  if (end === start || end > 15) return null;
  let digits = 0;
  let point = end - 1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= ZERO + 9) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && point === end - 1 && i > start && i < end - 1) point = i;
    else return null;
  }
  const decimals = end - 1 - point;
  if (decimals > 2) return null;
  const value = (decimals === 0 ? 100 : decimals === 1 ? 10 : 1) * (start === 1 ? 0 - digits : digits);
  return isOre(value) ? value : null;
}

/**
 * Kroner as a JSON number: its JSON text is the shortest exact decimal of the amount (`272`, `272.5`, `0.07`). The quotient of two
 * integers is the double nearest to the decimal, and in bounds no shorter decimal lies as near.
 */
export function oreToNumber(amount: Ore): number {
  return amount / 100;
}

/**
 * A JSON number in kroner as øre; null when its shortest decimal text has more than two decimals, or it is out of bounds. No text
 * is made: in bounds the product errs by less than 0.12 øre, so rounding finds the only candidate, and the quotient proves it.
 *
 * @example numberToOre(0.1 + 0.2) // null: the number is 0.30000000000000004
 */
export function numberToOre(kroner: number): Ore | null {
  const candidate = Math.round(kroner * 100) + 0;
  return isOre(candidate) && candidate / 100 === kroner ? candidate : null;
}

/**
 * Kroner with two decimals and a point, as the XML form has it.
 *
 * @example oreToText(amount) // '-12.50'
 */
export function oreToText(amount: Ore): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Kroner for people, without unit: `1 672,00` in nb (with no-break spaces), `1,672.00` in en.
 */
export function formatKroner(amount: Ore, lang: Lang): string {
  return kronerIn(oreToText(amount), lang);
}

/**
 * The exact sum, or null when it is out of bounds. Order does not matter: a partial sum may leave the bounds and return. The sum
 * of none is 0.
 */
export function sumOre(amounts: Iterable<Ore>): Ore | null {
  const limit = MAX_ORE + 1;
  // The sum is high * limit + low, with |low| < limit: two numbers, as a partial sum can pass what one holds exactly.
  let high = 0;
  let low = 0;
  for (const amount of amounts) {
    low += amount;
    if (Math.abs(low) >= limit) {
      high += Math.sign(low);
      low -= Math.sign(low) * limit;
    }
  }
  const sum = high * limit + low;
  return isOre(sum) ? sum : null;
}
