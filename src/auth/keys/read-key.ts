import { configFault } from '../fault.ts';
import { readJwk } from './jwk.ts';
import type { KeyOptions } from './key-options.ts';
import { readPem } from './pem.ts';
import { readPkcs12 } from './pkcs12.ts';
import type { SigningKey } from './signing-key.ts';

/** Every DER structure begins so: SEQUENCE. */
const DER = 0x30;

/** Base64 of such a structure, of 128 bytes or more. */
const BASE64 = /^MI[\w+/-]+=*$/;

/**
 * Reads a private key: a JWK, a JWKS, PEM (PKCS#8, PKCS#1, SEC1; with its certificates where they are there) or PKCS#12, as bytes or in
 * Base64, as an environment variable has to hold it. PEM may have `\n` written out in the place of line ends, as in many of those.
 *
 * @throws {BkmError} CONFIG, with what is wrong and nothing of the key; OPTIONS when it can't sign with `algorithm`
 */
export async function readKey(input: string | Uint8Array, options: KeyOptions = {}): Promise<SigningKey> {
  if (typeof input !== 'string' && input[0] === DER) return readDer(input, options);
  const text = (typeof input === 'string' ? input : new TextDecoder().decode(input)).replace(/^\uFEFF/, '').trim();
  if (text.startsWith('{')) return readJwk(text, options);
  if (text.includes('-----BEGIN ')) return readPem(text.replaceAll('\\n', '\n'), options);
  const joined = text.replaceAll(/\s|\\n/g, '');
  if (BASE64.test(joined)) return readDer(Buffer.from(joined, 'base64'), options);
  throw configFault(
    ['dette er ikke en nøkkel: verken JWK, PEM eller PKCS#12', 'this is no key: neither JWK, PEM nor PKCS#12'],
    [
      'En JWK begynner med {, PEM med -----BEGIN; PKCS#12 er en .p12- eller .pfx-fil, eller den i Base64 (MI…).',
      'A JWK begins with {, PEM with -----BEGIN; PKCS#12 is a .p12 or .pfx file, or that in Base64 (MI…).',
    ],
  );
}

/** Source: RFC 7292 4, version v3: a key alone (RFC 5958, RFC 8017, RFC 5915) has 0 or 1, encrypted none. */
function isPkcs12(der: Uint8Array): boolean {
  const [, length = 0] = der;
  const at = length > 0x80 ? 2 + length - 0x80 : 2;
  return der[at] === 2 && der[at + 1] === 1 && der[at + 2] === 3;
}

async function readDer(der: Uint8Array, options: KeyOptions): Promise<SigningKey> {
  if (isPkcs12(der)) return readPkcs12(der, options);
  throw configFault(
    ['nøkkelen er i DER, og ikke PKCS#12', 'the key is DER, and not PKCS#12'],
    [
      'Gjør den om til PEM: openssl pkey -inform DER -in FIL -out FIL.pem',
      'Turn it into PEM: openssl pkey -inform DER -in FILE -out FILE.pem',
    ],
  );
}
