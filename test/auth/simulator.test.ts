import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { helseId } from '../../src/auth/helseid.ts';
import { readKey } from '../../src/auth/keys/read-key.ts';
import { SigningKey } from '../../src/auth/keys/signing-key.ts';
import { maskinporten } from '../../src/auth/maskinporten.ts';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import type { AccessToken } from '../../src/auth/token.ts';
import { type SimulatorOptions, startSimulator } from '../../src/simulator.ts';
import { Authority, HAS_OPENSSL } from './keys/certificates.ts';
import { P256, RSA, rejection, rsaKey } from './material.ts';

// The simulator shares no code with src/auth: what both agree on was read twice from the documentation.

const JWKS = {
  keys: [
    { ...RSA.publicKey.export({ format: 'jwk' }), kid: 'min-nokkel' },
    { ...P256.publicKey.export({ format: 'jwk' }), kid: 'ec' },
  ] as JWK[],
};
const SAMHANDLER = { type: 'orgnr', id: '310991015' } as const;
const CLIENTS = [
  { clientId: 'klient', kind: 'maskinporten', jwks: JWKS, samhandler: SAMHANDLER, delegations: ['974760673'] },
  { clientId: 'klient', kind: 'helseid', jwks: JWKS, samhandler: SAMHANDLER },
] as const;

async function simulator(options: SimulatorOptions = {}) {
  const running = await startSimulator({ clients: CLIENTS, ...options });
  onTestFinished(() => running.close());
  return running;
}

/** Calls the API with a token, as a client would; gives the status and the answer's headers. */
async function call(base: string, token: AccessToken, nonce?: string): Promise<Response> {
  const url = `${base}/kuhr/krav/v1/jwk`;
  const proof = await token.proof?.({ method: 'GET', url, ...(nonce === undefined ? {} : { nonce }) });
  const headers = { authorization: `${token.type} ${token.value}`, ...(proof === undefined ? {} : { dpop: proof }) };
  return fetch(url, { headers });
}

describe('the simulator takes a grant of Maskinporten', () => {
  const settings = { clientId: 'klient', key: rsaKey(), scope: 'nav:kuhr/krav' };

  it.each([
    ['as it is', {}],
    ['with delegated access', { consumerOrg: '974760673' }],
    ['signed with RS512', { key: rsaKey({ kid: 'min-nokkel', algorithm: 'RS512' }) }],
  ])('%s, and the API its token', async (_, more) => {
    const { url } = await simulator();
    const token = await maskinporten({ ...settings, issuer: `${url}/maskinporten/`, ...more })();
    expect(token.type).toBe('Bearer');
    expect((await call(url, token)).status).toBe(200);
  });

  it.skipIf(!HAS_OPENSSL)('that is signed with a virksomhetssertifikat', async () => {
    const authority = await Authority.make();
    await authority.issue(SAMHANDLER.id, 'mellom', ['-newkey', 'rsa:2048']);
    const parts = [`${SAMHANDLER.id}.key`, 'root.crt', 'mellom.crt', `${SAMHANDLER.id}.crt`];
    const key = await readKey((await Promise.all(parts.map((name) => authority.text(name)))).join(''));
    const { url } = await simulator();
    const token = await maskinporten({ ...settings, key, issuer: `${url}/maskinporten/` })();
    expect((await call(url, token)).status).toBe(200);
  });

  it.each([
    ['of a client that it does not know', { clientId: 'ukjent' }],
    ['of a key that it does not know', { key: rsaKey({ kid: 'annen' }) }],
    ['for a scope that the client has not', { scope: 'nav:annet' }],
    ['on behalf of who has not delegated', { consumerOrg: '889640782' }],
    ['made with a clock that is a minute wrong', { now: () => Date.now() - 60_000 }],
    ['used before', { uuid: () => 'den-samme' }],
  ])('not %s', async (_, more) => {
    const { url } = await simulator();
    const source = maskinporten({ ...settings, issuer: `${url}/maskinporten/`, ...more });
    const attempts = async () => {
      await source();
      return source({ fresh: true });
    };
    expect(await rejection(attempts())).toMatchObject({
      code: 'AUTH',
      message: /^Maskinporten gave no token/,
    });
  });

  it('not with the name of another issuer, and the hint says so', async () => {
    const { url } = await simulator();
    const source = maskinporten({
      ...settings,
      issuer: 'https://test.maskinporten.no/',
      tokenEndpoint: `${url}/maskinporten/token`,
    });
    expect(await rejection(source())).toMatchObject({ message: /MP-110/, hint: /with a slash at its end/ });
  });
});

describe('the simulator takes a client of HelseID', () => {
  const settings = { clientId: 'klient', key: rsaKey(), scope: 'hdir:kuhr-krav-api/krav' };

  it.each([
    ['as it is', {}],
    ['with an EC key', { key: new SigningKey(P256.privateKey, { kid: 'ec' }) }],
    ['with organisation numbers', { orgnrParent: SAMHANDLER.id, orgnrChild: '974760673' }],
    ['with an RSA key for DPoP', { dpopKey: new SigningKey(RSA.privateKey) }],
  ])('%s, through its nonce, and the API its token with a proof', async (_, more) => {
    const { url } = await simulator();
    const token = await helseId({ ...settings, issuer: `${url}/helseid`, ...more })();
    expect(token.type).toBe('DPoP');
    expect((await call(url, token)).status).toBe(200);
    expect((await call(url, token)).status).toBe(200);
  });

  it('and an API that asks for a nonce gets it', async () => {
    const { url } = await simulator({ apiNonce: true });
    const token = await helseId({ ...settings, issuer: `${url}/helseid` })();
    const asked = await call(url, token);
    expect(asked.status).toBe(401);
    const nonce = asked.headers.get('dpop-nonce') ?? '';
    expect(nonce).not.toBe('');
    expect((await call(url, token, nonce)).status).toBe(200);
  });

  it.each([
    ['that it does not know', { clientId: 'ukjent' }],
    ['without DPoP', { dpop: false }],
    ['with a clock that is two minutes wrong', { now: () => Date.now() - 120_000 }],
    ['whose assertions are all one', { uuid: () => 'den-samme' }],
  ])('not %s', async (_, more) => {
    const { url } = await simulator();
    const source = helseId({ ...settings, issuer: `${url}/helseid`, ...more });
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', message: /^HelseID gave no token/ });
  });
});

it('the simulator gives who asks a token for its API', async () => {
  const { url } = await simulator();
  const token = await simulatorToken(url)();
  expect((await call(url, token)).status).toBe(200);
  expect((await call(url, { ...token, type: 'Bearer', value: randomUUID() })).status).toBe(401);
});
