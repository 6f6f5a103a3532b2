import { createHash } from 'node:crypto';
import { exportJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningSimulator, SimulatorOptions } from '../../../src/simulator.ts';
import { call, notes, running } from '../running.ts';
import { AT, form, makePair, nextId, ORGNR, OTHER_ORGNR, type Pair, signed } from './signing.ts';

const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const SCOPE = 'hdir:kuhr-krav-api/krav';

let client: Pair;
let proofKey: Pair;

beforeAll(async () => {
  client = await makePair('RS256', 'key-1');
  proofKey = await makePair('ES256', 'unused');
});

const LEGE = { type: 'hpr', id: '999999999' } as const;

async function started(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const simulator = await running({ parts: [notes], ...options });
  const jwks = { keys: [client.publicJwk] };
  await simulator.addClient({ clientId: 'lege', kind: 'helseid', jwks, samhandler: LEGE });
  await simulator.addClient({ clientId: 'org', kind: 'helseid', jwks, samhandler: { type: 'orgnr', id: ORGNR } });
  return simulator;
}

async function assertion({ url }: RunningSimulator, claims: object = {}, header: object = {}, by = client) {
  const good = { iss: 'lege', sub: 'lege', aud: `${url}/helseid`, iat: AT, nbf: AT, exp: AT + 10, jti: nextId() };
  const typ = 'client-authentication+jwt';
  return await signed({ alg: 'RS256', kid: 'key-1', typ, ...header }, { ...good, ...claims }, by);
}

/** A proof for the token endpoint; another `htu` and `htm` for API calls. */
async function proof({ url }: RunningSimulator, claims: object = {}, header: object = {}, by = proofKey) {
  const { kid: _, ...jwk } = by.publicJwk;
  const good = { htm: 'POST', htu: `${url}/helseid/connect/token`, iat: AT, jti: nextId() };
  return await signed({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header }, { ...good, ...claims }, by);
}

interface Asked {
  readonly claims?: object;
  readonly header?: object;
  readonly scope?: string;
  readonly by?: Pair;
  readonly dpop?: string;
}

async function ask(simulator: RunningSimulator, asked: Asked = {}) {
  const client_assertion = await assertion(simulator, asked.claims, asked.header, asked.by);
  const parameters = {
    grant_type: 'client_credentials',
    client_assertion_type: TYPE,
    client_assertion,
    scope: asked.scope ?? SCOPE,
  };
  const headers = asked.dpop === undefined ? {} : { dpop: asked.dpop };
  return await call(`${simulator.url}/helseid/connect/token`, form(parameters, headers));
}

/** The nonce that the server wants. */
async function nonceOf(simulator: RunningSimulator): Promise<string> {
  const { headers } = await ask(simulator, { dpop: await proof(simulator) });
  return headers.get('dpop-nonce') ?? '';
}

async function tokenOf(simulator: RunningSimulator, asked: Asked = {}): Promise<string> {
  const nonce = await nonceOf(simulator);
  const { json } = await ask(simulator, { ...asked, dpop: await proof(simulator, { nonce }) });
  return (json as { access_token: string }).access_token;
}

describe('HelseID', () => {
  it('tells its issuer and its token endpoint', async () => {
    const { url } = await started();
    expect((await call(`${url}/helseid/.well-known/openid-configuration`)).json).toMatchObject({
      issuer: `${url}/helseid`,
      token_endpoint: `${url}/helseid/connect/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });

  it('asks for a nonce, then gives a DPoP token', async () => {
    const simulator = await started();
    const first = await ask(simulator, { dpop: await proof(simulator) });
    expect([first.status, first.json]).toMatchObject([400, { error: 'use_dpop_nonce' }]);
    const nonce = first.headers.get('dpop-nonce');
    const second = await ask(simulator, { dpop: await proof(simulator, { nonce }) });
    expect([second.status, second.json]).toEqual([
      200,
      { access_token: expect.any(String), token_type: 'DPoP', expires_in: 600, scope: SCOPE },
    ]);
  });

  it('changes its nonce with time, and takes the last one for a while', async () => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    await simulator.clock.advance('PT59S');
    expect(await ask(simulator, { ...later(59), dpop: await proof(simulator, { nonce, iat: AT + 59 }) })).toMatchObject(
      { status: 200 },
    );
    await simulator.clock.advance('PT1S');
    const next = await ask(simulator, { ...later(60), dpop: await proof(simulator, { nonce, iat: AT + 60 }) });
    expect(next.status).toBe(200);
    expect(next.headers.get('dpop-nonce')).not.toBe(nonce);
    await simulator.clock.advance('PT1M');
    const old = await ask(simulator, { ...later(120), dpop: await proof(simulator, { nonce, iat: AT + 120 }) });
    expect(old.json).toMatchObject({ error: 'use_dpop_nonce' });
  });

  const later = (s: number) => ({ claims: { iat: AT + s, nbf: AT + s, exp: AT + s + 10 } });

  it.each<[string, object, object, string]>([
    ['another type', {}, { typ: 'JWT' }, 'typ is client-authentication\\+jwt'],
    ['another key', {}, { kid: 'key-2' }, 'no key with that kid'],
    ['an unknown client', { iss: 'x', sub: 'x' }, {}, 'iss is no client id'],
    ['another sub', { sub: 'org' }, {}, 'iss and sub'],
    ['an aud that is the endpoint', { aud: 'http://127.0.0.1/helseid/connect/token' }, {}, 'aud is the issuer'],
    ['an aud in a list', { aud: ['x'] }, {}, 'aud is the issuer'],
    ['no jti', { jti: undefined }, {}, 'jti'],
    ['no nbf', { nbf: undefined }, {}, 'iat, nbf and exp'],
    ['an nbf to come', { nbf: AT + 11 }, {}, 'has not come'],
    ['an iat to come', { iat: AT + 11, exp: AT + 20 }, {}, 'has not come'],
    ['an exp that has come', { exp: AT, iat: AT - 5 }, {}, 'exp has passed'],
    ['an exp 61 s on', { exp: AT + 61 }, {}, 'exp is more than 60 s'],
    ['assertion_details of another form', { assertion_details: { type: 'x' } }, {}, 'assertion_details is'],
  ])('refuses %s', async (_, claims, header, why) => {
    const simulator = await started();
    const { status, json } = await ask(simulator, { claims, header, dpop: await proof(simulator) });
    expect([status, json]).toEqual([400, { error: 'invalid_client', error_description: expect.stringMatching(why) }]);
  });

  it('refuses another signature, another client_id, a secret, another grant', async () => {
    const simulator = await started();
    const other = await makePair('RS256', 'key-1');
    expect((await ask(simulator, { by: other })).json).toMatchObject({ error: 'invalid_client' });
    const grant_type = 'client_credentials';
    const client_assertion = await assertion(simulator);
    for (const [parameters, error] of [
      [{ grant_type, client_assertion, client_assertion_type: TYPE, client_id: 'org' }, 'invalid_client'],
      [{ grant_type, client_assertion, client_assertion_type: 'x' }, 'invalid_client'],
      [{ grant_type, client_assertion_type: TYPE }, 'invalid_client'],
      [{ grant_type, client_assertion, client_assertion_type: TYPE, client_secret: 'x' }, 'invalid_client'],
      [{ grant_type, client_assertion: 'x', client_assertion_type: TYPE }, 'invalid_client'],
      [{ grant_type: 'password' }, 'unsupported_grant_type'],
    ] as const) {
      const asked = form(Object.fromEntries(Object.entries(parameters)));
      expect((await call(`${simulator.url}/helseid/connect/token`, asked)).json).toMatchObject({ error });
    }
  });

  it('refuses the right aud in a list', async () => {
    const simulator = await started();
    const { json } = await ask(simulator, { claims: { aud: [`${simulator.url}/helseid`] } });
    expect(json).toMatchObject({
      error: 'invalid_client',
      error_description: expect.stringContaining('aud is the issuer'),
    });
  });

  it('takes an assertion without a kid where the client has one key', async () => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const header = { kid: undefined };
    expect((await ask(simulator, { header, dpop: await proof(simulator, { nonce }) })).status).toBe(200);
    const keys = [client.publicJwk, { ...client.publicJwk, kid: 'key-2' }];
    await simulator.addClient({ clientId: 'lege', kind: 'helseid', jwks: { keys }, samhandler: LEGE });
    expect((await ask(simulator, { header, dpop: await proof(simulator, { nonce }) })).status).toBe(400);
  });

  it('takes an assertion once: a retry with the nonce needs another', async () => {
    const simulator = await started();
    const jti = nextId();
    const { headers } = await ask(simulator, { claims: { jti }, dpop: await proof(simulator) });
    const nonce = headers.get('dpop-nonce');
    const { json } = await ask(simulator, { claims: { jti }, dpop: await proof(simulator, { nonce }) });
    expect(json).toMatchObject({
      error: 'invalid_client',
      error_description: expect.stringContaining('jti has been used'),
    });
  });

  it.each(['openid', '', `${SCOPE} nav:kuhr/krav`])('gives no scope %j', async (scope) => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const { json } = await ask(simulator, { scope, dpop: await proof(simulator, { nonce }) });
    expect(json).toMatchObject({ error: 'invalid_scope' });
  });

  const details = (system: string, value: string) => ({
    assertion_details: [
      {
        type: 'helseid_authorization',
        practitioner_role: { organization: { identifier: { system, type: 'ENH', value } } },
      },
    ],
  });

  it.each([
    ['its parent and child', 'urn:oid:1.0.6523', `NO:ORGNR:${ORGNR}:${OTHER_ORGNR}`, 200],
    ['its parent', 'urn:oid:1.0.6523', `NO:ORGNR:${ORGNR}`, 200],
    ['its child', 'urn:oid:2.16.578.1.12.4.1.4.101', OTHER_ORGNR, 200],
    ['another parent', 'urn:oid:1.0.6523', `NO:ORGNR:${OTHER_ORGNR}:`, 400],
    ['a parent with a wrong check digit', 'urn:oid:1.0.6523', 'NO:ORGNR:310991016:', 400],
    ['another system', 'urn:oid:1.2.3', ORGNR, 400],
  ])('an organisation may name %s: %s %s', async (_, system, value, status) => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const claims = { iss: 'org', sub: 'org', ...details(system, value) };
    expect((await ask(simulator, { claims, dpop: await proof(simulator, { nonce }) })).status).toBe(status);
  });
});

describe('a proof', () => {
  it.each<[string, object, object]>([
    ['of another type', {}, { typ: 'JWT' }],
    ['without its key', {}, { jwk: undefined }],
    ['of another method', { htm: 'GET' }, {}],
    ['of another URL', { htu: 'http://127.0.0.1/helseid/connect/token' }, {}],
    ['of no URL', { htu: 'token' }, {}],
    ['of 61 s ago', { iat: AT - 61 }, {}],
    ['of 61 s ahead', { iat: AT + 61 }, {}],
    ['without iat', { iat: undefined }, {}],
    ['without jti', { jti: undefined }, {}],
  ])('%s is refused', async (_, claims, header) => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const { status, json } = await ask(simulator, { dpop: await proof(simulator, { nonce, ...claims }, header) });
    expect([status, json]).toMatchObject([400, { error: 'invalid_dpop_proof' }]);
  });

  it('that is missing, twice there, signed by another key, or shows a private one is refused', async () => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const other = await makePair('ES256', 'x');
    const privateJwk = await exportJWK(proofKey.privateKey);
    for (const dpop of [
      undefined,
      'x',
      `${await proof(simulator, { nonce })}, ${await proof(simulator, { nonce })}`,
      await proof(simulator, { nonce }, { jwk: other.publicJwk }),
      await proof(simulator, { nonce }, { jwk: privateJwk }),
    ]) {
      const { json } = await ask(simulator, dpop === undefined ? {} : { dpop });
      expect(json).toMatchObject({ error: 'invalid_dpop_proof' });
    }
    const shown = await ask(simulator, { dpop: await proof(simulator, { nonce }, { jwk: privateJwk }) });
    expect(shown.json).toMatchObject({ error_description: 'jwk holds a private key' });
  });

  it('is good once', async () => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const dpop = await proof(simulator, { nonce });
    expect((await ask(simulator, { dpop })).status).toBe(200);
    expect((await ask(simulator, { dpop })).json).toMatchObject({ error: 'invalid_dpop_proof' });
  });

  it('may have a query in its URL, which does not count', async () => {
    const simulator = await started();
    const nonce = await nonceOf(simulator);
    const htu = `${simulator.url}/helseid/connect/token?a=b#c`;
    expect((await ask(simulator, { dpop: await proof(simulator, { nonce, htu }) })).status).toBe(200);
  });
});

describe('an API call with a DPoP token', () => {
  const athOf = (token: string) => createHash('sha256').update(token).digest('base64url');

  async function own(simulator: RunningSimulator, token: string, dpop: string | null, scheme = 'DPoP') {
    const headers = { authorization: `${scheme} ${token}`, ...(dpop === null ? {} : { dpop }) };
    return await call(`${simulator.url}/kuhr/own?a=b`, { headers });
  }

  const apiProof = (simulator: RunningSimulator, token: string, claims: object = {}, by = proofKey) =>
    proof(simulator, { htm: 'GET', htu: `${simulator.url}/kuhr/own`, ath: athOf(token), ...claims }, {}, by);

  async function withToken(options: SimulatorOptions = {}) {
    const simulator = await started(options);
    // Opens the test's route, which asks for a scope of Maskinporten.
    const jwks = { keys: [client.publicJwk] };
    await simulator.addClient({ clientId: 'lege', kind: 'helseid', jwks, samhandler: LEGE, scopes: ['nav:kuhr/krav'] });
    return { simulator, token: await tokenOf(simulator, { scope: 'nav:kuhr/krav' }) };
  }

  it('and a proof is let in', async () => {
    const { simulator, token } = await withToken();
    const { status, json, headers } = await own(simulator, token, await apiProof(simulator, token));
    expect([status, json]).toMatchObject([200, { clientId: 'lege', samhandler: LEGE, issuer: 'helseid' }]);
    expect(headers.get('dpop-nonce')).toBeNull();
  });

  it.each<[string, object]>([
    ['of another token', { ath: 'x' }],
    ['without ath', { ath: undefined }],
    ['of another method', { htm: 'POST' }],
    ['of another URL', { htu: 'http://127.0.0.1/kuhr/own' }],
  ])('and a proof %s is not', async (_, claims) => {
    const { simulator, token } = await withToken();
    const { status, headers } = await own(simulator, token, await apiProof(simulator, token, claims));
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toMatch(/^DPoP .*error="invalid_dpop_proof".*algs="/);
  });

  it('is not, without a proof, with a used one, or with one by another key', async () => {
    const { simulator, token } = await withToken();
    const used = await apiProof(simulator, token);
    expect((await own(simulator, token, used)).status).toBe(200);
    const other = await makePair('ES256', 'x');
    for (const dpop of [null, used, await apiProof(simulator, token, {}, other)]) {
      expect((await own(simulator, token, dpop)).status).toBe(401);
    }
  });

  it('that is sent as Bearer is not', async () => {
    const { simulator, token } = await withToken();
    const { status, headers } = await own(simulator, token, null, 'Bearer');
    expect([status, headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^DPoP .*"invalid_token"/)]);
  });

  it('needs a nonce where the API wants one', async () => {
    const { simulator, token } = await withToken({ apiNonce: true });
    const { status, headers } = await own(simulator, token, await apiProof(simulator, token));
    expect([status, headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('error="use_dpop_nonce"')]);
    const nonce = headers.get('dpop-nonce');
    const second = await own(simulator, token, await apiProof(simulator, token, { nonce }));
    expect([second.status, second.headers.get('dpop-nonce')]).toEqual([200, nonce]);
  });
});
