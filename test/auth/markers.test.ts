import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { givenToken } from '../../src/auth/given-token.ts';
import { HeldToken } from '../../src/auth/held-token.ts';
import { helseId } from '../../src/auth/helseid.ts';
import { readKeyFile } from '../../src/auth/keys/key-file.ts';
import { readKey } from '../../src/auth/keys/read-key.ts';
import { SigningKey } from '../../src/auth/keys/signing-key.ts';
import { maskinporten } from '../../src/auth/maskinporten.ts';
import type { TokenSource } from '../../src/auth/token.ts';
import { tokenCommand } from '../../src/auth/token-command.ts';
import { type Received, type Reply, serve } from '../helpers/server.ts';
import { jwkOf, P256, RSA, rejection, rsaKey, secretsOf } from './material.ts';

const MARKER = 'Hemmelig7Merke';
const PID = '17835415872';
const WAITLESS = { sleep: async () => undefined, random: () => 0 };

/** All that can be seen of a value: as text, in a log, as JSON, and of all that it hangs on to. */
function seenOf(value: unknown): string {
  const seen = [String(value), inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null })];
  seen.push(
    JSON.stringify(value) ?? '',
    JSON.stringify(value, (_, each: unknown) => (each instanceof Error ? { ...each, message: each.message } : each)) ??
      '',
  );
  for (let at = value; at instanceof Error; at = at.cause)
    seen.push(at.message, at.stack ?? '', inspect({ ...at }, { depth: 20 }));
  return seen.join('\n');
}

/** No secret is in it: not whole, and no stretch of 24 characters of it. */
function expectClean(value: unknown, secrets: readonly string[]): void {
  const seen = seenOf(value);
  expect(seen.length).toBeGreaterThan(3);
  for (const secret of secrets) {
    for (let at = 0; at < Math.max(1, secret.length - 23); at += 12) {
      expect(seen).not.toContain(secret.slice(at, at + 24));
    }
  }
}

const KEY_SECRETS = [...secretsOf(RSA.privateKey), ...secretsOf(P256.privateKey)];

/** What was sent and must not come back: the assertion, in parts and whole, and the proof. */
function sentIn(received: readonly Received[]): readonly string[] {
  return received.flatMap(({ body, headers }) => {
    const form = new URLSearchParams(body);
    const jwts = [form.get('assertion'), form.get('client_assertion'), headers.dpop].filter(
      (each) => typeof each === 'string',
    );
    return jwts.flatMap((jwt) => [jwt, ...jwt.split('.')]);
  });
}

/** What a server could do with what it got. */
const ECHOES: readonly (readonly [string, (got: Received) => Reply])[] = [
  [
    'in its description',
    (got) => ({ status: 400, json: { error: 'invalid_grant', error_description: `Got ${JSON.stringify(got)}` } }),
  ],
  [
    'decoded in its description',
    (got) => ({ status: 400, json: { error: 'invalid_grant', error_description: decodeURIComponent(got.body) } }),
  ],
  ['as its error', (got) => ({ status: 400, json: { error: got.body, error_description: got.body } })],
  [
    'as an error of form',
    (got) => ({ status: 401, json: { error: { got }, error_description: [got], error_uri: got.body } }),
  ],
  ['on a page', (got) => ({ status: 403, text: `<html>${got.body}${got.headers.dpop}</html>` })],
  [
    'in headers',
    (got) => ({ status: 503, headers: { 'x-echo': got.body, 'retry-after': '0', location: `/?${got.body}` } }),
  ],
  ['in a redirect', (got) => ({ status: 302, headers: { location: `https://annen.no/?${got.body}` } })],
  ['in a good answer that is none', (got) => ({ json: { access_token: got.body, token_type: MARKER } })],
  [
    'as a nonce, for ever',
    (got) => ({
      status: 400,
      headers: { 'dpop-nonce': 'n' },
      json: { error: 'use_dpop_nonce', error_description: got.body },
    }),
  ],
  ['cut off', () => 'cut'],
];

describe('nothing that was sent is seen in the error', () => {
  const maskinportenAt = (url: string) =>
    maskinporten({ clientId: 'c', key: rsaKey(), scope: 's', issuer: `${url}/`, pid: PID, ...WAITLESS });
  const helseIdAt = (url: string) => helseId({ clientId: 'c', key: rsaKey(), scope: 's', issuer: url, ...WAITLESS });

  it.each(ECHOES)('when Maskinporten shows it %s', async (_, reply) => {
    const { url, received } = await serve(reply);
    const error = await rejection(maskinportenAt(url)());
    expect(error).toMatchObject({ code: 'AUTH' });
    expect(received.length).toBeGreaterThan(0);
    expectClean(error, [...sentIn(received), ...KEY_SECRETS, PID, MARKER]);
  });

  it.each(ECHOES)('when HelseID shows it %s', async (_, reply) => {
    let base = '';
    const { url, received } = await serve((got) =>
      got.method === 'GET' ? { json: { issuer: base, token_endpoint: `${base}/token` } } : reply(got),
    );
    base = url;
    const error = await rejection(helseIdAt(url)());
    expect(error).toMatchObject({ code: 'AUTH' });
    expect(sentIn(received).length).toBeGreaterThan(4);
    expectClean(error, [...sentIn(received), ...KEY_SECRETS, MARKER]);
  });

  it('when the HTTP client quotes it in an error and in the causes of that', async () => {
    const sent: string[] = [];
    const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
      const body = String(init?.body);
      sent.push(...sentIn([{ method: 'POST', url: '', headers: {}, body }]));
      throw Object.assign(new TypeError(`fetch failed: ${body}`, { cause: new Error(body) }), {
        code: body,
        request: init,
      });
    };
    const error = await rejection(
      maskinporten({
        clientId: 'c',
        key: rsaKey(),
        scope: 's',
        issuer: 'https://maskinporten.no/',
        pid: PID,
        fetch,
        ...WAITLESS,
      })(),
    );
    expect(sent.length).toBeGreaterThan(2);
    expectClean(error, [...sent, ...KEY_SECRETS, PID]);
  });

  it('when the answer breaks off with an error that quotes it', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error(MARKER)) });
    const fetch = async () => new Response(broken);
    const key = rsaKey();
    const error = await rejection(
      maskinporten({ clientId: 'c', key, scope: 's', issuer: 'https://maskinporten.no/', fetch, ...WAITLESS })(),
    );
    expect(error).toMatchObject({ code: 'AUTH' });
    expectClean(error, [MARKER, ...KEY_SECRETS]);
  });
});

describe('nothing of a key is seen in the error', () => {
  const jwk = jwkOf(RSA.privateKey);
  const pem = RSA.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const locked = RSA.privateKey
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: MARKER })
    .toString();
  const secrets = [...KEY_SECRETS, ...pem.split('\n').slice(1, -2), ...locked.split('\n').slice(1, -2), MARKER];

  it.each<[string, string, Parameters<typeof readKey>[1]]>([
    ['half a JWK', JSON.stringify({ ...jwk, p: undefined }), {}],
    ['a JWK that is cut off', JSON.stringify(jwk).slice(0, -5), {}],
    ['a JWK of a kind that does not exist', JSON.stringify({ ...jwk, kty: 'XX' }), {}],
    ['a JWK with members of other types', JSON.stringify({ ...jwk, n: { MARKER } }), {}],
    ['two private keys in a JWKS', JSON.stringify({ keys: [jwk, jwkOf(P256.privateKey)] }), { kid: MARKER }],
    ['a damaged PEM', pem.replace(/\n.{64}\n/, '\n'), {}],
    ['a PEM without its end', pem.slice(0, 300), {}],
    ['two PEM keys', pem + pem, {}],
    ['an encrypted PEM without its password', locked, {}],
    ['an encrypted PEM with a wrong one', locked, { password: `${MARKER}x` }],
    ['a key that can not sign so', pem, { algorithm: 'ES256' }],
    ['a key without its PEM frame', pem.replaceAll(/-----.*-----/g, ''), {}],
  ])('of %s', async (_, text, options) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bkm-marker-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'nokkel');
    await writeFile(file, text);
    for (const failing of [readKey(text, options), readKey(Buffer.from(text), options), readKeyFile(file, options)]) {
      const error = await rejection(failing);
      expect(error).toMatchObject({ name: 'BkmError' });
      expectClean(error, secrets);
    }
  });

  it('of a PKCS#12 file that does not open', async () => {
    const bytes = Buffer.concat([Buffer.from([0x30, 0x82, 0x10, 0x00]), Buffer.from(pem)]);
    expectClean(await rejection(readKey(bytes, { password: MARKER })), secrets);
  });

  it('of settings that can not be right', () => {
    const settings = { clientId: 'c', key: rsaKey(), scope: 's', issuer: 'https://maskinporten.no/' };
    for (const wrong of [
      { pid: MARKER },
      { issuer: `https://u:${MARKER}@x.no/` },
      { issuer: MARKER },
      { consumerOrg: MARKER },
    ]) {
      try {
        maskinporten({ ...settings, ...wrong });
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ code: 'OPTIONS' });
        expectClean(error, secrets);
      }
    }
  });
});

describe('nothing is seen of a secret in', () => {
  it('a key', async () => {
    const key = await readKey(JSON.stringify({ ...jwkOf(RSA.privateKey), kid: 'synlig' }));
    expect(inspect(key)).toContain('synlig');
    expectClean(key, KEY_SECRETS);
    expectClean({ key, list: [key], copy: { ...key } }, KEY_SECRETS);
    expectClean(new Error('wrapped', { cause: key }), KEY_SECRETS);
  });

  it('a token', () => {
    const token = new HeldToken({ type: 'Bearer', value: MARKER, expiresAt: 1 });
    expect(token.value).toBe(MARKER);
    expectClean(token, [MARKER]);
    expectClean({ token, copy: { ...token } }, [MARKER]);
  });

  it('a source', async () => {
    const { url } = await serve(() => ({ json: { access_token: MARKER, token_type: 'Bearer', expires_in: 60 } }));
    const key = new SigningKey(RSA.privateKey, { kid: 'k' });
    const sources: readonly TokenSource[] = [
      maskinporten({ clientId: 'c', key, scope: 's', issuer: `${url}/` }),
      givenToken(MARKER),
      tokenCommand(`echo ${MARKER}`),
    ];
    for (const source of sources) {
      expect((await source()).value).toBe(MARKER);
      expectClean(inspect(source, { depth: 20, showHidden: true }), [MARKER, ...KEY_SECRETS]);
      expectClean(inspect(await source(), { depth: 20, showHidden: true }), [MARKER, ...KEY_SECRETS]);
    }
  });

  it('the error of a given token that is none, or has ended', async () => {
    for (const text of [`${MARKER} ${MARKER}`, `"${MARKER}"`, `${MARKER}\n${MARKER}`]) {
      try {
        givenToken(text);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ code: 'CONFIG' });
        expectClean(error, [MARKER]);
      }
    }
    const expired = `a.${Buffer.from(JSON.stringify({ exp: 1, sub: MARKER })).toString('base64url')}.${MARKER}`;
    expectClean(await rejection(givenToken(expired)()), [MARKER, expired]);
  });

  it('the error of a token command', async () => {
    expectClean(await rejection(tokenCommand(`echo ${MARKER}; echo ${MARKER} >&2; exit 1`)()), [MARKER]);
    expectClean(await rejection(tokenCommand(`echo ${MARKER} ${MARKER}`)()), [MARKER]);
  });
});

it('this test sees a secret where there is one', () => {
  const [secret = ''] = KEY_SECRETS;
  expect(() => expectClean(new Error('x', { cause: new Error(secret.slice(0, 60)) }), [secret])).toThrow();
  expect(() => expectClean(Object.assign(new Error('x'), { more: { deep: MARKER } }), [MARKER])).toThrow();
});
