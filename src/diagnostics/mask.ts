import { isEncodingName, isOwnWord } from './vocabulary.ts';

/** What stands in the place of a value that is not shown. */
export const MASK = '•••';

/**
 * A regningsnummer as it may be shown: it is an invoice number, but nothing stops an export from holding a national id or a
 * name in its place, so only what has the form of a number of at most 10 digits is shown.
 */
export function safeRegningsnummer(value: string): string {
  return /^\d{1,10}$/.test(value) ? value : MASK;
}

/** A guid as it may be shown: only what has a GUID's form. */
export function safeGuid(value: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : MASK;
}

/**
 * A name that the input chose (element, attribute, JSON key, encoding) as it may be shown: those that the formats themselves
 * have, in whatever case, with or without a known prefix. All else is masked, what is a letter away from a known name too: no rule
 * tells a person's name from an element's, and Sander is a letter away from Sender.
 */
export function safeName(name: string): string {
  return isEncodingName(name) || name.split(':').every((part) => part === '' || isOwnWord(part)) ? name : MASK;
}

/**
 * The name of a JSON member as it may stand in a pointer. Masked ones of one object are numbered from the second on (`•••`, `•••2`),
 * so that each has a pointer of its own.
 *
 * @param holder the object that has the member
 */
export function safeKey(name: string, holder: object): string {
  const shown = safeName(name);
  if (shown !== MASK) return shown;
  const masked = MASKED_KEYS.get(holder) ?? numberMasked(holder);
  return maskedKey(masked.get(name) ?? 1);
}

/** Numbered once an object: many unknown members must not cost a walk each. */
const MASKED_KEYS = new WeakMap<object, ReadonlyMap<string, number>>();

function numberMasked(holder: object): ReadonlyMap<string, number> {
  const masked = Object.keys(holder).filter((key) => safeName(key) === MASK);
  const numbers = new Map(masked.map((key, index) => [key, index + 1]));
  MASKED_KEYS.set(holder, numbers);
  return numbers;
}

/** The masked name that `safeKey` gives the `nth` masked member of an object, from 1. */
export function maskedKey(nth: number): string {
  return nth > 1 ? `${MASK}${nth}` : MASK;
}

/** As many digits as a national id has, in one number, its thousands set apart or not. */
const ID_LENGTH = /\d(?:[ ,\u00a0\u202f]?\d){10}/;

/**
 * A count, amount or text that a finding declares to be public, as it may be shown: what stands in its place in a careless export may
 * be a national id, so a number of eleven digits is masked. No count comes near, and no claim is of a thousand million kroner.
 */
export function safeParam<T extends string | number>(value: T): T | typeof MASK {
  return ID_LENGTH.test(String(value)) ? MASK : value;
}
