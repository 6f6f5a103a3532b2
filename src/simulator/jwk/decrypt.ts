import { compactDecrypt, decodeProtectedHeader } from 'jose';
import type { Decrypted } from '../frame.ts';
import { isObject, type JsonObject, unknownKeys } from '../json.ts';
import type { KeyRing } from './key-ring.ts';

/** Bytes that a compressed message may unfold to. */
const MAX_PLAINTEXT = 64 * 1024 * 1024;

/**
 * Reads a JWE for one of the ring's keys. Its header is held against the documentation to the letter: alg, enc, kid, typ and cty as
 * there, `zip` DEF or none, nothing else.
 */
export async function decrypt(jwe: string, keys: KeyRing): Promise<Decrypted> {
  const compact = jwe.trim();
  const header = headerOf(compact);
  if (header === null) return { plaintext: null, why: 'not a JWE in compact form' };
  const why = headerFault(header);
  if (why !== null) return { plaintext: null, why };
  const key = keys.find(String(header.kid));
  if (key === null) return { plaintext: null, why: 'kid is of no key that is read now: fetch the JWK anew' };
  try {
    const { plaintext } = await compactDecrypt(compact, key, {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: MAX_PLAINTEXT,
    });
    return { plaintext };
  } catch {
    return { plaintext: null, why: 'it can not be decrypted with the key of its kid' };
  }
}

function headerOf(compact: string): JsonObject | null {
  if (!/^[\w-]+(?:\.[\w-]*){4}$/.test(compact)) return null;
  try {
    const header: unknown = decodeProtectedHeader(compact);
    return isObject(header) ? header : null;
  } catch {
    return null;
  }
}

function headerFault(header: JsonObject): string | null {
  if (header.alg !== 'RSA-OAEP-256') return 'alg is not RSA-OAEP-256';
  if (header.enc !== 'A256GCM') return 'enc is not A256GCM';
  if (typeof header.kid !== 'string') return 'kid is missing';
  if (header.typ !== 'JWT' || header.cty !== 'JWT') return 'typ and cty are not JWT';
  if (header.zip !== undefined && header.zip !== 'DEF') return 'zip is not DEF';
  return unknownKeys(header, ['alg', 'enc', 'kid', 'typ', 'cty', 'zip']).length === 0
    ? null
    : 'the header has more than alg, enc, kid, typ, cty and zip';
}
