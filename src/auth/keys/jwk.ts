import { createPrivateKey, type KeyObject } from 'node:crypto';
import { isJsonObject } from '../../diagnostics/pointer.ts';
import { configFault } from '../fault.ts';
import { chainOf } from './chain.ts';
import type { KeyOptions } from './key-options.ts';
import { SigningKey } from './signing-key.ts';

/** The `alg` of a JWK that says what the key signs; others (RSA-OAEP, dir) say what it encrypts. */
const SIGNS = /^(?:RS|PS|ES)(?:256|384|512)$/;

/** Reads a private JWK, or the one private key of a JWKS (of several, the one with the `kid` that was asked for). */
export function readJwk(text: string, options: KeyOptions): SigningKey {
  const jwk = chosen(parsed(text), options.kid);
  if (!('d' in jwk)) {
    throw configFault(
      ['dette er en offentlig nøkkel: den kan ikke signere', 'this is a public key: it can not sign'],
      ['Gi den private JWK-en, den med d.', 'Give the private JWK, the one with d.'],
    );
  }
  const key = imported(jwk);
  return new SigningKey(key, {
    kid: options.kid ?? (typeof jwk.kid === 'string' ? jwk.kid : undefined),
    algorithm: options.algorithm ?? algorithmIn(jwk),
    chain: chainOf(certificatesIn(jwk), key),
  });
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // The parser's own words quote the text.
  }
  throw configFault(['nøkkelen er ikke gyldig JSON', 'the key is not valid JSON']);
}

function chosen(value: Json, kid: string | undefined): Json {
  if (!Array.isArray(value.keys)) return value;
  const keys: readonly Json[] = value.keys.filter(isJsonObject);
  const secret = keys.filter((key) => 'd' in key);
  const named = secret.length > 1 ? secret.filter((key) => key.kid === kid) : secret;
  const [only = keys[0], ...more] = named;
  if (only !== undefined && more.length === 0 && (named.length === 1 || secret.length === 0)) return only;
  throw configFault(
    keys.length === 0
      ? ['nøkkelsettet (JWKS) er tomt', 'the key set (JWKS) is empty']
      : [
          `nøkkelsettet (JWKS) har ${secret.length} private nøkler, og kid peker ikke ut én`,
          `the key set (JWKS) has ${secret.length} private keys, and kid does not name one of them`,
        ],
    ['Gi kid, eller en fil med bare den ene nøkkelen.', 'Give kid, or a file with that one key only.'],
  );
}

function imported(jwk: Json): KeyObject {
  try {
    return createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  } catch {
    throw configFault(
      ['JWK-en er ikke en hel privat nøkkel', 'the JWK is not a whole private key'],
      [
        'En RSA-nøkkel trenger n, e, d, p, q, dp, dq og qi; en EC-nøkkel crv, x, y og d.',
        'An RSA key needs n, e, d, p, q, dp, dq and qi; an EC key crv, x, y and d.',
      ],
    );
  }
}

function algorithmIn({ alg }: Json) {
  return typeof alg === 'string' && isAlgorithm(alg) ? alg : undefined;
}

function isAlgorithm(alg: string): alg is NonNullable<KeyOptions['algorithm']> {
  return SIGNS.test(alg);
}

function certificatesIn({ x5c }: Json): readonly Uint8Array[] {
  if (!Array.isArray(x5c)) return [];
  return x5c.filter((each) => typeof each === 'string').map((each) => Buffer.from(each, 'base64'));
}
