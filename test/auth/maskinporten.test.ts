import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { SigningKey } from '../../src/auth/keys/signing-key.ts';
import { maskinporten } from '../../src/auth/maskinporten.ts';
import type { MaskinportenOptions } from '../../src/auth/maskinporten-options.ts';
import { type Received, type Reply, serve } from '../helpers/server.ts';
import { P256, partsOf, RSA, rejection, rsaKey } from './material.ts';

const NOW = Date.UTC(2026, 0, 6, 12, 0, 0, 400);
const TOKEN = { access_token: 'IxC0B76vlWl3fiQhAwZUmD0hr_PPwC9hSIXRdoUslPU=', token_type: 'Bearer', expires_in: 599 };

async function bench(
  options: Partial<MaskinportenOptions> = {},
  reply: (got: Received, n: number) => Reply = () => ({ json: TOKEN }),
) {
  const { url, received } = await serve(reply);
  let uuids = 0;
  const settings: MaskinportenOptions = {
    clientId: '0f5ba1c5-5f3b-4a0e-9b1a-2f3c5d7e9a10',
    key: rsaKey(),
    scope: 'nav:kuhr/krav',
    issuer: `${url}/`,
    now: () => NOW,
    uuid: () => `jti-${++uuids}`,
    random: () => 0,
    sleep: async () => undefined,
    ...options,
  };
  return { url, received, source: maskinporten(settings) };
}

/** The form that was posted. */
function formOf({ body }: Received): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(body));
}

describe('a grant', () => {
  it('is a form of two fields, posted to the token endpoint, and no more', async () => {
    const { received, source } = await bench();
    await source();
    const [got] = received;
    expect(got).toMatchObject({ method: 'POST', url: '/token' });
    expect(got?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(got?.headers.authorization).toBeUndefined();
    expect(got?.headers.dpop).toBeUndefined();
    expect(got && formOf(got)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
  });

  it.each([
    ['the least', {}, {}],
    ['of a supplier with delegated access', { consumerOrg: '974760673' }, { consumer_org: '974760673' }],
    ['on behalf of a customer', { onBehalfOf: 'kunde-1' }, { iss_onbehalfof: 'kunde-1' }],
    [
      'with a person and audiences',
      { pid: '17835415872', resource: ['https://api.example.no'] },
      { pid: '17835415872', resource: ['https://api.example.no'] },
    ],
    [
      'for two scopes',
      { scope: ['nav:kuhr/krav', 'nav:kuhr/oppslagpasientreiser'] },
      { scope: 'nav:kuhr/krav nav:kuhr/oppslagpasientreiser' },
    ],
  ])('has exactly the documented claims: %s', async (_, options, more) => {
    const { url, received, source } = await bench(options);
    await source();
    const assertion = formOf(received[0] as Received).assertion ?? '';
    const { header, claims } = partsOf(assertion);
    expect(header).toEqual({ alg: 'RS256', kid: 'min-nokkel' });
    const iat = Math.floor(NOW / 1000);
    expect(claims).toEqual({
      aud: `${url}/`,
      iss: '0f5ba1c5-5f3b-4a0e-9b1a-2f3c5d7e9a10',
      scope: 'nav:kuhr/krav',
      iat,
      exp: iat + 60,
      jti: 'jti-1',
      ...more,
    });
    await jwtVerify(assertion, RSA.publicKey, {
      audience: `${url}/`,
      currentDate: new Date(NOW),
      algorithms: ['RS256'],
    });
  });

  it('names the certificate with its chain in the place of the kid where that is asked for, or there is no kid', async () => {
    const chain = ['MIIBeget', 'MIIRot'];
    for (const options of [
      { key: rsaKey({ chain }) },
      { key: rsaKey({ kid: 'k', chain }), identifyBy: 'x5c' as const },
    ]) {
      const { received, source } = await bench(options);
      await source();
      expect(partsOf(formOf(received[0] as Received).assertion ?? '').header).toEqual({ alg: 'RS256', x5c: chain });
    }
  });

  it.each(['RS384', 'RS512'] as const)('is signed with %s where the key is to', async (algorithm) => {
    const { received, source } = await bench({ key: rsaKey({ kid: 'k', algorithm }) });
    await source();
    await jwtVerify(formOf(received[0] as Received).assertion ?? '', RSA.publicKey, {
      algorithms: [algorithm],
      currentDate: new Date(NOW),
    });
  });

  it('goes to another endpoint where that is set, with the same audience', async () => {
    const { url, received } = await serve(() => ({ json: TOKEN }));
    const issuer = 'https://test.maskinporten.no/';
    const { source } = await bench({ issuer, tokenEndpoint: `${url}/et/annet/token` });
    await source();
    expect(received[0]?.url).toBe('/et/annet/token');
    expect(partsOf(formOf(received[0] as Received).assertion ?? '').claims.aud).toBe(issuer);
  });
});

describe('the answer', () => {
  it('is a Bearer token that ends when expires_in says, from when it was asked for', async () => {
    const { source } = await bench();
    const token = await source();
    expect([token.type, token.value, token.expiresAt, token.proof]).toEqual([
      'Bearer',
      TOKEN.access_token,
      NOW + 599_000,
      undefined,
    ]);
  });

  it('is kept: a hundred calls at once and one later are one request', async () => {
    const { received, source } = await bench();
    await Promise.all(Array.from({ length: 100 }, () => source()));
    await source();
    expect(received).toHaveLength(1);
    await source({ fresh: true });
    expect(received).toHaveLength(2);
  });

  it('is its own for each source: another consumer_org never gets it', async () => {
    const { url, received } = await bench({}, (_, n) => ({ json: { ...TOKEN, access_token: `token-${n}` } }));
    const base = { clientId: 'x', key: rsaKey(), scope: 's', issuer: `${url}/` };
    const [a, b] = [
      maskinporten({ ...base, consumerOrg: '974760673' }),
      maskinporten({ ...base, consumerOrg: '310991015' }),
    ];
    expect([(await a()).value, (await b()).value, (await a()).value]).toEqual(['token-1', 'token-2', 'token-1']);
    expect(received).toHaveLength(2);
  });

  it.each([
    ['no JSON', { text: '<html>' }],
    ['no token', { json: { token_type: 'Bearer' } }],
    ['a token that would break a header', { json: { ...TOKEN, access_token: 'a\r\nX: y' } }],
    ['an empty token', { json: { ...TOKEN, access_token: '' } }],
    ['an unknown type', { json: { ...TOKEN, token_type: 'mac' } }],
    ['a token bound to a key that there is not', { json: { ...TOKEN, token_type: 'DPoP' } }],
  ])('that is %s is an AUTH error', async (_, reply) => {
    const { source } = await bench({}, () => reply);
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', status: 200 });
  });

  it('without an end is used for a while only', async () => {
    const { access_token, token_type } = TOKEN;
    const { received, source } = await bench({}, () => ({ json: { access_token, token_type } }));
    expect((await source()).expiresAt).toBeNull();
    await source();
    expect(received).toHaveLength(1);
  });
});

describe('a new assertion is made', () => {
  it('for each attempt, with a jti of its own', async () => {
    const { received, source } = await bench({}, (_, n) => (n < 3 ? { status: 503 } : { json: TOKEN }));
    await source();
    const jtis = received.map((got) => partsOf(formOf(got).assertion ?? '').claims.jti);
    expect(jtis).toEqual(['jti-1', 'jti-2', 'jti-3']);
  });
});

describe('a refusal', () => {
  it.each([
    [
      'invalid_grant',
      'Invalid assertion. Client authentication failed. Invalid JWT claim aud (MP-110)',
      /with a slash at its end/,
    ],
    ['invalid_grant', 'MP-120: The JWT is signed with an invalid certificate.', /certificate is not accepted/],
    ['invalid_grant', 'MP-121: Expired key', /has expired at Maskinporten/],
    ['invalid_scope', 'no', /not been given the scope/],
    ['invalid_client', 'no', /Check the client id/],
  ])('shows %s: %s, with a hint', async (error, description, hint) => {
    const { source } = await bench({}, () => ({
      status: 400,
      headers: { date: new Date(NOW).toUTCString() },
      json: { error, error_description: description },
    }));
    const refused = await rejection(source());
    expect(refused).toMatchObject({
      code: 'AUTH',
      status: 400,
      error,
      message: `Maskinporten gave no token (HTTP 400): ${error}: ${description}`,
      hint,
      nb: { message: `Maskinporten ga ikke noe token (HTTP 400): ${error}: ${description}`, hint: expect.any(String) },
    });
  });

  it.each([
    [403, { error: 'invalid_grant', error_description: 'no' }],
    [403, {}],
    [400, { error: 'invalid_grant', error_description: 'Consumer 974760673 has not delegated access to the scope' }],
  ])('for want of access (%i, %j) is not about the key', async (status, json) => {
    const { source } = await bench({}, () => ({ status, headers: { date: new Date(NOW).toUTCString() }, json }));
    const hint = 'Access is missing: check that the scope is given, and that the customer has delegated it in Altinn.';
    expect(await rejection(source())).toMatchObject({ hint });
  });

  it.each([
    [-95, /clock of this machine is 95 s behind/],
    [95, /clock of this machine is 9[45] s ahead/],
  ])('tells that the clock is %i s wrong', async (seconds, hint) => {
    const date = new Date(NOW - seconds * 1000).toUTCString();
    const { source } = await bench({}, () => ({ status: 400, headers: { date }, json: { error: 'invalid_grant' } }));
    expect(await rejection(source())).toMatchObject({ hint });
  });

  it('says nothing of a clock that is right', async () => {
    const date = new Date(NOW - 9_000).toUTCString();
    const { source } = await bench({}, () => ({ status: 400, headers: { date }, json: { error: 'invalid_grant' } }));
    expect(await rejection(source())).toMatchObject({ hint: expect.not.stringContaining('clock') });
  });

  it('is not tried again, and not kept', async () => {
    const { received, source } = await bench({}, (_, n) => (n === 1 ? { status: 400, json: {} } : { json: TOKEN }));
    expect(await rejection(source())).toMatchObject({ message: 'Maskinporten gave no token (HTTP 400)', error: null });
    expect((await source()).value).toBe(TOKEN.access_token);
    expect(received).toHaveLength(2);
  });

  it('of a redirect is not followed', async () => {
    const { received, source } = await bench({}, () => ({ status: 307, headers: { location: '/annet' } }));
    expect(await rejection(source())).toMatchObject({ status: 307, hint: /does not follow/ });
    expect(received).toHaveLength(1);
  });
});

describe('settings that can not be right are refused before anything is sent', () => {
  it.each<[string, Partial<MaskinportenOptions>, RegExp]>([
    ['both kinds of delegation', { consumerOrg: '974760673', onBehalfOf: 'x' }, /can not be used together/],
    ['an organisation number that is none', { consumerOrg: '974760674' }, /consumerOrg is no organisation number/],
    ['a person number that is none', { pid: '1234' }, /pid is not eleven digits/],
    ['no client', { clientId: '' }, /clientId is empty/],
    ['a client with spaces', { clientId: ' x' }, /clientId is empty, or has spaces/],
    ['no scope', { scope: [] }, /scope is empty/],
    ['no kid and no certificate', { key: rsaKey({}) }, /needs kid/],
    ['a certificate that is not there', { identifyBy: 'x5c' }, /no certificate with the key/],
    ['a kid that is not there', { key: rsaKey({ chain: ['x'] }), identifyBy: 'kid' }, /needs kid/],
    ['an EC key', { key: new SigningKey(P256.privateKey, { kid: 'k' }) }, /does not accept signatures with ES256/],
    ['RSA-PSS', { key: rsaKey({ kid: 'k', algorithm: 'PS256' }) }, /does not accept signatures with PS256/],
    ['an issuer without TLS', { issuer: 'http://maskinporten.no/' }, /issuer is not https/],
    ['an endpoint without TLS', { tokenEndpoint: 'http://127.0.0.1.example.no/token' }, /tokenEndpoint is not https/],
    ['an issuer that is none', { issuer: 'maskinporten' }, /issuer is no address/],
    ['an issuer with a password', { issuer: 'https://a:hemmelig@maskinporten.no/' }, /user name or password/],
  ])('%s', (_, options, message) => {
    const make = () =>
      maskinporten({ clientId: 'x', key: rsaKey(), scope: 's', issuer: 'https://maskinporten.no/', ...options });
    expect(make).toThrow(expect.objectContaining({ code: 'OPTIONS', message: expect.stringMatching(message) }));
  });
});
