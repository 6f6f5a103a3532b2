import canonicalize from 'canonicalize';
import { BkmError } from '../errors.ts';

/**
 * A message as canonical JSON (RFC 8785): one text for one content, whatever the order of its members and the form of its numbers.
 * What is sent is this text, so that the same claim is the same bytes each time.
 *
 * @throws {BkmError} OPTIONS for what JSON has no form of (a number that is not finite, half of a surrogate pair)
 */
export function canonicalJson(message: unknown): string {
  const text = canonical(message);
  if (text === undefined) throw new BkmError('OPTIONS', 'The message is no JSON value.');
  if (!text.isWellFormed()) throw new BkmError('OPTIONS', 'The message holds text that is not Unicode.');
  return text;
}

function canonical(message: unknown): string | undefined {
  try {
    return canonicalize(message);
  } catch {
    // The library's own words quote the value.
    throw new BkmError('OPTIONS', 'The message holds a value that JSON has no form of.');
  }
}

/** SHA-256 of a message's canonical JSON, 64 hexadecimal digits, lower case: what the ledger knows a message by. */
export async function contentHash(message: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(message));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
