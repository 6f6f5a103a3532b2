import { createPrivateKey, type KeyObject } from 'node:crypto';
import type forge from 'node-forge';
import { configFault } from '../fault.ts';
import { chainOf } from './chain.ts';
import type { KeyOptions } from './key-options.ts';
import { SigningKey } from './signing-key.ts';

type Forge = typeof forge;

/** Reads PKCS#12 (.p12, .pfx), as virksomhetssertifikater come: one private key with its certificates. */
export async function readPkcs12(bytes: Uint8Array, options: KeyOptions): Promise<SigningKey> {
  // Only who has such a file loads the library.
  const { default: library } = await import('node-forge');
  const bags = opened(bytes, options.password ?? '', library);
  const keys = bags.flatMap((bag) => keyIn(bag, library));
  const [key] = keys;
  if (key === undefined || keys.length > 1) {
    throw configFault([
      `PKCS#12-filen har ${keys.length} private nøkler; den skal ha én`,
      `the PKCS#12 file has ${keys.length} private keys; it should have one`,
    ]);
  }
  const certificates = bags.flatMap((bag) => certificateIn(bag, library));
  return new SigningKey(key, {
    kid: options.kid,
    algorithm: options.algorithm,
    chain: chainOf(certificates, key),
  });
}

function opened(bytes: Uint8Array, password: string, library: Forge): readonly forge.pkcs12.Bag[] {
  const bags = bagsIn(bytes, password, library) ?? bagsBeyondAscii(bytes, password, library);
  if (bags !== null) return bags;
  throw configFault(
    [
      'PKCS#12-filen kan ikke åpnes: feil passord, eller skadet',
      "the PKCS#12 file can't be opened: wrong password, or damaged",
    ],
    [
      'Sett passordet i miljøvariabelen som slutter på _KEY_PASSWORD.',
      'Set the password in the environment variable that ends in _KEY_PASSWORD.',
    ],
  );
}

/** Null when the file does not open. Why is not told by the library in a way that could be passed on. */
function bagsIn(
  bytes: Uint8Array,
  password: string,
  library: Forge,
  hasMac = true,
): readonly forge.pkcs12.Bag[] | null {
  const { asn1, pkcs12, util } = library;
  try {
    const parsed = asn1.fromDer(util.createBuffer(Buffer.from(bytes).toString('binary')));
    if (!hasMac && Array.isArray(parsed.value)) parsed.value.length = 2;
    return pkcs12.pkcs12FromAsn1(parsed, false, password).safeContents.flatMap(({ safeBags }) => safeBags);
  } catch {
    return null;
  }
}

/**
 * The MAC takes the password as UTF-16, newer encryption (PBES2) as UTF-8; the library takes one form for both. Without the MAC,
 * that it decrypts, and that the key fits its certificate, shows that the password was right.
 */
function bagsBeyondAscii(bytes: Uint8Array, password: string, library: Forge) {
  const utf8 = Buffer.from(password, 'utf8').toString('binary');
  return utf8 === password ? null : bagsIn(bytes, utf8, library, false);
}

/** The library reads RSA keys; others it hands on as they are. */
function keyIn(bag: forge.pkcs12.Bag, { asn1, pki }: Forge): readonly KeyObject[] {
  if (bag.type !== pki.oids.keyBag && bag.type !== pki.oids.pkcs8ShroudedKeyBag) return [];
  const info = bag.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(bag.key)) : bag.asn1;
  try {
    return [createPrivateKey({ key: bytesOf(asn1.toDer(info)), format: 'der', type: 'pkcs8' })];
  } catch {
    throw configFault(['nøkkelen er skadet, eller av ukjent slag', 'the key is damaged, or of an unknown kind']);
  }
}

function certificateIn(bag: forge.pkcs12.Bag, { asn1, pki }: Forge): readonly Uint8Array[] {
  if (bag.type !== pki.oids.certBag) return [];
  return [bytesOf(asn1.toDer(bag.cert ? pki.certificateToAsn1(bag.cert) : bag.asn1))];
}

function bytesOf(buffer: forge.util.ByteStringBuffer): Buffer {
  return Buffer.from(buffer.getBytes(), 'binary');
}
