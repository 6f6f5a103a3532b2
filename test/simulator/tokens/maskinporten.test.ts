import { importJWK, type JWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningSimulator, SimulatorOptions } from '../../../src/simulator.ts';
import { call, notes, running } from '../running.ts';
import { AT, form, makePair, nextId, ORGNR, OTHER_ORGNR, type Pair, signed } from './signing.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

let pair: Pair;

beforeAll(async () => {
  pair = await makePair('RS256', 'key-1');
});

async function started(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const simulator = await running({ parts: [notes], ...options });
  // A key of Maskinporten ends, which a JWK of the RFC does not.
  const ended = { ...pair.publicJwk, kid: 'ended', ...{ exp: AT } };
  await simulator.addClient({
    clientId: 'client-1',
    kind: 'maskinporten',
    jwks: { keys: [pair.publicJwk, ended] },
    samhandler: { type: 'orgnr', id: ORGNR },
  });
  return simulator;
}

/** What a good client sends, and what a test changes in it. */
async function assertion(
  { url }: RunningSimulator,
  claims: object = {},
  header: object = {},
  by = pair,
): Promise<string> {
  const good = { aud: `${url}/maskinporten/`, iss: 'client-1', scope: 'nav:kuhr/krav', iat: AT, exp: AT + 120 };
  return await signed({ alg: 'RS256', kid: 'key-1', ...header }, { ...good, jti: nextId(), ...claims }, by);
}

function ask({ url }: RunningSimulator, jwt: string) {
  return call(`${url}/maskinporten/token`, form({ grant_type: GRANT, assertion: jwt }));
}

async function own({ url }: RunningSimulator, token: unknown) {
  return await call(`${url}/kuhr/own`, { headers: { authorization: `Bearer ${token}` } });
}

const tokenOf = (json: unknown) => (json as { access_token: string }).access_token;

describe('Maskinporten', () => {
  it('tells its issuer and its token endpoint, at both places', async () => {
    const { url } = await started();
    const expected = { issuer: `${url}/maskinporten/`, token_endpoint: `${url}/maskinporten/token` };
    for (const path of [
      '/maskinporten/.well-known/oauth-authorization-server',
      '/.well-known/oauth-authorization-server/maskinporten',
    ]) {
      expect((await call(url + path)).json).toMatchObject(expected);
    }
  });

  it('gives a Bearer token that is for the organisation', async () => {
    const simulator = await started();
    const { status, json, headers } = await ask(simulator, await assertion(simulator));
    expect([status, json]).toEqual([
      200,
      { access_token: expect.any(String), token_type: 'Bearer', expires_in: 120, scope: 'nav:kuhr/krav' },
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await own(simulator, tokenOf(json))).json).toEqual({
      clientId: 'client-1',
      samhandler: { type: 'orgnr', id: ORGNR },
      scopes: ['nav:kuhr/krav'],
      issuer: 'maskinporten',
    });
  });

  it('whose token ends when it says', async () => {
    const simulator = await started();
    const token = tokenOf((await ask(simulator, await assertion(simulator))).json);
    await simulator.clock.advance('PT1M59S');
    expect((await own(simulator, token)).status).toBe(200);
    await simulator.clock.advance('PT1S');
    expect((await own(simulator, token)).status).toBe(401);
  });

  it('takes what is at its bounds, and all optional claims', async () => {
    const simulator = await started();
    for (const claims of [
      { iat: AT - 10, exp: AT + 110 },
      { iat: AT + 10, exp: AT + 130 },
      { resource: ['https://x.example'], pid: '01810112345' },
      { iss_onbehalfof: 'somebody' },
      { consumer_org: ORGNR },
    ]) {
      expect([claims, (await ask(simulator, await assertion(simulator, claims))).status]).toEqual([claims, 200]);
    }
  });

  const BASE = 'Invalid assertion. Client authentication failed. ';

  it.each<[string, object, string, string]>([
    ['an aud in a list', { aud: ['x'] }, 'MP-110', 'aud'],
    ['another aud', { aud: 'https://maskinporten.no/' }, 'MP-110', 'aud'],
    ['no aud', { aud: undefined }, 'MP-110', 'aud'],
    ['an unknown client', { iss: 'client-2' }, 'MP-100', 'iss'],
    ['no client', { iss: undefined }, 'MP-100', 'iss'],
    ['an undocumented claim', { sub: 'client-1' }, 'MP-100', '"sub" is not documented'],
    ["another issuer's claim", { assertion_details: {} }, 'MP-100', '"assertion_details" is not documented'],
    ['an iat 11 s ago', { iat: AT - 11, exp: AT + 60 }, 'MP-100', 'iat is more than 10 s'],
    ['an iat 11 s ahead', { iat: AT + 11, exp: AT + 60 }, 'MP-100', 'iat is more than 10 s'],
    ['no iat', { iat: undefined }, 'MP-100', 'iat'],
    ['an iat in ms', { iat: AT * 1000 }, 'MP-100', 'iat'],
    ['an exp 121 s on', { exp: AT + 121 }, 'MP-100', 'exp is more than 120 s'],
    ['an exp that has come', { iat: AT - 5, exp: AT }, 'MP-100', 'exp has passed'],
    ['an exp before iat', { exp: AT - 1 }, 'MP-100', 'exp is not after iat'],
    ['no exp', { exp: undefined }, 'MP-100', 'exp'],
    ['no scope', { scope: '' }, 'MP-100', 'scope'],
    ['no jti', { jti: undefined }, 'MP-100', 'jti'],
    ['a resource that is no list', { resource: 'x' }, 'MP-100', 'resource'],
    ['a pid that is none', { pid: '123' }, 'MP-100', 'pid'],
    ['a consumer_org in ISO form', { consumer_org: `0192:${ORGNR}` }, 'MP-100', 'consumer_org'],
    ['a consumer_org with a wrong check digit', { consumer_org: '310991016' }, 'MP-100', 'consumer_org'],
    ['both delegations', { consumer_org: ORGNR, iss_onbehalfof: 'x' }, 'MP-100', 'do not go together'],
    ['an empty iss_onbehalfof', { iss_onbehalfof: '' }, 'MP-100', 'iss_onbehalfof'],
  ])('refuses %s', async (_, claims, code, why) => {
    const simulator = await started();
    const { status, json } = await ask(simulator, await assertion(simulator, claims));
    expect([status, json]).toEqual([
      400,
      {
        error: 'invalid_grant',
        error_description: expect.stringMatching(new RegExp(`^${BASE}.*${why}.*\\(${code}\\)$`)),
      },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['another key', { kid: 'key-2' }, 'MP-100', 'no key with that kid'],
    ['a key that has ended', { kid: 'ended' }, 'MP-121', 'Expired key'],
    ['neither kid nor x5c', { kid: undefined }, 'MP-100', 'either kid or x5c'],
    ['both kid and x5c', { x5c: ['AAAA'] }, 'MP-100', 'either kid or x5c'],
    ['a certificate that is none', { kid: undefined, x5c: ['AAAA'] }, 'MP-120', 'x5c holds no certificate'],
    ['no certificate', { kid: undefined, x5c: [] }, 'MP-120', 'x5c holds no certificate'],
    ['another type', { typ: 'client-authentication+jwt' }, 'MP-100', 'typ is JWT'],
    ['more in the header', { jku: 'https://x.example' }, 'MP-100', 'header has'],
  ])('refuses %s', async (_, header, code, why) => {
    const simulator = await started();
    const { status, json } = await ask(simulator, await assertion(simulator, {}, header));
    expect([status, json]).toEqual([
      400,
      { error: 'invalid_grant', error_description: expect.stringMatching(new RegExp(`${why}.*\\(${code}\\)$`)) },
    ]);
  });

  it('refuses a signature by another key, by another algorithm, or by none', async () => {
    const simulator = await started();
    const other = await makePair('RS256', 'key-1');
    const elliptic = await makePair('ES256', 'key-1');
    const good = await assertion(simulator);
    for (const jwt of [
      await assertion(simulator, {}, {}, other),
      await assertion(simulator, {}, { alg: 'ES256' }, elliptic),
      `${good.split('.').slice(0, 2).join('.')}.`,
      `${Buffer.from('{"alg":"none","kid":"key-1"}').toString('base64url')}.${good.split('.')[1]}.AAAA`,
      'x',
    ]) {
      expect((await ask(simulator, jwt)).json).toMatchObject({ error: 'invalid_grant' });
    }
  });

  it('refuses the right aud in a list, and without the slash at its end', async () => {
    const simulator = await started();
    for (const aud of [[`${simulator.url}/maskinporten/`], `${simulator.url}/maskinporten`]) {
      const { json } = await ask(simulator, await assertion(simulator, { aud }));
      expect(json).toMatchObject({ error_description: expect.stringContaining('(MP-110)') });
    }
  });

  it('takes an assertion once', async () => {
    const simulator = await started();
    const jwt = await assertion(simulator);
    expect((await ask(simulator, jwt)).status).toBe(200);
    const again = await ask(simulator, jwt);
    expect(again.json).toMatchObject({ error_description: expect.stringContaining('jti has been used') });
  });

  it('gives no scope that the client does not have', async () => {
    const simulator = await started();
    for (const scope of ['hdir:kuhr-krav-api/krav', 'nav:kuhr/krav openid']) {
      expect((await ask(simulator, await assertion(simulator, { scope }))).json).toMatchObject({
        error: 'invalid_scope',
      });
    }
  });

  it('acts for an organisation that has delegated its access, and for no other', async () => {
    const simulator = await started();
    const refused = await ask(simulator, await assertion(simulator, { consumer_org: OTHER_ORGNR }));
    expect([refused.status, refused.json]).toMatchObject([403, { error: 'invalid_grant' }]);
    await simulator.addClient({
      clientId: 'client-1',
      kind: 'maskinporten',
      jwks: { keys: [pair.publicJwk] },
      samhandler: { type: 'orgnr', id: ORGNR },
      delegations: [OTHER_ORGNR],
    });
    const { json } = await ask(simulator, await assertion(simulator, { consumer_org: OTHER_ORGNR }));
    expect((await own(simulator, tokenOf(json))).json).toMatchObject({
      samhandler: { type: 'orgnr', id: OTHER_ORGNR },
    });
  });

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['another grant', { grant_type: 'client_credentials' }, {}, 'unsupported_grant_type'],
    ['no assertion', { grant_type: GRANT }, {}, 'invalid_request'],
    ['a secret', { grant_type: GRANT, client_secret: 'x' }, {}, 'invalid_request'],
    ['Basic authentication', { grant_type: GRANT }, { authorization: 'Basic eDp5' }, 'invalid_request'],
    ['a body that is no form', { grant_type: GRANT }, { 'content-type': 'application/json' }, 'invalid_request'],
  ])('refuses %s', async (_, parameters, headers, error) => {
    const { url } = await started();
    expect((await call(`${url}/maskinporten/token`, form(parameters, headers))).json).toMatchObject({ error });
  });

  it('refuses a parameter that stands there twice', async () => {
    const { url } = await started();
    const body = new URLSearchParams([
      ['grant_type', GRANT],
      ['grant_type', GRANT],
      ['assertion', 'x'],
    ]);
    const { json } = await call(`${url}/maskinporten/token`, { method: 'POST', body });
    expect(json).toMatchObject({ error: 'invalid_request' });
  });
});

describe('clients on trust', () => {
  it('have their claims checked, not their signature, and that is told', async () => {
    const log: string[] = [];
    const simulator = await started({ unknownClients: 'trust', log: (level, text) => log.push(`${level} ${text}`) });
    const good = await ask(simulator, await assertion(simulator, { iss: 'new' }, { kid: 'any' }));
    expect(good.status).toBe(200);
    expect(log).toContainEqual(expect.stringMatching(/^warn .*signature was not checked/));
    expect(log.join('\n')).not.toContain('new');
    expect((await ask(simulator, await assertion(simulator, { iss: 'new', exp: AT + 121 }))).status).toBe(400);
  });

  it('do not loosen what is asked of those that are registered', async () => {
    const simulator = await started({ unknownClients: 'trust' });
    const other = await makePair('RS256', 'key-1');
    expect((await ask(simulator, await assertion(simulator, {}, {}, other))).status).toBe(400);
  });
});

it('the demo client gets a token with the key that is handed out', async () => {
  const simulator = await running({ parts: [notes] });
  const { json: jwk } = await call(`${simulator.url}/simulator/demo-client/maskinporten/key`);
  const demo = { privateKey: await importJWK(jwk as JWK, 'RS256'), publicJwk: {} };
  const jwt = await assertion(simulator, { iss: 'demo-maskinporten' }, { kid: 'demo-maskinporten' }, demo);
  expect((await ask(simulator, jwt)).status).toBe(200);
  expect((await call(`${simulator.url}/simulator/demo-client/idporten`)).status).toBe(400);
});

it('with the real clock for tokens, a client that keeps real time gets one wherever the other clock is', async () => {
  const real = { now: (AT + 86_400) * 1000 };
  const simulator = await started({ tokenClock: 'real', realNow: () => real.now });
  const claims = () => ({ iat: real.now / 1000, exp: real.now / 1000 + 60 });
  const token = tokenOf((await ask(simulator, await assertion(simulator, claims()))).json);
  await simulator.clock.advance('P7D');
  expect((await own(simulator, token)).status).toBe(200);
  real.now += 120_000;
  expect((await own(simulator, token)).status).toBe(401);
  expect((await ask(simulator, await assertion(simulator))).json).toMatchObject({
    error_description: expect.stringContaining("server's clock, 2026-01-07T14:32:00.000Z"),
  });
});
