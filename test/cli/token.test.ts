import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KravEnv } from '../../cli/krav-env.ts';
import { sayIn } from '../../cli/lang.ts';
import { Output } from '../../cli/output.ts';
import { tokenSourceOf } from '../../cli/token.ts';
import { jwkOf, P256, partsOf, RSA, rejection } from '../auth/material.ts';
import { type Received, serve } from '../helpers/server.ts';

const DEV: KravEnv = { name: 'dev', baseUrl: 'https://api-preprod.helserefusjon.no' };
const JWK = JSON.stringify({ ...jwkOf(RSA.privateKey), kid: 'i-filen' });
const PEM = RSA.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const TOKEN = { access_token: 'gitt', token_type: 'Bearer', expires_in: 600 };

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly where?: KravEnv;
  readonly args?: { readonly tokenCommand?: string; readonly quiet?: boolean };
}

async function place(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bkm-token-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function open({ env = {}, where = DEV, args = {} }: Setting, cwd = tmpdir()) {
  const stderr = new PassThrough();
  const io = { env, cwd, stderr: new Output(stderr, null) };
  const source = await tokenSourceOf(where, args, io, sayIn('en'));
  return { source, told: String(stderr.read() ?? '') };
}

/** A token service that gives one to all, and finds itself at its own address. */
async function service() {
  let base = '';
  const { url, received } = await serve(({ method }) =>
    method === 'GET' ? { json: { issuer: base, token_endpoint: `${base}/connect/token` } } : { json: TOKEN },
  );
  base = url;
  return { url, received };
}

function claimsOf(got: Received | undefined, field: string) {
  return partsOf(new URLSearchParams(got?.body).get(field) ?? '');
}

describe('tokens come from', () => {
  it('BKM_TOKEN', async () => {
    const { source } = await open({ env: { BKM_TOKEN: ' abc\n' } });
    expect((await source()).value).toBe('abc');
  });

  it('--token-command, which is run in the working folder with the environment of the run', async () => {
    const cwd = await place();
    await writeFile(path.join(cwd, 'gi.mjs'), `console.log(process.env.HVEM)`);
    const command = `"${process.execPath}" gi.mjs`;
    const { source } = await open(
      { env: { HVEM: 'meg', PATH: process.env.PATH ?? '' }, args: { tokenCommand: command } },
      cwd,
    );
    expect((await source()).value).toBe('meg');
  });

  it('the simulator, where the environment is local and nothing else is set', async () => {
    const { url, received } = await service();
    const { source } = await open({ where: { name: 'local', baseUrl: url } });
    expect((await source()).value).toBe('gitt');
    expect(received).toMatchObject([{ method: 'POST', url: '/simulator/token' }]);
  });

  it('Maskinporten, with all that can be set', async () => {
    const { url, received } = await service();
    const { source } = await open({
      env: {
        BKM_MASKINPORTEN_CLIENT_ID: 'klient',
        BKM_MASKINPORTEN_KEY: JWK,
        BKM_MASKINPORTEN_KID: 'oppgitt',
        BKM_MASKINPORTEN_ALGORITHM: 'rs512',
        BKM_MASKINPORTEN_SCOPE: 'nav:kuhr/oppslagpasientreiser',
        BKM_MASKINPORTEN_TOKEN_ENDPOINT: `${url}/token`,
        BKM_MASKINPORTEN_CONSUMER_ORG: '974760673',
        BKM_MASKINPORTEN_PID: '17835415872',
        BKM_MASKINPORTEN_RESOURCE: 'https://a.no https://b.no',
      },
    });
    await source();
    expect(claimsOf(received[0], 'assertion')).toEqual({
      header: { alg: 'RS512', kid: 'oppgitt' },
      claims: {
        aud: 'https://test.maskinporten.no/',
        iss: 'klient',
        scope: 'nav:kuhr/oppslagpasientreiser',
        consumer_org: '974760673',
        pid: '17835415872',
        resource: ['https://a.no', 'https://b.no'],
        iat: expect.any(Number),
        exp: expect.any(Number),
        jti: expect.any(String),
      },
    });
  });

  it.each([
    ['dev', 'https://test.maskinporten.no/'],
    ['prod', 'https://maskinporten.no/'],
  ] as const)(
    'Maskinporten of %s, for the scope of the Krav API, with no more than a client and a key',
    async (name, issuer) => {
      const { url, received } = await service();
      const { source } = await open({
        where: { name, baseUrl: 'https://x.no' },
        env: {
          BKM_MASKINPORTEN_CLIENT_ID: 'klient',
          BKM_MASKINPORTEN_KEY: JWK,
          BKM_MASKINPORTEN_TOKEN_ENDPOINT: `${url}/token`,
        },
      });
      await source();
      expect(claimsOf(received[0], 'assertion')).toMatchObject({
        header: { kid: 'i-filen' },
        claims: { aud: issuer, scope: 'nav:kuhr/krav' },
      });
    },
  );

  it('HelseID, with all that can be set', async () => {
    const { url, received } = await service();
    const { source } = await open({
      env: {
        BKM_HELSEID_CLIENT_ID: 'klient',
        BKM_HELSEID_KEY: JSON.stringify(jwkOf(P256.privateKey)),
        BKM_HELSEID_KID: 'ec',
        BKM_HELSEID_ISSUER: url,
        BKM_HELSEID_ORGNR_PARENT: '974760673',
        BKM_HELSEID_ORGNR_CHILD: '310991015',
        BKM_HELSEID_TOKEN_TYPE: 'dpop',
      },
    });
    expect((await source()).type).toBe('DPoP');
    expect(received[1]?.headers.dpop).toBeTypeOf('string');
    expect(new URLSearchParams(received[1]?.body).get('scope')).toBe('hdir:kuhr-krav-api/krav');
    const { header, claims } = claimsOf(received[1], 'client_assertion');
    expect(header).toMatchObject({ alg: 'ES256', kid: 'ec' });
    expect(JSON.stringify(claims.assertion_details)).toContain('NO:ORGNR:974760673:310991015');
  });

  it('HelseID without DPoP, where that is off', async () => {
    const { url, received } = await service();
    const env = { BKM_HELSEID_CLIENT_ID: 'k', BKM_HELSEID_KEY: JWK, BKM_HELSEID_ISSUER: url, BKM_HELSEID_DPOP: '0' };
    expect((await (await open({ env })).source()).type).toBe('Bearer');
    expect(received[1]?.headers.dpop).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('a key file', () => {
  const env = { BKM_MASKINPORTEN_CLIENT_ID: 'k', BKM_MASKINPORTEN_KID: 'k', BKM_MASKINPORTEN_KEY_FILE: 'nokkel.pem' };

  it('is found from the working folder, and told of when others may read it', async () => {
    const cwd = await place();
    const file = path.join(cwd, 'nokkel.pem');
    await writeFile(file, PEM);
    await chmod(file, 0o600);
    expect((await open({ env }, cwd)).told).toBe('');
    await chmod(file, 0o644);
    expect((await open({ env }, cwd)).told).toMatch(
      /^bkm: others on this machine have rights to the key file .*nokkel\.pem \(644\)/,
    );
    expect((await open({ env, args: { quiet: true } }, cwd)).told).toBe('');
  });

  it('that is encrypted is opened with BKM_…_KEY_PASSWORD', async () => {
    const cwd = await place();
    const locked = RSA.privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: ' x ' });
    await writeFile(path.join(cwd, 'nokkel.pem'), locked);
    await open({ env: { ...env, BKM_MASKINPORTEN_KEY_PASSWORD: ' x ' } }, cwd);
    const error = await rejection(open({ env }, cwd));
    expect(error).toMatchObject({
      message: /password is missing/,
      hint: [expect.stringMatching(/_KEY_PASSWORD/), expect.anything()],
    });
  });
});

describe('it is told, with the names of the variables and never their values, that', () => {
  const SECRET = 'Hemmelig7Merke';
  const MASKINPORTEN = { BKM_MASKINPORTEN_CLIENT_ID: 'k', BKM_MASKINPORTEN_KEY: JWK };
  it.each<[string, Setting, RegExp]>([
    ['nothing is set', {}, /no source of tokens for the environment dev/],
    ['blank is as not set', { env: { BKM_TOKEN: ' ' } }, /no source of tokens/],
    ['two are set', { env: { BKM_TOKEN: SECRET, ...MASKINPORTEN } }, /BKM_TOKEN, BKM_MASKINPORTEN_\*/],
    [
      'a command and a token are set',
      { env: { BKM_TOKEN: SECRET }, args: { tokenCommand: SECRET } },
      /--token-command, BKM_TOKEN/,
    ],
    [
      'two services are set',
      { env: { ...MASKINPORTEN, BKM_HELSEID_KEY: SECRET } },
      /BKM_MASKINPORTEN_\*, BKM_HELSEID_\*/,
    ],
    ['the client is missing', { env: { BKM_MASKINPORTEN_KEY: SECRET } }, /BKM_MASKINPORTEN_CLIENT_ID is missing/],
    [
      'the key is missing',
      { env: { BKM_HELSEID_CLIENT_ID: SECRET } },
      /BKM_HELSEID_KEY or BKM_HELSEID_KEY_FILE is missing/,
    ],
    [
      'there are two keys',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_KEY_FILE: SECRET } },
      /both BKM_MASKINPORTEN_KEY and BKM_MASKINPORTEN_KEY_FILE/,
    ],
    [
      'a name is misspelt',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_CONSUMERORG: SECRET } },
      /BKM_MASKINPORTEN_CONSUMERORG\. Did you mean BKM_MASKINPORTEN_CONSUMER_ORG\?/,
    ],
    [
      'the key is none',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_KEY: SECRET } },
      /^BKM_MASKINPORTEN_\*: this is no key/,
    ],
    ['the token is none', { env: { BKM_TOKEN: `Bearer ${SECRET}` } }, /^BKM_TOKEN: this is no token/],
    [
      'a flag is none',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_X5C: SECRET } },
      /BKM_MASKINPORTEN_X5C must be 1 or 0/,
    ],
    [
      'kid and x5c are both set',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_X5C: '1', BKM_MASKINPORTEN_KID: SECRET } },
      /can not be used together/,
    ],
    [
      'an algorithm is none',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_ALGORITHM: SECRET } },
      /must be one of RS256, RS384, RS512/,
    ],
    [
      'an organisation number is none',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_CONSUMER_ORG: SECRET } },
      /^BKM_MASKINPORTEN_CONSUMER_ORG is no organisation number/,
    ],
    [
      'two organisations are set',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_CONSUMER_ORG: '974760673', BKM_MASKINPORTEN_ON_BEHALF_OF: SECRET } },
      /^BKM_MASKINPORTEN_CONSUMER_ORG and BKM_MASKINPORTEN_ON_BEHALF_OF can not be used together/,
    ],
    [
      'an issuer is none',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_ISSUER: SECRET } },
      /^BKM_MASKINPORTEN_ISSUER is no address/,
    ],
    [
      'the address of the simulator is not safe',
      { where: { name: 'local', baseUrl: `http://example.com/${SECRET}` } },
      /^BKM_KRAV_URL is not https/,
    ],
    [
      'the address of the simulator is of another kind',
      { where: { name: 'local', baseUrl: `ftp://${SECRET}` } },
      /^BKM_KRAV_URL is not https/,
    ],
    [
      'the certificate is missing',
      { env: { ...MASKINPORTEN, BKM_MASKINPORTEN_X5C: 'ja' } },
      /no certificate with the key/,
    ],
    [
      'the issuer of a simulator is missing',
      { env: MASKINPORTEN, where: { name: 'local', baseUrl: 'http://127.0.0.1:1' } },
      /BKM_MASKINPORTEN_ISSUER is missing/,
    ],
  ])('%s', async (_, setting, message) => {
    const error = await rejection(open(setting));
    expect(error).toMatchObject({ name: 'Problem', exit: 2, message });
    expect(JSON.stringify(error)).not.toContain(SECRET);
    expect(JSON.stringify(error)).not.toContain(jwkOf(RSA.privateKey).d);
  });
});
