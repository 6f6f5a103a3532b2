import type { Answer, SimRequest } from '../frame.ts';
import type { JsonObject } from '../json.ts';
import type { Client } from './client.ts';
import { helseidClaimFault } from './helseid-claims.ts';
import { isSignedBy, readJwt, type UnverifiedJwt } from './jws.ts';
import { oauthError } from './oauth-error.ts';
import type { TokenService } from './service.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Of assertions. */
export const HELSEID_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];

/** A client that is who it says it is, and what it said. */
export interface Authenticated {
  readonly client: Client;
  readonly claims: JsonObject;
}

/** Checks the assertion of a token call (private_key_jwt). It is spent, whatever becomes of the call. */
export async function authenticate(
  { headers }: SimRequest,
  form: ReadonlyMap<string, string>,
  issuer: string,
  { clients, clock, spent, log }: TokenService,
): Promise<Authenticated | { readonly refusal: Answer }> {
  const assertion = form.get('client_assertion');
  if (headers.authorization !== undefined || form.has('client_secret') || assertion === undefined) {
    return refusal('private_key_jwt is the only authentication that HelseID takes: send client_assertion');
  }
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
    return refusal(`client_assertion_type is ${ASSERTION_TYPE}`);
  }
  const jwt = readJwt(assertion);
  if (jwt === null) return refusal('client_assertion is not a signed JWT');
  const { header, claims } = jwt;
  if (header.typ !== 'client-authentication+jwt') return refusal('typ is client-authentication+jwt');
  const client = typeof claims.iss === 'string' ? clients.find('helseid', claims.iss) : null;
  if (client === null || (form.get('client_id') ?? client.clientId) !== client.clientId) {
    return refusal('iss is no client id that is registered, or not client_id');
  }
  const why = (await signatureFault(jwt, client)) ?? helseidClaimFault(claims, issuer, clock.now());
  if (why !== null) return refusal(why);
  if (!spent.spend(`helseid ${client.clientId} ${claims.jti}`, Number(claims.exp) * 1000, clock.now())) {
    return refusal('jti has been used before');
  }
  if (client.keys === null) log('warn', 'HelseID: a client that is not registered; its signature was not checked');
  return { client, claims };
}

async function signatureFault(jwt: UnverifiedJwt, { keys }: Client): Promise<string | null> {
  const { alg, kid } = jwt.header;
  if (typeof alg !== 'string' || !HELSEID_ALGORITHMS.includes(alg))
    return `alg is one of ${HELSEID_ALGORITHMS.join(', ')}`;
  if (keys === null) return null;
  // Without a kid there must be no choice.
  const key = kid === undefined && keys.length === 1 ? keys[0] : keys.find((each) => each.kid === kid);
  if (key === undefined) return 'no key with that kid is registered for the client';
  return (await isSignedBy(jwt, key, HELSEID_ALGORITHMS)) ? null : 'the signature is not by the key of that kid';
}

function refusal(why: string): { readonly refusal: Answer } {
  return { refusal: oauthError('invalid_client', `Client authentication failed: ${why}.`) };
}
