/** Whole seconds since 1970, as iat, nbf and exp are. */
export function isNumericDate(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A `jti` or client id that can be kept: text, of a length that is no attack. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 300;
}
