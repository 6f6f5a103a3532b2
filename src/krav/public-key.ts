import { jwk as isJwkSvar } from './generated/jwk-validator.ts';

/** A public RSA key, in one form whatever the answer's. */
export interface PublicKey {
  /** Null where it has no name. */
  readonly kid: string | null;
  /** `enc`, or null where it is not told what it is for. */
  readonly use: string | null;
  /** Base64url, without padding. */
  readonly n: string;
  readonly e: string;
}

/** Bits. Source: RFC 7518, 4.3. */
const SMALLEST_KEY = 2048;

/**
 * The key to encrypt with, of an answer of the JWK call: a bare key, or the first of a set that is for encryption.
 *
 * @returns null where the answer holds none that may be used
 */
export function publicKeyIn(answer: unknown): PublicKey | null {
  if (!isJwkSvar(answer)) return null;
  const keys: readonly unknown[] = 'keys' in answer && Array.isArray(answer.keys) ? answer.keys : [answer];
  const usable = keys.flatMap(usableIn);
  return usable.find(({ use }) => use === 'enc') ?? usable[0] ?? null;
}

/** True where both are the same key: a kid may be used again for another one. */
export function isSameKey(a: PublicKey, b: PublicKey): boolean {
  return a.kid === b.kid && a.n === b.n && a.e === b.e;
}

function usableIn(key: unknown): readonly PublicKey[] {
  if (!isJwkSvar(key) || !('n' in key) || 'd' in key) return [];
  const { kty, use = null, alg = null, kid = null } = key;
  const [n, e] = [base64url(key.n), base64url(key.e)];
  const isFor = (use === null || use === 'enc') && (alg === null || alg === 'RSA-OAEP-256');
  if (kty !== 'RSA' || !isFor || bitsOf(n) < SMALLEST_KEY) return [];
  return [{ kid: kid === null ? null : String(kid), use, n, e }];
}

/** RFC 7515 2 has neither padding nor + and /; libraries that write them all the same are common. */
function base64url(number: unknown): string {
  return String(number).trim().replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
}

/** Of a base64url number, as near as a whole number of characters tells. */
function bitsOf(number: string): number {
  return /^[A-Za-z0-9_-]+$/.test(number) ? Math.floor((number.length * 6) / 8) * 8 : 0;
}
