import { jwk as isJwkSvar } from './generated/jwk-validator.ts';
import type { OffentligNokkel } from './wire.ts';

/** Bits. Source: RFC 7518, 4.3. */
const SMALLEST_KEY = 2048;

/**
 * The key to encrypt with, of an answer of the JWK call: a bare key, or the first of a set that is for encryption.
 *
 * @returns null where the answer holds none that may be used
 */
export function publicKeyIn(answer: unknown): OffentligNokkel | null {
  if (!isJwkSvar(answer)) return null;
  const keys: readonly unknown[] = 'keys' in answer && Array.isArray(answer.keys) ? answer.keys : [answer];
  const usable = keys.filter(isUsable);
  return usable.find(({ use }) => use === 'enc') ?? usable[0] ?? null;
}

/** True where both are the same key: a kid may be used again for another one. */
export function isSameKey(a: OffentligNokkel, b: OffentligNokkel): boolean {
  return a.kid === b.kid && a.n === b.n && a.e === b.e;
}

function isUsable(key: unknown): key is OffentligNokkel {
  return (
    isJwkSvar(key) &&
    'n' in key &&
    key.kty === 'RSA' &&
    (key.use === undefined || key.use === 'enc') &&
    (key.alg === undefined || key.alg === 'RSA-OAEP-256') &&
    !('d' in key) &&
    bitsOf(key.n) >= SMALLEST_KEY
  );
}

/** Of a base64url number, as near as a whole number of characters tells. */
function bitsOf(number: unknown): number {
  return typeof number === 'string' && /^[A-Za-z0-9_-]+$/.test(number) ? Math.floor((number.length * 6) / 8) * 8 : 0;
}
