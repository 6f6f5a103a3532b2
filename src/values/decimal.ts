import type { Reason } from './read.ts';

/** Hundredths have at most this many digits, so that a double holds them, and their quotient by 100, exactly enough. */
const MAX_DIGITS = 15;

/** Sign, whole digits, separator, decimals, exponent. No part can begin with what the part before it holds: linear time. */
const FORM = /^([+-]?)(\d*)(?:([.,])(\d*))?(?:[eE]([+-]?\d+))?$/;
const ZERO = 0x30;

/** A decimal number in hundredths: an integer below 10^15 in magnitude, never -0. `comma`: written with a decimal comma. */
interface Hundredths {
  readonly value: number;
  readonly comma: boolean;
}

type DecimalReason = Extract<Reason, 'tom' | 'ikke-tall' | 'inf' | 'nan' | 'flere-enn-to-desimaler' | 'for-stort'>;

/**
 * Reads the lexical forms of xs:double, trimmed, as decimal: exact, in time and memory linear in the text, however large the
 * number or its exponent. A decimal comma is read where at most two decimals follow; with more it may separate thousands.
 */
export function readHundredths(text: string): Hundredths | DecimalReason {
  if (text === '') return 'tom';
  const match = FORM.exec(text);
  if (match === null) return notDecimal(text);
  const [, sign, whole = '', separator, decimals = '', exponent = '0'] = match;
  if (whole === '' && decimals === '') return 'ikke-tall';
  const comma = separator === ',';
  if (comma && decimals.length > 2) return 'flere-enn-to-desimaler';

  const value = scale(whole + decimals, Number(exponent) - decimals.length + 2);
  if (typeof value === 'string') return value;
  return { value: sign === '-' && value !== 0 ? -value : value, comma };
}

/** `digits` * 10^`power`, where that is an integer in bounds. `power` may be infinite: an exponent may have any length. */
function scale(digits: string, power: number): number | DecimalReason {
  let from = 0;
  let to = digits.length;
  while (from < to && digits.charCodeAt(from) === ZERO) from++;
  while (to > from && digits.charCodeAt(to - 1) === ZERO) to--;
  if (from === to) return 0;
  const zeros = power + (digits.length - to);
  if (to - from + zeros > MAX_DIGITS) return 'for-stort';
  if (zeros < 0) return 'flere-enn-to-desimaler';
  return Number(digits.slice(from, to) + '0'.repeat(zeros));
}

function notDecimal(text: string): DecimalReason {
  if (text === 'NaN') return 'nan';
  return /^[+-]?INF$/.test(text) ? 'inf' : 'ikke-tall';
}
