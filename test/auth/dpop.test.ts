import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { allowInsecureRequests, validateJwtAccessToken } from 'oauth4webapi';
import { describe, expect, it } from 'vitest';
import { newDpopKey, proverOf } from '../../src/auth/dpop.ts';
import { SigningKey } from '../../src/auth/keys/signing-key.ts';
import { serve } from '../helpers/server.ts';
import { partsOf, RSA, rejection } from './material.ts';

const IO = { now: () => Date.now(), uuid: () => crypto.randomUUID() };
const API = 'https://api.example.no/kuhr/krav/v1/data/praksis';

/** An issuer, and a token of it that is bound to a key: the judge is oauth4webapi, which knows nothing of our code. */
async function judged(jwk: JWK) {
  const issuing = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(issuing.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }];
  const { url } = await serve(() => ({ json: { keys } }));
  const token = await new SignJWT({
    client_id: 'c',
    jti: 'j',
    scope: 's',
    cnf: { jkt: await calculateJwkThumbprint(jwk) },
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'k' })
    .setIssuer(url)
    .setSubject('s')
    .setAudience('krav')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(issuing.privateKey);
  const judge = (proof: string, request: { method: string; url: string } = { method: 'GET', url: API }) =>
    validateJwtAccessToken(
      { issuer: url, jwks_uri: `${url}/jwks` },
      new Request(request.url, { method: request.method, headers: { authorization: `DPoP ${token}`, dpop: proof } }),
      'krav',
      { [allowInsecureRequests]: true },
    );
  return { token, judge };
}

describe('a proof', () => {
  it.each([
    ['of a new EC key', newDpopKey],
    ['of an RSA key', async () => new SigningKey(RSA.privateKey)],
  ])('%s is accepted by another implementation, for the call and the token that it was made for', async (_, make) => {
    const key = await make();
    const { token, judge } = await judged(key.publicJwk());
    const prove = proverOf(key, IO);
    const claims = await judge(await prove({ method: 'GET', url: `${API}?a=b` }, token));
    expect(claims.client_id).toBe('c');
    for (const wrong of [
      await prove({ method: 'POST', url: API }, token),
      await prove({ method: 'GET', url: `${API}/annet` }, token),
      await prove({ method: 'GET', url: API }, `${token}x`),
      await prove({ method: 'GET', url: API }),
      await proverOf(await newDpopKey(), IO)({ method: 'GET', url: API }, token),
    ]) {
      expect(await rejection(judge(wrong))).toBeInstanceOf(Error);
    }
  });

  it('shows the public half of its key, and nothing of the private one', async () => {
    for (const key of [await newDpopKey(), new SigningKey(RSA.privateKey)]) {
      const { header } = partsOf(await proverOf(key, IO)({ method: 'GET', url: API }));
      const members = Object.keys(header.jwk as object).sort();
      expect([
        ['crv', 'kty', 'x', 'y'],
        ['e', 'kty', 'n'],
      ]).toContainEqual(members);
    }
  });

  it('is never the same twice', async () => {
    const prove = proverOf(await newDpopKey(), IO);
    const proofs = await Promise.all([1, 2, 3].map(() => prove({ method: 'GET', url: API }, 'token')));
    expect(new Set(proofs.map((proof) => partsOf(proof).claims.jti)).size).toBe(3);
  });
});
