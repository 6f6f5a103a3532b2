import type { KeyObject } from 'node:crypto';
import { configFault } from '../fault.ts';

/** How a JWT is signed. Source: RFC 7518 3.1. */
export type Algorithm = 'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512';

/** Shorter ones are refused by both token services (RFC 7518 3.3). Bits. */
const SHORTEST_RSA = 2048;

/** By the curve's name in OpenSSL. */
const BY_CURVE: Readonly<Record<string, Algorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

/**
 * What a private key can sign with, the usual one first.
 *
 * @throws {BkmError} CONFIG for a key of another kind, or too short a one
 */
export function algorithmsOf(key: KeyObject): readonly [Algorithm, ...Algorithm[]] {
  if (key.asymmetricKeyType === 'rsa') return rsa(key.asymmetricKeyDetails?.modulusLength ?? 0);
  const curve = key.asymmetricKeyType === 'ec' ? (key.asymmetricKeyDetails?.namedCurve ?? '') : '';
  const algorithm = BY_CURVE[curve];
  if (algorithm !== undefined) return [algorithm];
  throw configFault(
    ['nøkkelen er verken RSA eller EC (P-256, P-384, P-521)', 'the key is neither RSA nor EC (P-256, P-384, P-521)'],
    ['Lag en RSA-nøkkel på minst 2048 bit.', 'Make an RSA key of 2048 bits or more.'],
  );
}

function rsa(bits: number): readonly [Algorithm, ...Algorithm[]] {
  if (bits >= SHORTEST_RSA) return ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
  throw configFault(
    [
      `RSA-nøkkelen har ${bits} bit; minst ${SHORTEST_RSA} trengs`,
      `the RSA key has ${bits} bits; ${SHORTEST_RSA} are needed`,
    ],
    ['Lag en ny nøkkel, og registrer den.', 'Make a new key, and register it.'],
  );
}
