import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { isObject, type JsonObject } from '../json.ts';

/** A JWT as it came: not verified. */
export interface UnverifiedJwt {
  readonly compact: string;
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** The parts of a signed JWT in compact form; null for anything else. */
export function readJwt(compact: string): UnverifiedJwt | null {
  const parts = compact.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return null;
  try {
    const header: JsonObject = { ...decodeProtectedHeader(compact) };
    const claims: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(parts[1] ?? '', 'base64url')),
    );
    return isObject(claims) ? { compact, header, claims } : null;
  } catch {
    return null;
  }
}

/** Whether the JWT is signed with this key, by one of the algorithms. A key that can't be used for them signs nothing. */
export async function isSignedBy(jwt: UnverifiedJwt, key: JWK, algorithms: readonly string[]): Promise<boolean> {
  const { alg } = jwt.header;
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return false;
  try {
    await compactVerify(jwt.compact, await importJWK(key, alg), { algorithms: [...algorithms] });
    return true;
  } catch {
    return false;
  }
}
