import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../../src/auth/keys/read-key.ts';
import type { SigningKey } from '../../../src/auth/keys/signing-key.ts';
import { jwkOf, P256, P384, RSA, rejection } from '../material.ts';

/** True when what the one signs, the other verifies. */
async function isHalfOf(publicKey: KeyObject, key: SigningKey): Promise<boolean> {
  const jwt = await key.sign({}, { jti: 'x' });
  return (await jwtVerify(jwt, publicKey, { algorithms: [key.algorithm] })).payload.jti === 'x';
}

function pem(key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1', password?: string): string {
  const encrypted = password === undefined ? {} : { cipher: 'aes-256-cbc', passphrase: password };
  return key.export({ format: 'pem', type, ...encrypted }).toString();
}

describe('a private key is read from', () => {
  it.each([
    ['PKCS#8 of RSA', pem(RSA.privateKey, 'pkcs8'), RSA],
    ['PKCS#1', pem(RSA.privateKey, 'pkcs1'), RSA],
    ['PKCS#8 of EC', pem(P256.privateKey, 'pkcs8'), P256],
    ['SEC1', pem(P384.privateKey, 'sec1'), P384],
    ['PEM with \\n written out', pem(RSA.privateKey, 'pkcs8').replaceAll('\n', '\\n'), RSA],
    [
      'PEM with CRLF and words around it',
      `Bag Attributes\r\n${pem(P256.privateKey, 'pkcs8')}`.replaceAll('\n', '\r\n'),
      P256,
    ],
    ['a JWK', JSON.stringify(jwkOf(RSA.privateKey)), RSA],
    ['a JWK after a byte order mark', `\uFEFF ${JSON.stringify(jwkOf(P256.privateKey))}\n`, P256],
    ['a JWKS with one private key', JSON.stringify({ keys: [jwkOf(RSA.publicKey), jwkOf(P384.privateKey)] }), P384],
  ])('%s', async (_, text, { publicKey }) => {
    expect(await isHalfOf(publicKey, await readKey(text))).toBe(true);
    expect(await isHalfOf(publicKey, await readKey(Buffer.from(text)))).toBe(true);
  });

  it.each([
    ['PKCS#8', pem(RSA.privateKey, 'pkcs8', 'hemmelig ære')],
    ['PKCS#1', pem(RSA.privateKey, 'pkcs1', 'hemmelig ære')],
  ])('encrypted %s, with its password', async (_, text) => {
    expect(await isHalfOf(RSA.publicKey, await readKey(text, { password: 'hemmelig ære' }))).toBe(true);
    expect(await rejection(readKey(text))).toMatchObject({ code: 'CONFIG', message: /the password is missing/ });
    expect(await rejection(readKey(text, { password: 'feil' }))).toMatchObject({ message: /wrong password/ });
  });

  it('a JWKS with several, by the kid that is asked for', async () => {
    const set = {
      keys: [
        { ...jwkOf(RSA.privateKey), kid: 'a' },
        { ...jwkOf(P256.privateKey), kid: 'b' },
      ],
    };
    const text = JSON.stringify(set);
    expect(await isHalfOf(P256.publicKey, await readKey(text, { kid: 'b' }))).toBe(true);
    expect(await rejection(readKey(text))).toMatchObject({ message: /has 2 private keys/ });
    expect(await rejection(readKey(text, { kid: 'c' }))).toMatchObject({ message: /has 2 private keys/ });
  });
});

describe('a key is refused, with what is wrong, when it', () => {
  const { d: _d, p: _p, ...incomplete } = jwkOf(RSA.privateKey);
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ed = generateKeyPairSync('ed25519');
  const curve = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
  const publicPem = RSA.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const both = pem(RSA.privateKey, 'pkcs8') + pem(P256.privateKey, 'pkcs8');
  const damaged = pem(RSA.privateKey, 'pkcs8').replace(/\n.{64}\n/, '\n');
  it.each([
    ['is a public JWK', JSON.stringify(jwkOf(RSA.publicKey)), /this is a public key/],
    ['is a JWKS of public keys', JSON.stringify({ keys: [jwkOf(RSA.publicKey)] }), /this is a public key/],
    ['is an empty JWKS', '{"keys":[]}', /key set .* is empty/],
    ['is half a JWK', JSON.stringify({ ...incomplete, d: 'AQAB' }), /not a whole private key/],
    ['is a shared secret', '{"kty":"oct","k":"c2VjcmV0","d":"x"}', /not a whole private key/],
    ['is broken JSON', '{"kty":"RSA","d":"hemmelig', /not valid JSON/],
    ['is a public PEM', publicPem, /no private key in the PEM/],
    ['is two keys', both, /there are 2 private keys/],
    ['is damaged', damaged, /damaged/],
    ['is of OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----', /OpenSSH/],
    ['is too short', pem(small.privateKey, 'pkcs8'), /has 1024 bits; 2048 are needed/],
    ['is Ed25519', pem(ed.privateKey, 'pkcs8'), /neither RSA nor EC/],
    ['has another curve', pem(curve.privateKey, 'pkcs8'), /neither RSA nor EC/],
    ['is no key at all', 'passord123', /neither JWK, PEM nor PKCS#12/],
    ['is nothing', '', /neither JWK, PEM nor PKCS#12/],
  ])('%s', async (_, text, message) => {
    expect(await rejection(readKey(text))).toMatchObject({
      code: 'CONFIG',
      message,
      nb: { message: expect.any(String) },
    });
  });
});

describe('a key signs with', () => {
  it.each([
    ['RS256 by default', JSON.stringify(jwkOf(RSA.privateKey)), {}, 'RS256'],
    ['what was asked for', JSON.stringify(jwkOf(RSA.privateKey)), { algorithm: 'RS512' }, 'RS512'],
    ['the alg of its JWK', JSON.stringify({ ...jwkOf(RSA.privateKey), alg: 'PS256' }), {}, 'PS256'],
    [
      'what was asked for, before that',
      JSON.stringify({ ...jwkOf(RSA.privateKey), alg: 'PS256' }),
      { algorithm: 'RS256' },
      'RS256',
    ],
    [
      'RS256 where the JWK says what it encrypts',
      JSON.stringify({ ...jwkOf(RSA.privateKey), alg: 'RSA-OAEP-256' }),
      {},
      'RS256',
    ],
    ['ES256 on P-256', JSON.stringify(jwkOf(P256.privateKey)), {}, 'ES256'],
    ['ES384 on P-384', JSON.stringify(jwkOf(P384.privateKey)), {}, 'ES384'],
  ] as const)('%s', async (_, text, options, algorithm) => {
    const key = await readKey(text, options);
    expect(key.algorithm).toBe(algorithm);
    expect(
      await isHalfOf(algorithm.startsWith('E') ? (algorithm === 'ES256' ? P256 : P384).publicKey : RSA.publicKey, key),
    ).toBe(true);
  });

  it('nothing that it can not', async () => {
    const text = JSON.stringify(jwkOf(P256.privateKey));
    expect(await rejection(readKey(text, { algorithm: 'RS256' }))).toMatchObject({
      code: 'OPTIONS',
      message: /can't sign with RS256/,
    });
  });
});

it('the kid is the one that was given, else that of the JWK', async () => {
  const text = JSON.stringify({ ...jwkOf(RSA.privateKey), kid: 'i-filen' });
  expect((await readKey(text)).kid).toBe('i-filen');
  expect((await readKey(text, { kid: 'oppgitt' })).kid).toBe('oppgitt');
  expect((await readKey(pem(RSA.privateKey, 'pkcs8'))).kid).toBeNull();
});
