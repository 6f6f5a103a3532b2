import { expect, it } from 'vitest';
import { readClient, readSamhandler } from '../../../src/simulator/tokens/read-client.ts';
import { call, post, running } from '../running.ts';

const CLIENT = {
  clientId: 'client-1',
  kind: 'maskinporten',
  jwks: { keys: [{ kty: 'RSA', kid: 'key-1', n: 'AQAB', e: 'AQAB' }] },
  samhandler: { type: 'orgnr', id: '310991015' },
};

it('a client is what was written', () => {
  const whole = { ...CLIENT, scopes: ['nav:kuhr/krav'], delegations: ['974760673'] };
  expect(readClient(whole)).toEqual(whole);
  expect(readClient(CLIENT)).toEqual(CLIENT);
});

it.each<[string, object, RegExp]>([
  ['an unknown member', { secret: 'x' }, /has clientId, kind/],
  ['no id', { clientId: '' }, /"clientId"/],
  ['another kind', { kind: 'idporten' }, /"kind"/],
  ['no keys', { jwks: undefined }, /"jwks"/],
  ['a key without kid', { jwks: { keys: [{ kty: 'RSA' }] } }, /"kty" and "kid"/],
  ['a symmetric key', { jwks: { keys: [{ kty: 'oct', kid: 'x' }] } }, /private/],
  ['a private key', { jwks: { keys: [{ ...CLIENT.jwks.keys[0], d: 'x' }] } }, /private/],
  ['one kid twice', { jwks: { keys: [CLIENT.jwks.keys[0], CLIENT.jwks.keys[0]] } }, /same "kid"/],
  ['no samhandler', { samhandler: undefined }, /"samhandler"/],
  ['a practitioner at Maskinporten', { samhandler: { type: 'hpr', id: '999999999' } }, /organisation/],
  ['scopes that are no list', { scopes: 'nav:kuhr/krav' }, /"scopes"/],
  ['a delegation that is no organisation', { delegations: ['123456789'] }, /"delegations"/],
])('refuses %s', (_, change, message) => {
  expect(() => readClient({ ...CLIENT, ...change })).toThrow(message);
});

it.each([
  [{ type: 'orgnr', id: '310991015' }, true],
  [{ type: 'orgnr', id: '310991016' }, false],
  [{ type: 'hpr', id: '7' }, true],
  [{ type: 'hpr', id: '1234567890' }, false],
  [{ type: 'fnr', id: '01810112345' }, true],
  [{ type: 'fnr', id: '0181011234' }, false],
  [{ type: 'navn', id: 'x' }, false],
  [{ type: 'hpr', id: '7', navn: 'x' }, false],
])('%j is a samhandler: %s', (json, is) => {
  const read = () => readSamhandler(json);
  if (is) expect(read()).toEqual(json);
  else expect(read).toThrow(/"samhandler"/);
});

it('a client that is registered again takes its own place', async () => {
  const { url } = await running();
  for (const clientId of ['client-1', 'client-2', 'client-1']) {
    expect((await post(`${url}/simulator/clients`, { ...CLIENT, clientId })).status).toBe(201);
  }
  expect((await call(`${url}/simulator/clients`)).json).toEqual([
    { clientId: 'client-2', kind: 'maskinporten' },
    { clientId: 'client-1', kind: 'maskinporten' },
  ]);
});
