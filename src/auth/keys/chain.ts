import { type KeyObject, X509Certificate } from 'node:crypto';
import { configFault } from '../fault.ts';

/**
 * The certificates that lead from the key's own to its root, in that order, whatever order they came in: `x5c` (RFC 7517 4.7).
 * Others in the same file are left out. None when none came.
 *
 * @param found DER of each
 * @throws {BkmError} CONFIG when one can't be read, or there are some and none is the key's
 */
export function chainOf(found: readonly Uint8Array[], key: KeyObject): readonly string[] {
  const certificates = found.map(certificateOf);
  if (certificates.length === 0) return [];
  let last = certificates.find((each) => each.checkPrivateKey(key));
  if (last === undefined) {
    throw configFault(
      ['ingen av sertifikatene hører til nøkkelen', 'none of the certificates belongs to the key'],
      ['Sett sammen nøkkelen og dens eget sertifikat.', 'Put the key together with its own certificate.'],
    );
  }
  const chain: X509Certificate[] = [];
  while (last !== undefined) {
    chain.push(last);
    const child: X509Certificate = last;
    last = certificates.find((each) => !chain.includes(each) && child.checkIssued(each));
  }
  return chain.map(({ raw }) => raw.toString('base64'));
}

function certificateOf(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw configFault(['et sertifikat kan ikke leses', "a certificate can't be read"]);
  }
}
