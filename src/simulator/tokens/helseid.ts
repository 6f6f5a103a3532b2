import type { Answer, Route, Samhandler, SimRequest } from '../frame.ts';
import type { Client } from './client.ts';
import { checkProof, DPOP_ALGORITHMS } from './dpop.ts';
import { organisationIn } from './helseid-claims.ts';
import { type Authenticated, authenticate, HELSEID_ALGORITHMS } from './helseid-client.ts';
import type { Nonces } from './nonces.ts';
import { oauthError } from './oauth-error.ts';
import { SCOPES, scopesOf } from './scopes.ts';
import type { TokenService } from './service.ts';

/** Seconds that a token of HelseID lives. */
const LIFETIME = 600;

export interface HelseidService extends TokenService {
  readonly nonces: Nonces;
}

/** `<base>/helseid`: metadata, and tokens for client credentials with DPoP. Source: NHN, HelseID; RFC 7523, RFC 9449. */
export function helseidRoutes(service: HelseidService): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/helseid/.well-known/openid-configuration',
      public: true,
      about: 'metadata of HelseID',
      handle: ({ url }) => ({ status: 200, json: metadataOf(issuerAt(url)) }),
    },
    {
      method: 'POST',
      path: '/helseid/connect/token',
      public: true,
      about: 'client credentials to DPoP token',
      maxBody: 64 * 1024,
      handle: (request) => helseidToken(request, service),
    },
  ];
}

function issuerAt(url: URL): string {
  return `${url.origin}/helseid`;
}

function metadataOf(issuer: string): object {
  return {
    issuer,
    token_endpoint: `${issuer}/connect/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: HELSEID_ALGORITHMS,
    dpop_signing_alg_values_supported: DPOP_ALGORITHMS,
    scopes_supported: SCOPES.helseid,
    response_types_supported: [],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/** The assertion first, then the proof: a retry with the nonce needs both anew, as both ids are spent. */
async function helseidToken(request: SimRequest, service: HelseidService): Promise<Answer> {
  const form = request.form();
  if (form === null) return oauthError('invalid_request', 'Send a form, each parameter once.');
  if (form.get('grant_type') !== 'client_credentials') {
    return oauthError('unsupported_grant_type', 'grant_type is client_credentials.');
  }
  const authenticated = await authenticate(request, form, issuerAt(request.url), service);
  if ('refusal' in authenticated) return authenticated.refusal;
  const { clock, spent, nonces } = service;
  const proved = await checkProof(request, { now: clock.now(), spent, nonces, accessToken: null });
  if (proved.jkt === null) return oauthError(proved.error, proved.why, { headers: nonceHeader(service) });
  return await tokenFor(authenticated, form.get('scope'), proved.jkt, service);
}

async function tokenFor(
  { client, claims }: Authenticated,
  scope: string | undefined,
  jkt: string,
  service: HelseidService,
): Promise<Answer> {
  const scopes = scopesOf(scope) ?? [];
  if (scopes.length === 0 || !scopes.every((each) => client.scopes.includes(each))) {
    return oauthError('invalid_scope', `The client may ask for ${client.scopes.join(' ')}.`);
  }
  const samhandler = samhandlerFor(client, claims.assertion_details);
  if (samhandler === null) return oauthError('invalid_client', 'assertion_details names another organisation.');
  const { clientId } = client;
  const token = await service.issued.issue({ clientId, samhandler, scopes, issuer: 'helseid', jkt }, LIFETIME);
  return {
    status: 200,
    headers: nonceHeader(service),
    json: { access_token: token, token_type: 'DPoP', expires_in: LIFETIME, scope: scopes.join(' ') },
  };
}

/** A client is of one samhandler; one that is taken on trust is whom it says it is. Null: it says another. */
function samhandlerFor({ samhandler, keys }: Client, details: unknown): Samhandler | null {
  const parent = organisationIn(details)?.parent ?? null;
  if (parent === null) return samhandler;
  if (keys === null) return { type: 'orgnr', id: parent };
  return samhandler.type !== 'orgnr' || samhandler.id === parent ? samhandler : null;
}

function nonceHeader({ nonces }: HelseidService): Readonly<Record<string, string>> {
  return { 'DPoP-Nonce': nonces.current() };
}
