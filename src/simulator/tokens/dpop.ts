import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { SimRequest } from '../frame.ts';
import { isObject, type JsonObject } from '../json.ts';
import { isSignedBy, readJwt, type UnverifiedJwt } from './jws.ts';
import type { Nonces } from './nonces.ts';
import { isId, isNumericDate } from './numeric-date.ts';
import type { Once } from './once.ts';
import { isPrivate } from './read-client.ts';

export const DPOP_ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'EdDSA',
];

/** ms that a proof's `iat` may differ from the simulator's clock. */
const IAT_SKEW = 60_000;

/** What a proof is held against, beside the request that it came with. */
export interface ProofCheck {
  /** Epoch ms. */
  readonly now: number;
  readonly spent: Once;
  /** Null: no nonce is asked for. */
  readonly nonces: Nonces | null;
  /** Of an API call: the proof must hold its hash. */
  readonly accessToken: string | null;
}

/** The key that a good proof was signed with (RFC 7638 thumbprint), or what is wrong with it. */
export type Proved =
  | { readonly jkt: string }
  | { readonly jkt: null; readonly error: 'invalid_dpop_proof' | 'use_dpop_nonce'; readonly why: string };

/** Checks the DPoP header of a request. Source: RFC 9449, section 4.3, in its order. */
export async function checkProof(request: SimRequest, check: ProofCheck): Promise<Proved> {
  const { dpop } = request.headers;
  if (typeof dpop !== 'string') return bad('the DPoP header is missing');
  // Two headers come as one, with a comma: no compact JWT.
  const jwt = readJwt(dpop);
  if (jwt === null) return bad('the DPoP header is not one signed JWT');
  const key = keyOf(jwt.header);
  if (typeof key === 'string') return bad(key);
  if (!(await isSignedBy(jwt, key, DPOP_ALGORITHMS)))
    return bad('the proof is not signed by its own jwk, with an asymmetric alg');
  const why = claimFault(jwt, request, check);
  if (why !== null) return bad(why);
  const { jti, iat, nonce } = jwt.claims;
  const jkt = await calculateJwkThumbprint(key);
  if (!check.spent.spend(`dpop ${jkt} ${jti}`, Number(iat) * 1000 + IAT_SKEW, check.now)) {
    return bad('jti has been used before');
  }
  if (check.nonces === null || check.nonces.accepts(nonce)) return { jkt };
  return { jkt: null, error: 'use_dpop_nonce', why: 'Put the nonce of the DPoP-Nonce header into a new proof.' };
}

/** The proof's public key, or what is wrong with the header. */
function keyOf({ typ, jwk }: JsonObject): JWK | string {
  if (typ !== 'dpop+jwt') return 'typ is dpop+jwt';
  if (!isObject(jwk) || typeof jwk.kty !== 'string') return 'jwk is missing in the header';
  if (jwk.kty === 'oct' || isPrivate(jwk)) return 'jwk holds a private key';
  return { ...jwk, kty: jwk.kty };
}

function claimFault({ claims }: UnverifiedJwt, request: SimRequest, { now, accessToken }: ProofCheck): string | null {
  const { jti, htm, htu, iat, ath } = claims;
  if (!isId(jti)) return 'jti is missing';
  if (htm !== request.method) return 'htm is not the method of the request';
  if (typeof htu !== 'string' || withoutQuery(htu) !== withoutQuery(request.url.href)) {
    return 'htu is not the URL of the request';
  }
  if (!isNumericDate(iat) || Math.abs(now - iat * 1000) > IAT_SKEW) {
    return `iat is not within ${IAT_SKEW / 1000} s of the server's clock, ${new Date(now).toISOString()}`;
  }
  if (accessToken !== null && ath !== hashOf(accessToken)) return 'ath is not the hash of the access token';
  return null;
}

/** As RFC 9449, section 4.3, compares: normalised, query and fragment left out. Null for what is no URL. */
function withoutQuery(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  return origin + pathname;
}

/** Source: RFC 9449, section 4.2. */
function hashOf(accessToken: string): string {
  return createHash('sha256').update(accessToken, 'ascii').digest('base64url');
}

function bad(why: string): Proved {
  return { jkt: null, error: 'invalid_dpop_proof', why };
}
