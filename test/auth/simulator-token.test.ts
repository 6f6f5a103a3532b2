import { expect, it } from 'vitest';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { deadUrl, serve } from '../helpers/server.ts';
import { rejection } from './material.ts';

it('the simulator gives a token to who asks, once while it lives', async () => {
  const { url, received } = await serve(() => ({
    json: { access_token: 'lokalt', token_type: 'Bearer', expires_in: 60 },
  }));
  const source = simulatorToken(`${url}/`);
  expect((await source()).value).toBe('lokalt');
  await source();
  expect(received).toMatchObject([{ method: 'POST', url: '/simulator/token', body: '' }]);
});

it('the simulator is asked for other scopes where they are named', async () => {
  const { url, received } = await serve(() => ({ json: { access_token: 'x', token_type: 'Bearer', expires_in: 60 } }));
  await simulatorToken(url, { scopes: ['a', 'b'] })();
  expect(received).toMatchObject([{ method: 'POST', body: '{"scopes":["a","b"]}' }]);
});

it('a simulator that is not there, or is none, is told of', async () => {
  expect(await rejection(simulatorToken(await deadUrl(), { sleep: async () => undefined })())).toMatchObject({
    message: /^bkm simulate did not answer/,
  });
  const { url } = await serve(() => ({ status: 404 }));
  expect(await rejection(simulatorToken(url)())).toMatchObject({ message: 'bkm simulate gave no token (HTTP 404)' });
});
