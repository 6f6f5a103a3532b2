import { X509Certificate } from 'node:crypto';
import type { JWK } from 'jose';
import { isTexts, type JsonObject, unknownKeys } from '../json.ts';
import type { Client } from './client.ts';
import { isSignedBy, type UnverifiedJwt } from './jws.ts';

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/** Why an assertion's signature is not good, with Maskinporten's code; null: it is. */
export interface KeyFault {
  readonly code: 'MP-100' | 'MP-120' | 'MP-121';
  readonly why: string;
}

/** What is wrong with the header alone: alg, and kid or x5c, not both. */
export function headerFault(header: JsonObject): KeyFault | null {
  const { alg, kid, x5c, typ } = header;
  if (typeof alg !== 'string' || !ALGORITHMS.includes(alg)) return general(`alg is ${ALGORITHMS.join(', ')}`);
  if (unknownKeys(header, ['alg', 'kid', 'x5c', 'typ']).length > 0)
    return general('header has alg, kid or x5c, and typ only');
  if (typ !== undefined && typ !== 'JWT') return general('typ is JWT');
  if ((kid === undefined) === (x5c === undefined)) return general('header has either kid or x5c');
  return null;
}

/**
 * Holds the signature against the client's key, or its certificate. The chain of the certificate is not followed: the simulator has
 * no roots of trust. A client that is taken on trust has no key: then nothing is checked but a certificate.
 *
 * @param now epoch ms
 */
export async function signatureFault(jwt: UnverifiedJwt, client: Client, now: number): Promise<KeyFault | null> {
  const { kid, x5c } = jwt.header;
  if (x5c !== undefined) return await certificateFault(jwt, x5c, client, now);
  if (client.keys === null) return null;
  const key = client.keys.find((each) => each.kid === kid);
  if (key === undefined) return general('no key with that kid is registered for the client');
  if (hasExpired(key, now)) return { code: 'MP-121', why: 'Expired key' };
  return (await isSignedBy(jwt, key, ALGORITHMS)) ? null : general('the signature is not by the key of that kid');
}

function hasExpired({ exp }: JWK & { readonly exp?: unknown }, now: number): boolean {
  return typeof exp === 'number' && exp * 1000 <= now;
}

async function certificateFault(
  jwt: UnverifiedJwt,
  x5c: unknown,
  client: Client,
  now: number,
): Promise<KeyFault | null> {
  const certificate = isTexts(x5c) ? readCertificate(x5c[0] ?? '') : null;
  if (certificate === null) return invalid('x5c holds no certificate');
  if (Date.parse(certificate.validFrom) > now || Date.parse(certificate.validTo) <= now) {
    return invalid('the certificate is not valid at this time');
  }
  const key = certificate.publicKey.export({ format: 'jwk' });
  if (key.kty !== 'RSA' || !(await isSignedBy(jwt, { ...key, kty: 'RSA' }, ALGORITHMS))) {
    return invalid('the signature is not by the first certificate of x5c');
  }
  if (client.keys === null || certificate.subject.includes(client.samhandler.id)) return null;
  return invalid("the certificate does not name the client's organisation");
}

function readCertificate(base64: string): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}

function general(why: string): KeyFault {
  return { code: 'MP-100', why };
}

function invalid(why: string): KeyFault {
  return { code: 'MP-120', why: `The JWT is signed with an invalid certificate: ${why}` };
}
