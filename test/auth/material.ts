import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SigningKey, type SigningKeyOptions } from '../../src/auth/keys/signing-key.ts';

/** One RSA and two EC keys for the tests of a file: to make them takes a while. */
export const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const P256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const P384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });

export function rsaKey(options: SigningKeyOptions = { kid: 'min-nokkel' }): SigningKey {
  return new SigningKey(RSA.privateKey, options);
}

export function jwkOf(key: KeyObject): Record<string, unknown> {
  return { ...key.export({ format: 'jwk' }) };
}

/** Every member of a private key that must not be seen anywhere. */
export function secretsOf(key: KeyObject): readonly string[] {
  const { d, p, q, dp, dq, qi } = jwkOf(key);
  return [d, p, q, dp, dq, qi].filter((each) => typeof each === 'string');
}

/** The header and the claims of a compact JWT, read without any library. */
export function partsOf(jwt: string): {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
} {
  const [header = '', claims = ''] = jwt.split('.');
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return { header: read(header), claims: read(claims) };
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`not rejected, but ${typeof value}`);
    },
    (error: unknown) => error,
  );
}
