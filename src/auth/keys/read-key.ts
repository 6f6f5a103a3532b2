import { configFault } from '../fault.ts';
import { readJwk } from './jwk.ts';
import type { KeyOptions } from './key-options.ts';
import { readPem } from './pem.ts';
import { readPkcs12 } from './pkcs12.ts';
import type { SigningKey } from './signing-key.ts';

/** Every DER structure begins so: SEQUENCE. */
const DER = 0x30;

/**
 * Reads a private key: a JWK, a JWKS, PEM (PKCS#8, PKCS#1, SEC1; with its certificates where they are there) or, as bytes, PKCS#12.
 * PEM may have `\n` written out in the place of line ends, as in many environment variables.
 *
 * @throws {BkmError} CONFIG, with what is wrong and nothing of the key; OPTIONS when it can't sign with `algorithm`
 */
export async function readKey(input: string | Uint8Array, options: KeyOptions = {}): Promise<SigningKey> {
  if (typeof input !== 'string' && input[0] === DER) return readPkcs12(input, options);
  const text = (typeof input === 'string' ? input : new TextDecoder().decode(input)).replace(/^\uFEFF/, '').trim();
  if (text.startsWith('{')) return readJwk(text, options);
  if (text.includes('-----BEGIN ')) return readPem(text.replaceAll('\\n', '\n'), options);
  throw configFault(
    ['dette er ikke en nøkkel: verken JWK, PEM eller PKCS#12', 'this is no key: neither JWK, PEM nor PKCS#12'],
    [
      'En JWK begynner med {, PEM med -----BEGIN; PKCS#12 er en .p12- eller .pfx-fil.',
      'A JWK begins with {, PEM with -----BEGIN; PKCS#12 is a .p12 or .pfx file.',
    ],
  );
}
