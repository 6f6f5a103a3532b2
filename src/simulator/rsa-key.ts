import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { BkmError } from '../errors.ts';

/** An RSA key pair of 2048 bits as a private JWK. Takes some hundred ms. */
export async function makeRsaKey(kid: string, alg: 'RS256' | 'RSA-OAEP-256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { modulusLength: 2048, extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg, use: alg === 'RS256' ? 'sig' : 'enc' };
}

/** What of such a key everybody may know. */
export function publicHalf({ kty, use, kid, alg, n, e }: JWK): JWK {
  if (kty === undefined || use === undefined || kid === undefined || alg === undefined || !n || !e) {
    throw new BkmError('INTERNAL', 'The key is no RSA key of ours.');
  }
  return { kty, use, kid, alg, n, e };
}
