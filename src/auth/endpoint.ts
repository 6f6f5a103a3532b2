import { optionFault } from './fault.ts';

/**
 * An address that keys, assertions and tokens may be sent to: TLS, or this machine.
 *
 * @param what the setting that it comes from, for the error: `issuer`
 * @throws {BkmError} OPTIONS for any other one. What was written is not told: it may hold a password
 */
export function endpointOf(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    throw optionFault([`${what} er ikke en adresse (URL)`, `${what} is no address (URL)`]);
  }
  if (url.username !== '' || url.password !== '') {
    throw optionFault(
      [`${what} har brukernavn eller passord i adressen`, `${what} has a user name or password in the address`],
      ['Ta det bort: bkm viser seg med nøkkelen.', 'Remove it: bkm identifies itself with the key.'],
    );
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw optionFault(
    [`${what} er ikke https`, `${what} is not https`],
    [
      'Ukryptert http er bare tillatt til denne maskinen (127.0.0.1, localhost).',
      'Plain http is allowed to this machine only (127.0.0.1, localhost).',
    ],
  );
}

/** `hostname` as URL has it: IPv4 in four decimal parts, IPv6 in brackets. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
