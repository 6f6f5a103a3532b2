import { CompactEncrypt, importJWK, type JWK } from 'jose';
import type { PublicKey } from './public-key.ts';

export interface JweOptions {
  /** Compress before encrypting (`zip: DEF`). Default: false. */
  readonly zip?: boolean | undefined;
}

/**
 * Encrypts a message for KUHR: compact JWE, RSA-OAEP-256 and A256GCM, with a content key and an initialisation vector of its own
 * each time. Source: Krav API, JWE-kryptering av POST-requests.
 *
 * @param text canonical JSON of the message; it stays in memory
 */
export async function encrypt(text: string, key: PublicKey, { zip = false }: JweOptions = {}): Promise<string> {
  const { kid, n, e } = key;
  const jwk: JWK = { kty: 'RSA', n, e };
  const header = {
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    typ: 'JWT',
    cty: 'JWT',
    ...(kid === null ? {} : { kid }),
    ...(zip ? { zip: 'DEF' } : {}),
  };
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader(header)
    .encrypt(await importJWK(jwk, 'RSA-OAEP-256'));
}
