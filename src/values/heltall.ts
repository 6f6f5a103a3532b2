import { type Read, read, unread } from './read.ts';
import { trimXml } from './xml-space.ts';

/** xs:int is 32 bits wide. */
const MIN = -2_147_483_648;
const MAX = 2_147_483_647;

/** One or two zeros as decimals at most: with three, the separator may be one of thousands. */
const FORM = /^([+-]?\d+)([.,]0{1,2})?$/;

/**
 * Reads xs:int: `1`, `+1`, `01`, ` 1 `, from -2147483648 to 2147483647. `1.0`, `1.00` and `1,0` are read too, with the note
 * `desimalform`. `-0` is 0.
 *
 * @example readHeltall('1,0') // { ok: true, value: 1, notes: ['desimalform'] }
 */
export function readHeltall(text: string): Read<number, 'desimalform', 'ikke-heltall' | 'for-stort'> {
  if (text.length === 1) {
    const digit = text.charCodeAt(0) - 0x30;
    if (digit >= 0 && digit <= 9) return read(digit);
  }
  const match = FORM.exec(trimXml(text));
  if (match === null) return unread('ikke-heltall');
  const value = Number(match[1]) + 0;
  if (value < MIN || value > MAX) return unread('for-stort');
  return match[2] === undefined ? read(value) : read(value, ['desimalform']);
}
