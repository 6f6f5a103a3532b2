import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import jose from 'node-jose';
import { describe, expect, it } from 'vitest';
import type { AccessToken, TokenRequest, TokenSource } from '../../src/auth/token.ts';
import { KravClient, type KravClientOptions } from '../../src/krav/client.ts';
import { KravError } from '../../src/krav/error.ts';
import { deadUrl, type Received, type Reply, serve } from '../helpers/server.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const MARKER = 'Kari-Marker';
const MESSAGE = { praksisId: '1', behandlerkrav: { regninger: [{ merknad: MARKER }], belop: 74.0 } };
const TOKEN = 'token-marker';

const JWK_PATH = '/kuhr/krav/v1/jwk';
const SUBMIT_PATH = '/kuhr/krav/v1/process/sendinnbehandlerkravmelding';

interface Pair {
  readonly jwk: Record<string, unknown>;
  readonly privateKey: KeyObject;
}

function pairOf(kid: string, bits = 2048): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return { jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'enc', alg: 'RSA-OAEP-256' }, privateKey };
}

const FIRST = pairOf('first');
const SECOND = pairOf('second');

/** As libraries write a number that take Base64 for base64url. */
function base64(number: unknown): string {
  return Buffer.from(String(number), 'base64url').toString('base64');
}

/** By another implementation of JOSE than the client's. */
async function decrypted(jwe: string, { privateKey, jwk }: Pair): Promise<{ header: object; text: string }> {
  const key = await jose.JWK.asKey({ ...privateKey.export({ format: 'jwk' }), kid: String(jwk.kid) });
  const { header, plaintext } = await jose.JWE.createDecrypt(key).decrypt(jwe);
  return { header, text: plaintext.toString('utf8') };
}

/** A client without waits against a server; `asked` are the requests for tokens. */
async function clientOf(reply: (request: Received, number: number) => Reply, options: Partial<KravClientOptions> = {}) {
  const { url, received } = await serve(reply);
  const asked: TokenRequest[] = [];
  const waits: number[] = [];
  const token = async (request: TokenRequest = {}): Promise<AccessToken> => {
    asked.push(request);
    return { type: 'Bearer', value: `${TOKEN}-${asked.length}`, expiresAt: null };
  };
  const sleep = async (ms: number) => void waits.push(ms);
  const client = new KravClient({ baseUrl: url, token, sleep, random: () => 0, ...options });
  return { client, received, asked, waits, url };
}

/** A source that keeps its token until a fresh one is asked for. */
function kept(): TokenSource {
  let number = 1;
  return async ({ fresh = false } = {}) => {
    if (fresh) number += 1;
    return { type: 'Bearer', value: `${TOKEN}-${number}`, expiresAt: null };
  };
}

/** Serves the first key, and this to submissions. */
function submitting(reply: (number: number) => Reply): (request: Received) => Reply {
  let number = 0;
  return ({ url }) => (url === JWK_PATH ? { json: FIRST.jwk } : reply(++number));
}

async function errorIn(promise: Promise<unknown>): Promise<KravError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof KravError)) throw new Error(`no KravError: ${String(error)}`);
  const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
  for (const secret of [TOKEN, MARKER, FIRST.jwk.n]) expect(shown).not.toContain(secret);
  return error;
}

const RECEIVED: Reply = { json: { behandlerkravmeldingId: ID, status: 'mottatt' } };

describe('reading calls', () => {
  it('ask the documented paths, with the token, and read the answers', async () => {
    const answers: Record<string, unknown> = {
      '/kuhr/krav/v1/data/praksis': { praksiser: [{ praksisId: '7', nytt: true }] },
      '/kuhr/krav/v1/data/behandlerkravmelding': { behandlerkravmeldinger: [] },
      '/kuhr/krav/v1/data/behandlerkravmelding?fomMottattdato=2026-01-01&tomMottattdato=2026-01-31': {
        behandlerkravmeldinger: [{ behandlerkravmeldingId: ID, meldingsstatus: 'mottatt' }],
      },
      [`/kuhr/krav/v1/data/behandlerkravmelding/${ID}`]: { behandlerkravmeldingId: ID, meldingsstatus: 'mottatt' },
    };
    const { client, received } = await clientOf(({ url }) => ({ json: answers[url] }));
    expect(await client.praksiser()).toEqual({ praksiser: [{ praksisId: '7', nytt: true }] });
    expect(await client.oversikt()).toEqual([]);
    expect(await client.oversikt({ fom: '2026-01-01', tom: '2026-01-31' })).toMatchObject([
      { meldingsstatus: 'mottatt' },
    ]);
    expect(await client.melding(ID.toUpperCase())).toMatchObject([{ behandlerkravmeldingId: ID }]);
    expect(received.map(({ headers }) => headers.authorization)).toEqual(
      [1, 2, 3, 4].map((n) => `Bearer ${TOKEN}-${n}`),
    );
  });

  it('keep the path of the base URL', async () => {
    const { url, received } = await serve(() => ({ json: { praksiser: [] } }));
    const token = async (): Promise<AccessToken> => ({ type: 'Bearer', value: 'x', expiresAt: null });
    await new KravClient({ baseUrl: `${url}/gateway/`, token }).praksiser();
    expect(received[0]?.url).toBe('/gateway/kuhr/krav/v1/data/praksis');
  });

  it('send the national id of the attendance call in the body alone', async () => {
    const { client, received } = await clientOf(() => ({ json: { oppmoter: [{ status: 'x' }] } }));
    expect(await client.oppmoter({ fnr: '47908702367', dato: '2026-01-06' })).toEqual({ oppmoter: [{ status: 'x' }] });
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter',
      body: '{"fnr":"47908702367","dato":"2026-01-06"}',
    });
  });

  it('read ids that are numbers, and answers to yes or no that are neither word', async () => {
    const praksiser = [{ praksisId: 7, orgnr: 310991015 }];
    const oppmoter = [{ orgnr: 310991015, fysiskoppmote: true, fritakegenandel: false }];
    const { client } = await clientOf(() => ({ json: { praksiser, oppmoter } }));
    expect(await client.praksiser()).toMatchObject({ praksiser });
    expect(await client.oppmoter({ fnr: '47908702367', dato: '2026-01-06' })).toMatchObject({ oppmoter });
  });

  it('refuse dates and ids that are none before anything is sent', async () => {
    const { client, received } = await clientOf(() => ({}));
    await expect(client.oversikt({ fom: '2026-02-30' })).rejects.toMatchObject({ code: 'OPTIONS' });
    await expect(client.melding('../jwk')).rejects.toMatchObject({ code: 'OPTIONS' });
    await expect(client.oppmoter({ fnr: '1', dato: '6.1.2026' })).rejects.toMatchObject({ code: 'OPTIONS' });
    expect(received).toEqual([]);
  });

  it.each(['http://api.helserefusjon.no', 'ftp://a', 'x', '', 'https://user:pass@a', 'https://a?b=c'])(
    'go to no base URL such as %j',
    (baseUrl) => {
      const token = async (): Promise<AccessToken> => ({ type: 'Bearer', value: 'x', expiresAt: null });
      expect(() => new KravClient({ baseUrl, token })).toThrow(expect.objectContaining({ code: 'OPTIONS' }));
    },
  );

  it.each([
    ['HTML', { text: '<html>' }],
    ['another object', { json: {} }],
    ['half of it', { text: '{"praksiser": [' }],
    ['nothing', { text: '' }],
  ])('do not take %s for an answer', async (_, reply) => {
    const { client } = await clientOf(() => reply);
    expect(await errorIn(client.praksiser())).toMatchObject({ fault: 'unreadable', stored: 'no', status: 200 });
  });
});

describe('faults', () => {
  const ok: Reply = { json: { praksiser: [] } };
  const reading = [
    ['500', { status: 500 }],
    ['502', { status: 502, text: '<html>' }],
    ['503', { status: 503 }],
    ['408', { status: 408 }],
    ['429', { status: 429 }],
    ['a cut', 'cut'],
  ] as const;

  it.each(reading)('%s: a reading call is tried again', async (_, fault) => {
    const { client, waits } = await clientOf((_request, number) => (number < 4 ? fault : ok));
    expect(await client.praksiser()).toEqual({ praksiser: [] });
    expect(waits).toEqual([250, 500, 1000]);
  });

  it.each(reading)('%s: in the end it is told', async (name, fault) => {
    const { client, received } = await clientOf(() => fault);
    const error = await errorIn(client.praksiser());
    expect(received).toHaveLength(5);
    expect(error).toMatchObject({ stored: 'no', status: /^\d+$/.test(name) ? Number(name) : null, code: 'KRAV' });
  });

  it('Retry-After is waited for, in either form', async () => {
    const now = () => Date.parse('2026-01-06T15:30:00Z');
    const after = ['7', 'Tue, 06 Jan 2026 15:30:09 GMT'];
    const reply = (_: Received, number: number): Reply =>
      number > 2 ? ok : { status: number === 1 ? 429 : 503, headers: { 'retry-after': after[number - 1] ?? '' } };
    const { client, waits } = await clientOf(reply, { now });
    await client.praksiser();
    expect(waits).toEqual([7000, 9000]);
  });

  it('a longer Retry-After than is waited for is told', async () => {
    const { client, waits } = await clientOf(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    expect(await errorIn(client.praksiser())).toMatchObject({
      fault: 'throttled',
      retryAfter: 3_600_000,
      hint: 'The server asks for a wait of 3600 s; then try again.',
      nb: { hint: 'Tjeneren ber deg vente 3600 s; prøv så igjen.' },
    });
    expect(waits).toEqual([]);
  });

  it.each([
    [400, 'refused'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [302, 'refused'],
    [204, 'refused'],
  ])('%i is told at once', async (status, fault) => {
    const { client, received } = await clientOf(() => ({ status }));
    expect(await errorIn(client.praksiser())).toMatchObject({ fault, status });
    expect(received).toHaveLength(1);
  });

  it('403: which scope the call needs, and whose tokens have it', async () => {
    const { client } = await clientOf(() => ({ status: 403 }));
    expect(await errorIn(client.praksiser())).toMatchObject({
      hint: /the scope nav:kuhr\/krav \(Maskinporten\), hdir:kuhr-krav-api\/krav \(HelseID\), and/,
    });
    const error = await errorIn(client.oppmoter({ fnr: '47908702367', dato: '2026-01-06' }));
    expect(error).toMatchObject({
      hint: /the scope nav:kuhr\/oppslagpasientreiser \(Maskinporten\), and/,
      nb: { hint: /scopet nav:kuhr\/oppslagpasientreiser \(Maskinporten\), og/ },
    });
  });

  it('401: once more with a fresh token, then it is told', async () => {
    const { client, asked, received } = await clientOf((_, number) => (number === 1 ? { status: 401 } : ok), {
      token: kept(),
    });
    await client.praksiser();
    expect(asked).toEqual([]);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}-1`, `Bearer ${TOKEN}-2`]);
    const refused = await clientOf(() => ({ status: 401 }));
    expect(await errorIn(refused.client.praksiser())).toMatchObject({ fault: 'unauthorised' });
    expect(refused.received).toHaveLength(2);
  });

  it('401: a token that somebody else has fetched meanwhile is taken', async () => {
    const { client, asked, received } = await clientOf((_, number) => (number === 1 ? { status: 401 } : ok));
    await client.praksiser();
    expect(asked).toEqual([{}, {}]);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}-1`, `Bearer ${TOKEN}-2`]);
  });

  it.each(['', 'a b', 'a\r\nx-evil: 1', 'Bearer a', 'æ', '"a"'])(
    'what is no token (%j) goes nowhere, and is not shown',
    async (value) => {
      const token = async (): Promise<AccessToken> => ({ type: 'Bearer', value, expiresAt: null });
      const { client, received } = await clientOf(() => ok, { token });
      await expect(client.praksiser()).rejects.toMatchObject({
        code: 'AUTH',
        message: /gave something that is no token/,
      });
      await expect(client.sendInn(MESSAGE)).rejects.toMatchObject({ code: 'AUTH' });
      expect(received).toEqual([]);
    },
  );

  it('nobody listens: nothing was sent', async () => {
    const { client } = await clientOf(() => ({}), { baseUrl: await deadUrl() });
    expect(await errorIn(client.sendInn(MESSAGE))).toMatchObject({ fault: 'unreached', stored: 'no' });
  });

  it('no answer in time', async () => {
    const { client } = await clientOf(() => 'silence', {
      timeout: 30,
      retry: { attempts: 1, firstWait: 1, longestWait: 1 },
    });
    expect(await errorIn(client.praksiser())).toMatchObject({ fault: 'timeout', stored: 'no', status: null });
  });

  it('an aborted call ends with the reason, between attempts too', async () => {
    const stop = new AbortController();
    const sleep = async () => stop.abort('stop');
    const { client, received } = await clientOf(() => ({ status: 500 }), { sleep });
    await expect(client.praksiser({ signal: stop.signal })).rejects.toBe('stop');
    expect(received).toHaveLength(1);
  });
});

describe('DPoP', () => {
  it('makes a proof for each request, and takes up the nonce that the server asks for', async () => {
    const proofs: object[] = [];
    const { url } = await serve((_, number) =>
      number === 1
        ? { status: 401, headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n1' } }
        : { json: { praksiser: [] }, headers: number === 2 ? { 'dpop-nonce': 'n2' } : {} },
    );
    const token = async (): Promise<AccessToken> => ({
      type: 'DPoP',
      value: 'x',
      expiresAt: null,
      proof: async (request) => `proof-${proofs.push(request)}`,
    });
    const client = new KravClient({ baseUrl: url, token });
    await client.praksiser();
    await client.praksiser();
    const asked = { method: 'GET', url: `${url}/kuhr/krav/v1/data/praksis` };
    expect(proofs).toEqual([asked, { ...asked, nonce: 'n1' }, { ...asked, nonce: 'n2' }]);
  });

  it.each([`a.b.c\n`, `${TOKEN}\r\nx: 1`, '"a.b.c"', '', 'ø'])(
    'with what is no proof (%j) goes nowhere, is not tried again, and is not shown',
    async (value) => {
      let made = 0;
      const proof = async () => {
        made += 1;
        return value;
      };
      const token = async (): Promise<AccessToken> => ({ type: 'DPoP', value: 'x', expiresAt: null, proof });
      const { client, received } = await clientOf(() => ({}), { token });
      const error = await client.praksiser().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'BkmError', code: 'AUTH', message: /gave something that is no DPoP proof/ });
      expect(inspect(error)).not.toContain(TOKEN);
      expect([received, made]).toEqual([[], 1]);
    },
  );
});

describe('a submission', () => {
  it('is a compact JWE that another implementation reads, of the canonical content', async () => {
    const { client, received } = await clientOf(submitting(() => RECEIVED));
    expect(await client.sendInn(MESSAGE)).toEqual({ utfall: 'mottatt', behandlerkravmeldingId: ID, status: 'mottatt' });
    const [, submission] = received;
    expect(submission).toMatchObject({
      method: 'POST',
      url: SUBMIT_PATH,
      headers: { 'content-type': 'application/jose' },
    });
    const { header, text } = await decrypted(submission?.body ?? '', FIRST);
    expect(header).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'first', typ: 'JWT', cty: 'JWT' });
    expect(text).toBe(`{"behandlerkrav":{"belop":74,"regninger":[{"merknad":"${MARKER}"}]},"praksisId":"1"}`);
  });

  it('is compressed where asked for', async () => {
    const { client, received } = await clientOf(
      submitting(() => RECEIVED),
      { zip: true },
    );
    await client.sendInn(MESSAGE);
    const { header, text } = await decrypted(received[1]?.body ?? '', FIRST);
    expect(header).toMatchObject({ zip: 'DEF' });
    expect(JSON.parse(text)).toEqual(MESSAGE);
  });

  it('has a content key and an initialisation vector of its own each time', async () => {
    const { client, received } = await clientOf(submitting(() => RECEIVED));
    for (let i = 0; i < 3; i++) await client.sendInn(MESSAGE);
    const parts = received.slice(1).map(({ body }) => body.split('.'));
    expect(new Set(parts.map(([, key]) => key)).size).toBe(3);
    expect(new Set(parts.map(([, , iv]) => iv)).size).toBe(3);
  });

  it('fetches the key once, until it is old', async () => {
    let now = 0;
    const { client, received } = await clientOf(
      submitting(() => RECEIVED),
      { now: () => now, keepKey: 1000 },
    );
    await client.sendInn(MESSAGE);
    now = 999;
    await client.sendInn(MESSAGE);
    now = 1000;
    await client.sendInn(MESSAGE);
    expect(received.map(({ url }) => url)).toEqual([JWK_PATH, SUBMIT_PATH, SUBMIT_PATH, JWK_PATH, SUBMIT_PATH]);
  });

  it('fetches the key anew where the clock was set back: how old it is, is not known then', async () => {
    let now = 0;
    const { client, received } = await clientOf(
      submitting(() => RECEIVED),
      { now: () => now },
    );
    await client.sendInn(MESSAGE);
    now = -1;
    await client.sendInn(MESSAGE);
    expect(received.map(({ url }) => url)).toEqual([JWK_PATH, SUBMIT_PATH, JWK_PATH, SUBMIT_PATH]);
  });

  it.each([
    ['no code', { status: 400, text: '' }],
    ['UKJENT_FORMAT', { status: 400, json: { status: 'feil_i_melding', feilmeldinger: [{ kode: 'UKJENT_FORMAT' }] } }],
  ])('is encrypted anew where the key has changed (%s)', async (_, refusal) => {
    let keys = 0;
    const reply = ({ url, body }: Received): Reply => {
      if (url === JWK_PATH) return { json: { keys: [keys++ === 0 ? FIRST.jwk : SECOND.jwk] } };
      const header = JSON.parse(Buffer.from(body.split('.')[0] ?? '', 'base64url').toString()) as { kid: string };
      return header.kid === 'second' ? RECEIVED : refusal;
    };
    const { client, received } = await clientOf(reply);
    expect(await client.sendInn(MESSAGE)).toMatchObject({ utfall: 'mottatt' });
    expect(received.map(({ url }) => url)).toEqual([JWK_PATH, SUBMIT_PATH, JWK_PATH, SUBMIT_PATH]);
    expect(JSON.parse((await decrypted(received[3]?.body ?? '', SECOND)).text)).toEqual(MESSAGE);
  });

  it('is not sent again where the key is the same', async () => {
    const feilmeldinger = [{ kode: 'UKJENT_FORMAT', melding: 'x' }];
    const { client, received } = await clientOf(
      submitting(() => ({
        status: 400,
        json: { behandlerkravmeldingId: ID, status: 'feil_i_melding', feilmeldinger },
      })),
    );
    const refused = { utfall: 'feil_i_melding', behandlerkravmeldingId: ID, feilmeldinger };
    expect(await client.sendInn(MESSAGE)).toEqual(refused);
    expect(received.map(({ url }) => url)).toEqual([JWK_PATH, SUBMIT_PATH, JWK_PATH]);
  });

  it.each([400, 200])('may be refused with codes (HTTP %i), known and new ones', async (status) => {
    const feilmeldinger = [{ kode: 'DUPLIKAT_KRAV', melding: 'a' }, { kode: 'HELT_NY' }];
    const { client, received } = await clientOf(
      submitting(() => ({ status, json: { status: 'feil_i_melding', feilmeldinger } })),
    );
    expect(await client.sendInn(MESSAGE)).toEqual({
      utfall: 'feil_i_melding',
      behandlerkravmeldingId: null,
      feilmeldinger: [
        { kode: 'DUPLIKAT_KRAV', melding: 'a' },
        { kode: 'HELT_NY', melding: '' },
      ],
    });
    expect(received).toHaveLength(2);
  });

  it('in capitals is a refusal too', async () => {
    const json = { behandlerkravmeldingId: ID, status: 'FEIL_I_MELDING', feilmeldinger: [{ kode: 'Duplikat_Krav' }] };
    const { client } = await clientOf(submitting(() => ({ json })));
    expect(await client.sendInn(MESSAGE)).toMatchObject({
      utfall: 'feil_i_melding',
      feilmeldinger: [{ kode: 'DUPLIKAT_KRAV' }],
    });
  });

  it('with a new status and an id was taken', async () => {
    const { client } = await clientOf(submitting(() => ({ json: { behandlerkravmeldingId: ID, status: 'i_ko' } })));
    expect(await client.sendInn(MESSAGE)).toEqual({ utfall: 'mottatt', behandlerkravmeldingId: ID, status: 'i_ko' });
  });

  it.each([
    ['500', { status: 500 }, 'server'],
    ['503', { status: 503, headers: { 'retry-after': '1' } }, 'server'],
    [
      '500 with a body that looks like an answer',
      { status: 500, json: { status: 'feil_i_melding', feilmeldinger: [] } },
      'server',
    ],
    ['408', { status: 408 }, 'timeout'],
    ['409, which may say that it is there', { status: 409 }, 'refused'],
    [
      'a new status with errors',
      { json: { behandlerkravmeldingId: ID, status: 'ny', feilmeldinger: [{ kode: 'X' }] } },
      'unreadable',
    ],
    ['a cut', 'cut', 'cut'],
    ['no id', { json: { status: 'mottatt' } }, 'unreadable'],
    ['no JSON', { text: '{"behandlerkravmeldingId": "51' }, 'unreadable'],
  ] as const)('%s: unknown, and never sent twice', async (_, reply, fault) => {
    const { client, received } = await clientOf(submitting(() => reply));
    expect(await errorIn(client.sendInn(MESSAGE))).toMatchObject({ fault, stored: 'unknown' });
    expect(received.filter(({ url }) => url === SUBMIT_PATH)).toHaveLength(1);
  });

  it('no answer in time: unknown', async () => {
    const { client } = await clientOf(
      submitting(() => 'silence'),
      { timeout: 100 },
    );
    expect(await errorIn(client.sendInn(MESSAGE))).toMatchObject({ fault: 'timeout', stored: 'unknown' });
  });

  it('429 and 401 were certainly not taken: tried again', async () => {
    const { client, received, waits } = await clientOf(
      submitting((number) =>
        number === 1 ? { status: 429, headers: { 'retry-after': '2' } } : number === 2 ? { status: 401 } : RECEIVED,
      ),
    );
    expect(await client.sendInn(MESSAGE)).toMatchObject({ utfall: 'mottatt' });
    expect(waits).toEqual([2000]);
    expect(received.filter(({ url }) => url === SUBMIT_PATH)).toHaveLength(3);
  });

  it.each([413, 403, 404])('%i: certainly not taken', async (status) => {
    const { client } = await clientOf(submitting(() => ({ status })));
    expect(await errorIn(client.sendInn(MESSAGE))).toMatchObject({ stored: 'no', status });
  });

  it.each([
    ['a short key', pairOf('short', 1024).jwk],
    ['a private key', FIRST.privateKey.export({ format: 'jwk' })],
    ['a key for signing', { ...FIRST.jwk, use: 'sig' }],
    ['a key of another algorithm', { ...FIRST.jwk, alg: 'RSA1_5' }],
    ['no key', { keys: [] }],
    ['something else', []],
  ])('is not encrypted with %s', async (_, json) => {
    const { client, received } = await clientOf(() => ({ json }));
    expect(await errorIn(client.sendInn(MESSAGE))).toMatchObject({ fault: 'no-key', stored: 'no' });
    expect(received).toHaveLength(1);
  });

  it.each<[string, (jwk: Record<string, unknown>) => object, string | undefined]>([
    ['says nothing of its use', (jwk) => ({ ...jwk, use: null, alg: null }), 'first'],
    ['has a number for a name', (jwk) => ({ ...jwk, kid: 20260106 }), '20260106'],
    ['has no name', (jwk) => ({ ...jwk, kid: null }), undefined],
    ['is in a set', (jwk) => ({ keys: [{ kty: 'EC' }, { ...jwk, alg: null }] }), 'first'],
    ['is in padded Base64', ({ n, e, ...jwk }) => ({ ...jwk, n: base64(n), e: base64(e) }), 'first'],
  ])('is encrypted with a key that %s', async (_, answer, kid) => {
    const { client, received } = await clientOf(({ url }) =>
      url === JWK_PATH ? { json: answer(FIRST.jwk) } : RECEIVED,
    );
    await client.sendInn(MESSAGE);
    const { header, text } = await decrypted(received[1]?.body ?? '', FIRST);
    expect([JSON.parse(text), header]).toEqual([
      MESSAGE,
      { alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT', cty: 'JWT', ...(kid === undefined ? {} : { kid }) },
    ]);
  });

  it('of what is no JSON is refused without showing it', async () => {
    const { client, received } = await clientOf(() => ({}));
    for (const message of [{ a: Number.NaN }, undefined, { a: '\ud800' }]) {
      await expect(client.sendInn(message)).rejects.toMatchObject({ code: 'OPTIONS' });
    }
    expect(received).toEqual([]);
  });
});
