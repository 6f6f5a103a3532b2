import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Decrypted, Part, RunningSimulator, SimulatorOptions } from '../../../src/simulator.ts';
import { call, post, running } from '../running.ts';

/** What a part gets of a JWE. */
const opener: Part = (sim) => [
  {
    method: 'POST',
    path: '/kuhr/open',
    public: true,
    handle: async (request) => {
      const opened: Decrypted = await sim.decrypt(request.text() ?? '');
      const json = opened.plaintext === null ? opened : { text: new TextDecoder().decode(opened.plaintext) };
      return { status: 200, json };
    },
  },
];

async function started(options: SimulatorOptions = {}) {
  const simulator = await running({ parts: [opener], ...options });
  const authorization = `Bearer ${(await simulator.token({ expiresIn: 1_000_000 })).access_token}`;
  const jwk = async () => (await call(`${simulator.url}/kuhr/krav/v1/jwk`, { headers: { authorization } })).json as JWK;
  return { simulator, jwk };
}

const HEADER = { alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT', cty: 'JWT' };

/** A JWE for a key, with a header of its own; an undefined member is left out. */
async function sealed(jwk: JWK, header: object = {}, text = '{"a":1}'): Promise<string> {
  const whole: Record<string, unknown> = { ...HEADER, kid: jwk.kid, ...header };
  const { alg, enc, ...rest } = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  return await new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ ...rest, alg: String(alg), enc: String(enc) })
    .encrypt(await importJWK({ ...jwk, alg: String(alg) }, String(alg)));
}

const open = async ({ url }: RunningSimulator, jwe: string) =>
  (await call(`${url}/kuhr/open`, { method: 'POST', body: jwe })).json;

describe('the JWK', () => {
  it('is public, for encryption, and the same each time', async () => {
    const { jwk } = await started();
    const [first, second] = await Promise.all([jwk(), jwk()]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ kty: 'RSA', use: 'enc', alg: 'RSA-OAEP-256', kid: expect.any(String) });
    expect(Object.keys(first).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it('comes in a set where that is wanted, the current one first', async () => {
    const { simulator, jwk } = await started({ jwk: 'set' });
    const [{ kid: before } = {}] = ((await jwk()) as { keys: JWK[] }).keys;
    const after = await simulator.rotateKey('PT1H');
    expect(((await jwk()) as { keys: JWK[] }).keys.map(({ kid }) => kid)).toEqual([after, before]);
  });

  it('needs a token', async () => {
    const { simulator } = await started();
    expect((await call(`${simulator.url}/kuhr/krav/v1/jwk`)).status).toBe(401);
  });
});

describe('a JWE', () => {
  it.each([
    ['plain', {}],
    ['compressed', { zip: 'DEF' }],
  ])('is read, %s', async (_, header) => {
    const { simulator, jwk } = await started();
    expect(await open(simulator, await sealed(await jwk(), header))).toEqual({ text: '{"a":1}' });
  });

  it.each([
    ['another alg', { alg: 'RSA-OAEP' }, 'alg is not RSA-OAEP-256'],
    ['another enc', { enc: 'A128GCM' }, 'enc is not A256GCM'],
    ['another typ', { typ: 'JOSE' }, 'typ and cty are not JWT'],
    ['no cty', { cty: undefined }, 'typ and cty are not JWT'],
    ['no kid', { kid: undefined }, 'kid is missing'],
    ['an unknown kid', { kid: 'x' }, 'kid is of no key that is read now: fetch the JWK anew'],
    ['more in its header', { jku: 'x' }, 'the header has more than alg, enc, kid, typ, cty and zip'],
  ])('with %s is refused', async (_, header, why) => {
    const { simulator, jwk } = await started();
    const jwe = await sealed(await jwk(), header);
    expect(await open(simulator, jwe)).toEqual({ plaintext: null, why });
  });

  it('for another key with the same kid is refused, and nothing more is said', async () => {
    const { simulator, jwk } = await started();
    const { publicKey } = await generateKeyPair('RSA-OAEP-256');
    const { kid } = await jwk();
    const jwe = await sealed({ ...(await exportJWK(publicKey)), ...(kid === undefined ? {} : { kid }) });
    const refused = { plaintext: null, why: 'it can not be decrypted with the key of its kid' };
    expect(await open(simulator, jwe)).toEqual(refused);
    const whole = await sealed(await jwk());
    expect(await open(simulator, `${whole.slice(0, -4)}AAAA`)).toEqual(refused);
  });

  it.each(['', '{"a":1}', 'a.b.c', 'a.b.c.d.e', 'e30.e30.e30.e30.e30.e30'])('that is %j is none', async (text) => {
    const { simulator } = await started();
    expect(await open(simulator, text)).toEqual({ plaintext: null, why: 'not a JWE in compact form' });
  });

  it('that is compressed may hold a large message', async () => {
    const { simulator, jwk } = await started();
    const text = 'x'.repeat(1024 * 1024);
    expect(await open(simulator, await sealed(await jwk(), { zip: 'DEF' }, text))).toEqual({ text });
  });

  it('that unfolds beyond all measure is refused', async () => {
    const { simulator, jwk } = await started();
    const bomb = await sealed(await jwk(), { zip: 'DEF' }, 'x'.repeat(64 * 1024 * 1024 + 1));
    expect(await open(simulator, bomb)).toMatchObject({ plaintext: null });
  });
});

describe('after a rotation', () => {
  it('the old key is no longer read', async () => {
    const { simulator, jwk } = await started();
    const old = await jwk();
    const { json } = await post(`${simulator.url}/simulator/rotate-key`, {});
    expect(json).toEqual({ kid: (await jwk()).kid });
    expect(await open(simulator, await sealed(old))).toMatchObject({
      why: expect.stringContaining('fetch the JWK anew'),
    });
    expect(await open(simulator, await sealed(await jwk()))).toEqual({ text: '{"a":1}' });
  });

  it('with a grace, it is read until the grace is over', async () => {
    const { simulator, jwk } = await started();
    const old = await jwk();
    await post(`${simulator.url}/simulator/rotate-key`, { grace: 'PT1H' });
    await simulator.clock.advance('PT59M59S');
    expect(await open(simulator, await sealed(old))).toEqual({ text: '{"a":1}' });
    await simulator.clock.advance('PT1S');
    expect(await open(simulator, await sealed(old))).toMatchObject({ plaintext: null });
  });
});
