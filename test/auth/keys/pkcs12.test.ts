import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { jwtVerify } from 'jose';
import forge from 'node-forge';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../../src/auth/keys/read-key.ts';
import { P256, RSA, rejection } from '../material.ts';
import { Authority, HAS_OPENSSL } from './certificates.ts';

const RSA_2048 = ['-newkey', 'rsa:2048'];
const EC_P256 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];

/** The certificates of a chain are in order, each issued by the next, to the root. */
async function expectChain(chain: readonly string[], authority: Authority): Promise<void> {
  const certificates = chain.map((each) => new X509Certificate(Buffer.from(each, 'base64')));
  const own = new X509Certificate(await authority.bytes('virksomhet.crt'));
  expect(certificates.map(({ subject }) => subject)).toEqual(['CN=virksomhet', 'CN=mellom', 'CN=Rot']);
  expect(certificates[0]?.fingerprint256).toBe(own.fingerprint256);
  for (const [index, certificate] of certificates.entries()) {
    const issuer = certificates[index + 1] ?? certificate;
    expect(certificate.verify(issuer.publicKey)).toBe(true);
  }
}

describe.skipIf(!HAS_OPENSSL)('a PKCS#12 file that openssl made', () => {
  it.each([
    ['as today: AES-256 and SHA-256', RSA_2048, []],
    [
      'as Windows exported for long: 3DES',
      RSA_2048,
      ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
    ['as OpenSSL 1.1 did: RC2 for the certificates', RSA_2048, ['-legacy']],
    ['with an EC key', EC_P256, []],
  ])('%s gives the key and its chain', async (_, newKey, how) => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', newKey);
    // The chain in the wrong order, as it comes.
    const others = `${await authority.text('root.crt')}${await authority.text('mellom.crt')}`;
    await writeFile(authority.path('andre.pem'), others);
    const make = 'pkcs12 -export -inkey virksomhet.key -in virksomhet.crt -certfile andre.pem -out fil.p12 -passout';
    await authority.openssl(make, 'pass:hemmelig', ...how);
    const bytes = await authority.bytes('fil.p12');

    const key = await readKey(bytes, { password: 'hemmelig', kid: 'k' });
    await expectChain(key.chain, authority);
    const publicKey = createPublicKey(await authority.text('virksomhet.key'));
    await jwtVerify(await key.sign({}, {}), publicKey, { algorithms: [key.algorithm] });
    for (const password of ['feil', '', undefined]) {
      expect(await rejection(readKey(bytes, { password }))).toMatchObject({
        code: 'CONFIG',
        message: /wrong password/,
      });
    }
  });

  it('is read when its password has letters beyond ASCII', async () => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', RSA_2048);
    await authority.openssl(
      'pkcs12 -export -inkey virksomhet.key -in virksomhet.crt -out fil.p12 -passout',
      'pass:blåbærgrød',
    );
    const key = await readKey(await authority.bytes('fil.p12'), { password: 'blåbærgrød' });
    expect(key.chain).toHaveLength(1);
  });

  it('without a password is read without one', async () => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', RSA_2048);
    await authority.openssl('pkcs12 -export -inkey virksomhet.key -in virksomhet.crt -out fil.p12 -passout', 'pass:');
    expect((await readKey(await authority.bytes('fil.p12'))).chain).toHaveLength(1);
  });

  it('without a key, or cut off, is refused', async () => {
    const authority = await Authority.make();
    await authority.openssl('pkcs12 -export -nokeys -in root.crt -out fil.p12 -passout', 'pass:x');
    const bytes = await authority.bytes('fil.p12');
    expect(await rejection(readKey(bytes, { password: 'x' }))).toMatchObject({ message: /has 0 private keys/ });
    const cut = bytes.subarray(0, bytes.length / 2);
    expect(await rejection(readKey(cut, { password: 'x' }))).toMatchObject({ code: 'CONFIG' });
  });
});

describe.skipIf(!HAS_OPENSSL)('PEM with certificates', () => {
  it('gives the chain in order, and leaves out those of others', async () => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', RSA_2048);
    await authority.issue('nabo', 'mellom', RSA_2048);
    const names = ['root.crt', 'nabo.crt', 'virksomhet.key', 'mellom.crt', 'virksomhet.crt'];
    const text = (await Promise.all(names.map((name) => authority.text(name)))).join('');
    await expectChain((await readKey(text)).chain, authority);
  });

  it('within a JWK (x5c) does the same', async () => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', RSA_2048);
    const x5c = await Promise.all(
      ['mellom', 'virksomhet', 'root'].map(async (name) =>
        new X509Certificate(await authority.bytes(`${name}.crt`)).raw.toString('base64'),
      ),
    );
    const jwk = createPrivateKey(await authority.text('virksomhet.key')).export({ format: 'jwk' });
    await expectChain((await readKey(JSON.stringify({ ...jwk, x5c }))).chain, authority);
  });

  it('of another key only is refused', async () => {
    const authority = await Authority.make();
    await authority.issue('virksomhet', 'mellom', RSA_2048);
    const text = `${await authority.text('virksomhet.key')}${await authority.text('root.crt')}`;
    expect(await rejection(readKey(text))).toMatchObject({ message: /none of the certificates belongs/ });
  });
});

it('a PKCS#12 file that forge made is read too, and its Base64', async () => {
  const { pki } = forge;
  const key = pki.privateKeyFromPem(RSA.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString());
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.rsa.setPublicKey(key.n, key.e);
  certificate.serialNumber = '01';
  certificate.sign(key, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], 'passord', { algorithm: '3des' });
  const bytes = Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary');
  const base64 = bytes.toString('base64');
  // As `base64` breaks its lines, and as a setting on one line may have them.
  const lines = base64.replaceAll(/.{76}/g, '$&\n');
  const forms = [bytes, base64, `${lines}\n`, lines.replaceAll('\n', '\\n'), Buffer.from(lines)];
  for (const form of forms) {
    const read = await readKey(form, { password: 'passord' });
    await jwtVerify(await read.sign({}, {}), RSA.publicKey);
    expect(read.chain).toHaveLength(1);
    expect(await rejection(readKey(form, { password: 'feil' }))).toMatchObject({ message: /wrong password/ });
  }
});

it.each([
  ['PKCS#8', RSA.privateKey.export({ format: 'der', type: 'pkcs8' })],
  ['PKCS#1', RSA.privateKey.export({ format: 'der', type: 'pkcs1' })],
  ['SEC1', P256.privateKey.export({ format: 'der', type: 'sec1' })],
  [
    'encrypted PKCS#8',
    RSA.privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'passord' }),
  ],
  ['Base64 of PKCS#8', RSA.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')],
])('a key in DER (%s) is not taken for PKCS#12 with another password', async (_, key) => {
  expect(await rejection(readKey(key, { password: 'passord' }))).toMatchObject({
    code: 'CONFIG',
    message: 'the key is DER, and not PKCS#12',
    hint: expect.stringContaining('openssl pkey -inform DER'),
  });
});
