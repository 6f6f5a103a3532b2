import type { Answer, Caller, Clock, ScopedRoute, SimRequest } from '../frame.ts';
import type { Authorised } from '../server/authorised.ts';
import { checkProof, DPOP_ALGORITHMS } from './dpop.ts';
import type { Grant, IssuedTokens } from './issued.ts';
import type { Nonces } from './nonces.ts';
import type { Once } from './once.ts';

export interface AuthoriseService {
  readonly issued: IssuedTokens;
  readonly clock: Clock;
  readonly spent: Once;
  /** Null: API calls need no nonce. */
  readonly nonces: Nonces | null;
}

/** Whose token a call has. 401 without a good one, 403 without a scope. Source: RFC 6750, section 3; RFC 9449, section 7. */
export async function authorise(
  request: SimRequest,
  route: ScopedRoute,
  service: AuthoriseService,
): Promise<Authorised> {
  const [, scheme = '', token = ''] = /^(Bearer|DPoP) ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === '')
    return unauthorised('Bearer', null, 'Authorization: Bearer or DPoP with an access token is missing.');
  const grant = service.issued.find(token);
  const bound = scheme.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer';
  if (grant === null) return unauthorised(bound, 'invalid_token', 'The token is unknown, or has expired.');
  if (grant.jkt === null && bound === 'DPoP') {
    return unauthorised('Bearer', 'invalid_token', 'The token is a Bearer token, and was sent as DPoP.');
  }
  if (grant.jkt !== null) {
    if (bound === 'Bearer') {
      return unauthorised('DPoP', 'invalid_token', 'The token is bound to a key, and was sent as Bearer.');
    }
    const refusal = await proofFault(request, token, grant.jkt, service);
    if (refusal !== null) return { caller: null, refusal };
  }
  if (!route.scopes.some((scope) => grant.scopes.includes(scope))) return insufficient(bound, route.scopes);
  return { caller: callerOf(grant), headers: nonceHeader(service) };
}

async function proofFault(
  request: SimRequest,
  token: string,
  jkt: string,
  service: AuthoriseService,
): Promise<Answer | null> {
  const { clock, spent, nonces } = service;
  const proved = await checkProof(request, { now: clock.now(), spent, nonces, accessToken: token });
  if (proved.jkt === jkt) return null;
  const [error, why] =
    proved.jkt === null
      ? [proved.error, proved.why]
      : ['invalid_token', 'The proof is by another key than the token is bound to.'];
  return challenge(401, 'DPoP', error, why, nonceHeader(service));
}

function callerOf({ clientId, samhandler, scopes, issuer }: Grant): Caller {
  return { clientId, samhandler, scopes, issuer };
}

function nonceHeader({ nonces }: AuthoriseService): Readonly<Record<string, string>> {
  return nonces === null ? {} : { 'DPoP-Nonce': nonces.current() };
}

function unauthorised(scheme: Scheme, error: string | null, why: string): Authorised {
  return { caller: null, refusal: challenge(401, scheme, error, why) };
}

function insufficient(scheme: Scheme, scopes: readonly string[]): Authorised {
  return { caller: null, refusal: challenge(403, scheme, 'insufficient_scope', `Needs one of: ${scopes.join(' ')}`) };
}

type Scheme = 'Bearer' | 'DPoP';

function challenge(
  status: number,
  scheme: Scheme,
  error: string | null,
  why: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const algorithms = scheme === 'DPoP' ? [`algs="${DPOP_ALGORITHMS.join(' ')}"`] : [];
  const reasons = error === null ? [] : [`error="${error}"`, `error_description="${why}"`];
  return {
    status,
    headers: { ...headers, 'WWW-Authenticate': `${scheme} ${['realm="kuhr"', ...reasons, ...algorithms].join(', ')}` },
    json: { error: error ?? 'invalid_request', error_description: why },
  };
}
