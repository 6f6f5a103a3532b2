import { expect, it } from 'vitest';
import { call, notes, post, running } from '../running.ts';

const own = async (url: string, authorization: string | null) => {
  const { status, headers, json } = await call(
    `${url}/kuhr/own`,
    authorization === null ? {} : { headers: { authorization } },
  );
  return { status, json, challenge: headers.get('www-authenticate') };
};

it.each([null, 'Basic eDp5', 'Bearer', 'Bearer a b', 'x'])('%j is no token', async (authorization) => {
  const { url } = await running({ parts: [notes] });
  expect(await own(url, authorization)).toMatchObject({ status: 401, challenge: 'Bearer realm="kuhr"' });
});

it('an unknown token is refused', async () => {
  const { url } = await running({ parts: [notes] });
  expect(await own(url, 'Bearer abc')).toMatchObject({
    status: 401,
    challenge: expect.stringContaining('"invalid_token"'),
  });
  expect(await own(url, 'Bearer toString')).toMatchObject({ status: 401 });
});

it("a token of the simulator's own is for whom and for what is asked", async () => {
  const simulator = await running({ parts: [notes] });
  const { json } = await post(`${simulator.url}/simulator/token`, {
    samhandler: { type: 'hpr', id: '999999999' },
    scopes: 'nav:kuhr/krav',
    expiresIn: 60,
  });
  expect(json).toEqual({
    access_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 60,
    scope: 'nav:kuhr/krav',
  });
  const bearer = `bearer ${(json as { access_token: string }).access_token}`;
  expect(await own(simulator.url, bearer)).toMatchObject({
    status: 200,
    json: { clientId: 'simulator', samhandler: { type: 'hpr', id: '999999999' }, issuer: 'simulator' },
  });
  await simulator.clock.advance('PT1M');
  expect(await own(simulator.url, bearer)).toMatchObject({ status: 401 });
});

it('a token without the scope is refused with 403 that names it', async () => {
  const simulator = await running({ parts: [notes] });
  const { access_token } = await simulator.token({ scopes: ['hdir:kuhr-krav-api/krav'] });
  expect(await own(simulator.url, `Bearer ${access_token}`)).toMatchObject({
    status: 403,
    challenge: expect.stringMatching(/"insufficient_scope".*nav:kuhr\/krav/),
  });
});

it('a Bearer token that is sent as DPoP is refused', async () => {
  const simulator = await running({ parts: [notes] });
  const { access_token } = await simulator.token();
  expect(await own(simulator.url, `DPoP ${access_token}`)).toMatchObject({
    status: 401,
    challenge: expect.stringMatching(/^Bearer .*"invalid_token"/),
  });
});

it('a client that registers its private key is told so, and the key is not repeated', async () => {
  const { url } = await running();
  const client = { clientId: 'a', kind: 'helseid', samhandler: { type: 'hpr', id: '999999999' } };
  const keys = [{ kty: 'EC', kid: 'x', d: 'very-secret' }];
  const { status, json } = await post(`${url}/simulator/clients`, { ...client, jwks: { keys } });
  expect([status, json]).toMatchObject([400, { message: expect.stringContaining('private') }]);
  expect(JSON.stringify(json)).not.toContain('very-secret');
});
