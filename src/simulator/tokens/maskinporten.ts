import type { Answer, Route, Samhandler, SimRequest } from '../frame.ts';
import type { JsonObject } from '../json.ts';
import type { Client } from './client.ts';
import { readJwt } from './jws.ts';
import { maskinportenClaimFault } from './maskinporten-claims.ts';
import { headerFault, type KeyFault, signatureFault } from './maskinporten-key.ts';
import { oauthError } from './oauth-error.ts';
import { SCOPES, scopesOf } from './scopes.ts';
import type { TokenService } from './service.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Seconds that a token of Maskinporten lives. Source: Digdir, the default of a scope. */
const LIFETIME = 120;

/** `<base>/maskinporten/`: metadata, and tokens for JWT grants. Source: Digdir, Maskinporten, API-konsumentguide. */
export function maskinportenRoutes(service: TokenService): readonly Route[] {
  const metadata = ({ url }: SimRequest): Answer => ({ status: 200, json: metadataOf(issuerAt(url)) });
  return [
    {
      method: 'GET',
      path: '/maskinporten/.well-known/oauth-authorization-server',
      public: true,
      about: 'metadata of Maskinporten',
      handle: metadata,
    },
    {
      // RFC 8414, section 3: before the path of the issuer.
      method: 'GET',
      path: '/.well-known/oauth-authorization-server/maskinporten',
      public: true,
      about: 'the same, where RFC 8414 puts it',
      handle: metadata,
    },
    {
      method: 'POST',
      path: '/maskinporten/token',
      public: true,
      about: 'JWT grant to Bearer token',
      maxBody: 64 * 1024,
      handle: (request) => maskinportenToken(request, service),
    },
  ];
}

function issuerAt(url: URL): string {
  return `${url.origin}/maskinporten/`;
}

function metadataOf(issuer: string): object {
  return {
    issuer,
    token_endpoint: `${issuer}token`,
    grant_types_supported: [JWT_BEARER],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256', 'RS384', 'RS512'],
    scopes_supported: SCOPES.maskinporten,
  };
}

async function maskinportenToken(request: SimRequest, service: TokenService): Promise<Answer> {
  const form = request.form();
  if (form === null) return oauthError('invalid_request', 'Send a form, each parameter once.');
  if (request.headers.authorization !== undefined || form.has('client_secret') || form.has('client_assertion')) {
    return oauthError('invalid_request', 'The assertion is the only authentication that Maskinporten takes.');
  }
  if (form.get('grant_type') !== JWT_BEARER) {
    return oauthError('unsupported_grant_type', `grant_type is ${JWT_BEARER}.`);
  }
  const assertion = form.get('assertion');
  if (assertion === undefined) return oauthError('invalid_request', 'assertion is missing.');
  return await grantFor(assertion, issuerAt(request.url), service);
}

async function grantFor(assertion: string, issuer: string, service: TokenService): Promise<Answer> {
  const { clients, clock, spent, log } = service;
  const now = clock.now();
  const jwt = readJwt(assertion);
  if (jwt === null) return refused('MP-100', 'not a signed JWT');
  const { header, claims } = jwt;
  const inHeader = headerFault(header);
  if (inHeader !== null) return refusedFor(inHeader);
  const client = typeof claims.iss === 'string' ? clients.find('maskinporten', claims.iss) : null;
  if (client === null) return refused('MP-100', 'iss is no client id that is registered');
  const inSignature = await signatureFault(jwt, client, now);
  if (inSignature !== null) return refusedFor(inSignature);
  if (claims.aud !== issuer) return refused('MP-110', `Invalid JWT claim aud: it is the issuer as one text, ${issuer}`);
  const inClaims = maskinportenClaimFault(claims, now);
  if (inClaims !== null) return refused('MP-100', inClaims);
  if (!spent.spend(`maskinporten ${client.clientId} ${claims.jti}`, Number(claims.exp) * 1000, now)) {
    return refused('MP-100', 'jti has been used before');
  }
  if (client.keys === null) log('warn', 'Maskinporten: a client that is not registered; its signature was not checked');
  return await tokenFor(client, claims, service);
}

async function tokenFor(client: Client, claims: JsonObject, { issued }: TokenService): Promise<Answer> {
  const scopes = scopesOf(claims.scope) ?? [];
  if (!scopes.every((scope) => client.scopes.includes(scope))) {
    return oauthError('invalid_scope', `The client may ask for ${client.scopes.join(' ')}.`);
  }
  const samhandler = samhandlerFor(client, claims.consumer_org);
  if (samhandler === null) {
    return oauthError('invalid_grant', 'consumer_org has not given the client access in Altinn.', { status: 403 });
  }
  const { clientId } = client;
  const token = await issued.issue({ clientId, samhandler, scopes, issuer: 'maskinporten', jkt: null }, LIFETIME);
  return {
    status: 200,
    json: { access_token: token, token_type: 'Bearer', expires_in: LIFETIME, scope: scopes.join(' ') },
  };
}

/** Null where the organisation has not delegated its access. */
function samhandlerFor({ samhandler, delegations }: Client, consumer: unknown): Samhandler | null {
  if (typeof consumer !== 'string' || consumer === samhandler.id) return samhandler;
  return delegations === null || delegations.includes(consumer) ? { type: 'orgnr', id: consumer } : null;
}

function refusedFor({ code, why }: KeyFault): Answer {
  return refused(code, why);
}

function refused(code: string, why: string): Answer {
  return oauthError('invalid_grant', `Invalid assertion. Client authentication failed. ${why} (${code})`);
}
