import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { RealAuthIo } from './auth-io.ts';
import { SigningKey } from './keys/signing-key.ts';
import type { ProofRequest } from './token.ts';

/** Makes DPoP proofs with one key. */
export type Prover = (request: ProofRequest, accessToken?: string) => Promise<string>;

/** A key that lives as long as the process: EC P-256, signing with ES256. */
export async function newDpopKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return new SigningKey(privateKey);
}

/**
 * Proves that who uses a token holds the key that it was given to. A proof is for one method, one address and one time; each is new.
 * With an access token it is bound to that token (`ath`), as calls of an API want it. Source: RFC 9449 4.2.
 */
export function proverOf(key: SigningKey, { now, uuid }: Pick<RealAuthIo, 'now' | 'uuid'>): Prover {
  const header = { typ: 'dpop+jwt', jwk: key.publicJwk() };
  return ({ method, url, nonce }, accessToken) => {
    const { origin, pathname } = new URL(url);
    return key.sign(header, {
      jti: uuid(),
      htm: method,
      htu: `${origin}${pathname}`,
      iat: Math.floor(now() / 1000),
      ...(nonce === undefined ? {} : { nonce }),
      ...(accessToken === undefined ? {} : { ath: createHash('sha256').update(accessToken).digest('base64url') }),
    });
  };
}
