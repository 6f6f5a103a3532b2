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
 * A name that the input chose (element, attribute, JSON key, encoding) as it may be shown: structure is not person data, but a
 * careless export can build names from it. Long names, runs of six or more digits, and as many digits as a national id are masked.
 * A single word of letters is shown, as no rule tells a person's name from an element's.
 */
export function safeName(name: string): string {
  const tooLong = name.length > 100 || /\d{6}/.test(name) || name.replaceAll(/\D/g, '').length >= 11;
  return tooLong || !/^[\p{L}\p{N}_:.\-/#[\]@]*$/u.test(name) ? MASK : name;
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
