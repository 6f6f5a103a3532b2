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
 * A name that the input chose (element, attribute, JSON key, namespace) as it may be shown: structure is not person data, but a
 * careless export can build names from it. Long names and runs of six or more digits are masked.
 */
export function safeName(name: string): string {
  return name.length > 100 || !/^[\p{L}\p{N}_:.\-/#[\]@]*$/u.test(name) || /\d{6}/.test(name) ? MASK : name;
}
