import { calculateJwkThumbprint, type JWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { helseId } from '../../src/auth/helseid.ts';
import type { HelseIdOptions } from '../../src/auth/helseid-options.ts';
import { SigningKey } from '../../src/auth/keys/signing-key.ts';
import { type Received, type Reply, serve } from '../helpers/server.ts';
import { P256, P384, partsOf, RSA, rejection, rsaKey } from './material.ts';

const NOW = Date.UTC(2026, 0, 6, 12);
const IAT = NOW / 1000;
const TOKEN = { access_token: 'eyJ.token.x', token_type: 'DPoP', expires_in: 600 };

interface Bench {
  /** Of the token endpoint; `n` counts from 1. */
  readonly reply?: (got: Received, n: number) => Reply;
  readonly metadata?: (base: string) => Reply;
}

async function bench(options: Partial<HelseIdOptions> = {}, { reply = () => ({ json: TOKEN }), metadata }: Bench = {}) {
  const tokenCalls: Received[] = [];
  const discoveries: Received[] = [];
  let base = '';
  const { url } = await serve((got) => {
    if (got.method === 'GET') {
      discoveries.push(got);
      return metadata?.(base) ?? { json: { issuer: base, token_endpoint: `${base}/connect/token` } };
    }
    tokenCalls.push(got);
    return reply(got, tokenCalls.length);
  });
  base = url;
  let uuids = 0;
  const clock = { at: NOW };
  const source = helseId({
    clientId: 'min-klient',
    key: rsaKey(),
    scope: 'hdir:kuhr-krav-api/krav',
    issuer: url,
    now: () => clock.at,
    uuid: () => `jti-${++uuids}`,
    random: () => 0,
    sleep: async () => undefined,
    ...options,
  });
  return { url, tokenCalls, discoveries, source, clock };
}

function formOf(got: Received | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(got?.body));
}

function assertionOf(got: Received | undefined): string {
  return formOf(got).client_assertion ?? '';
}

function proofOf(got: Received | undefined): string {
  return String(got?.headers.dpop ?? '');
}

describe('a token call', () => {
  it('finds the endpoint by discovery, and is client_credentials with private_key_jwt', async () => {
    const { discoveries, tokenCalls, source } = await bench();
    await source();
    expect(discoveries).toMatchObject([{ method: 'GET', url: '/.well-known/openid-configuration' }]);
    expect(tokenCalls).toMatchObject([{ method: 'POST', url: '/connect/token' }]);
    expect(tokenCalls[0]?.headers.authorization).toBeUndefined();
    expect(formOf(tokenCalls[0])).toEqual({
      grant_type: 'client_credentials',
      client_id: 'min-klient',
      scope: 'hdir:kuhr-krav-api/krav',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
  });

  it.each([
    ['of no organisation', {}, undefined],
    [
      'of a legal entity',
      { orgnrParent: '974760673' },
      { system: 'urn:oid:1.0.6523', type: 'ENH', value: 'NO:ORGNR:974760673' },
    ],
    [
      'of a unit of it',
      { orgnrParent: '974760673', orgnrChild: '310991015' },
      { system: 'urn:oid:1.0.6523', type: 'ENH', value: 'NO:ORGNR:974760673:310991015' },
    ],
    [
      "of a unit of the client's own organisation",
      { orgnrChild: '310991015' },
      { system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value: '310991015' },
    ],
  ])('shows itself with exactly the documented claims, %s', async (_, options, identifier) => {
    const { url, tokenCalls, source } = await bench(options);
    await source();
    const assertion = assertionOf(tokenCalls[0]);
    const { header, claims } = partsOf(assertion);
    expect(header).toEqual({ alg: 'RS256', typ: 'client-authentication+jwt', kid: 'min-nokkel' });
    const details = { type: 'helseid_authorization', practitioner_role: { organization: { identifier } } };
    expect(claims).toEqual({
      iss: 'min-klient',
      sub: 'min-klient',
      aud: url,
      iat: IAT,
      nbf: IAT,
      exp: IAT + 10,
      jti: 'jti-1',
      ...(identifier === undefined ? {} : { assertion_details: [details] }),
    });
    await jwtVerify(assertion, RSA.publicKey, { audience: url, currentDate: new Date(NOW) });
  });

  it.each([
    ['ES256', P256],
    ['ES384', P384],
  ])('is signed with %s by an EC key', async (algorithm, { privateKey, publicKey }) => {
    const { tokenCalls, source } = await bench({ key: new SigningKey(privateKey, { kid: 'ec' }) });
    await source();
    const verified = await jwtVerify(assertionOf(tokenCalls[0]), publicKey, { currentDate: new Date(NOW) });
    expect(verified.protectedHeader.alg).toBe(algorithm);
  });

  it('carries a DPoP proof for the token endpoint, with the public half of a key of its own', async () => {
    const { url, tokenCalls, source } = await bench();
    await source();
    const { header, claims } = partsOf(proofOf(tokenCalls[0]));
    expect(header).toEqual({
      alg: 'ES256',
      typ: 'dpop+jwt',
      jwk: { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) },
    });
    expect(claims).toEqual({ jti: 'jti-2', htm: 'POST', htu: `${url}/connect/token`, iat: IAT });
    await jwtVerify(proofOf(tokenCalls[0]), header.jwk as JWK, { typ: 'dpop+jwt' });
  });

  it('is made anew, assertion and proof, when the server asks for a nonce', async () => {
    const { tokenCalls, source } = await bench(
      {},
      {
        reply: (_, n) =>
          n === 1
            ? { status: 400, headers: { 'dpop-nonce': 'engang-1' }, json: { error: 'use_dpop_nonce' } }
            : { headers: { 'dpop-nonce': 'engang-2' }, json: TOKEN },
      },
    );
    await source();
    await source({ fresh: true });
    const proofs = tokenCalls.map((got) => partsOf(proofOf(got)).claims);
    expect(proofs.map(({ nonce }) => nonce)).toEqual([undefined, 'engang-1', 'engang-2']);
    const jtis = tokenCalls.flatMap((got) => [partsOf(assertionOf(got)).claims.jti, partsOf(proofOf(got)).claims.jti]);
    expect(new Set(jtis).size).toBe(6);
  });

  it('gives up when the server is never content with the nonce', async () => {
    const { tokenCalls, source } = await bench(
      {},
      {
        reply: () => ({ status: 400, headers: { 'dpop-nonce': 'x' }, json: { error: 'use_dpop_nonce' } }),
      },
    );
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', error: 'use_dpop_nonce' });
    expect(tokenCalls).toHaveLength(2);
  });

  it('is made anew for another attempt after a 5xx, with the same DPoP key', async () => {
    const { tokenCalls, source } = await bench({}, { reply: (_, n) => (n < 3 ? { status: 500 } : { json: TOKEN }) });
    await source();
    expect(new Set(tokenCalls.map(assertionOf)).size).toBe(3);
    expect(new Set(tokenCalls.map(proofOf)).size).toBe(3);
    const keys = tokenCalls.map((got) => JSON.stringify(partsOf(proofOf(got)).header.jwk));
    expect(new Set(keys).size).toBe(1);
  });

  it('has no proof where DPoP is off', async () => {
    const { tokenCalls, source } = await bench(
      { dpop: false },
      { reply: () => ({ json: { ...TOKEN, token_type: 'Bearer' } }) },
    );
    expect((await source()).type).toBe('Bearer');
    expect(tokenCalls[0]?.headers.dpop).toBeUndefined();
  });
});

describe('the token', () => {
  it('of type DPoP proves its calls with the key that it was given to', async () => {
    const dpopKey = new SigningKey(P384.privateKey);
    const { tokenCalls, source } = await bench({ dpopKey });
    const token = await source();
    expect([token.type, token.value, token.expiresAt]).toEqual(['DPoP', TOKEN.access_token, NOW + 600_000]);
    const asked = { method: 'GET', url: 'https://api.example.no/a?b=c#d', nonce: 'n' };
    const { header, claims } = partsOf((await token.proof?.(asked)) ?? '');
    expect(claims).toEqual({
      jti: 'jti-3',
      htm: 'GET',
      htu: 'https://api.example.no/a',
      iat: IAT,
      nonce: 'n',
      ath: expect.stringMatching(/^[\w-]{43}$/),
    });
    const first = partsOf(proofOf(tokenCalls[0])).header.jwk as JWK;
    expect(await calculateJwkThumbprint(header.jwk as JWK)).toBe(await calculateJwkThumbprint(first));
  });

  it.each([
    ['Bearer', undefined, 'Bearer', false],
    ['dpop', undefined, 'DPoP', true],
    ['DPoP', 'Bearer', 'Bearer', false],
    ['Bearer', 'DPoP', 'DPoP', true],
  ] as const)('answered as %s and set to %s is used as %s', async (answered, tokenType, type, hasProof) => {
    const { source } = await bench({ tokenType }, { reply: () => ({ json: { ...TOKEN, token_type: answered } }) });
    const token = await source();
    expect([token.type, token.proof !== undefined]).toEqual([type, hasProof]);
  });

  it('is asked for once, whoever asks', async () => {
    const { tokenCalls, discoveries, source, clock } = await bench();
    await Promise.all(Array.from({ length: 20 }, () => source()));
    clock.at += 569_000;
    await source();
    expect([tokenCalls.length, discoveries.length]).toEqual([1, 1]);
    clock.at += 2_000;
    await source();
    expect([tokenCalls.length, discoveries.length]).toEqual([2, 1]);
    clock.at += 3_600_000;
    await source();
    expect([tokenCalls.length, discoveries.length]).toEqual([3, 2]);
  });
});

describe('discovery is refused, and not kept, when it', () => {
  it.each<[string, (base: string) => Reply]>([
    [
      'is of another issuer',
      (base) => ({ json: { issuer: 'https://annen.no', token_endpoint: `${base}/connect/token` } }),
    ],
    ['names no endpoint', (base) => ({ json: { issuer: base } })],
    ['is no JSON', () => ({ text: '<html>' })],
    [
      'names an endpoint without TLS',
      (base) => ({ json: { issuer: base, token_endpoint: 'http://helseid.no/token' } }),
    ],
    ['is not there', () => ({ status: 404 })],
  ])('%s', async (_, metadata) => {
    const { tokenCalls, discoveries, source } = await bench({}, { metadata });
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', message: /HelseID does not tell where tokens/ });
    await rejection(source());
    expect([tokenCalls.length, discoveries.length]).toEqual([0, 2]);
  });

  it('takes a slash at the end of the issuer for none, and addresses assertions as the service names itself', async () => {
    const { tokenCalls, source, url } = await bench(
      {},
      {
        metadata: (base) => ({ json: { issuer: `${base}/`, token_endpoint: `${base}/connect/token` } }),
      },
    );
    await source();
    expect(partsOf(assertionOf(tokenCalls[0])).claims.aud).toBe(`${url}/`);
  });
});

it.each<[string, Partial<HelseIdOptions>, RegExp]>([
  ['an organisation number that is none', { orgnrParent: '123456789' }, /orgnrParent is no organisation number/],
  ['a unit that is none', { orgnrChild: '123' }, /orgnrChild is no organisation number/],
  ['no client', { clientId: '' }, /clientId is empty/],
  ['no TLS', { issuer: 'http://helseid-sts.nhn.no' }, /issuer is not https/],
])('settings with %s are refused', (_, options, message) => {
  const make = () =>
    helseId({ clientId: 'x', key: rsaKey(), scope: 's', issuer: 'https://helseid-sts.nhn.no', ...options });
  expect(make).toThrow(expect.objectContaining({ code: 'OPTIONS', message: expect.stringMatching(message) }));
});
