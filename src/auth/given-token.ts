import { decodeJwt } from 'jose';
import type { AuthIo } from './auth-io.ts';
import { AuthError, configFault } from './fault.ts';
import { HeldToken, isTokenText } from './held-token.ts';
import type { AccessToken, TokenSource } from './token.ts';

/**
 * A source of one token that somebody else got. There is no other one to be had from it: `fresh` gives the same.
 *
 * The source rejects with an `AuthError` once the token has ended, where it tells when (a JWT).
 *
 * @throws {BkmError} CONFIG for a text that is no token, or one that can't be used without its DPoP key
 */
export function givenToken(text: string, { now = Date.now }: Pick<AuthIo, 'now'> = {}): TokenSource {
  const token = bearerOf(text, null);
  return async ({ signal } = {}) => {
    signal?.throwIfAborted();
    if (token.expiresAt !== null && now() >= token.expiresAt) throw ended(token.expiresAt);
    return token;
  };
}

function ended(at: number): AuthError {
  const instant = new Date(at).toISOString();
  return new AuthError(
    [`tokenet som er gitt, gikk ut ${instant}`, `the token that was given ended at ${instant}`],
    ['Hent et nytt.', 'Get a new one.'],
  );
}

/**
 * A Bearer token from a text. Its end is what was said beside it, else what it says itself, where it can be read (a JWT).
 *
 * @throws {BkmError} CONFIG for a text that is no token, or one that can't be used without its DPoP key
 */
export function bearerOf(text: string, expiresAt: number | null): AccessToken {
  const value = text.trim();
  if (!isTokenText(value)) {
    throw configFault(
      [
        'dette er ikke et token: det har tegn som et token ikke kan ha',
        'this is no token: it has characters that none may have',
      ],
      [
        'Gi bare selve tokenet, uten Bearer foran og uten anførselstegn.',
        'Give the token itself only, without Bearer before it and without quotes.',
      ],
    );
  }
  const claims = claimsOf(value);
  if (claims?.cnf?.jkt !== undefined) throw boundToKey();
  return new HeldToken({
    type: 'Bearer',
    value,
    expiresAt: expiresAt ?? (typeof claims?.exp === 'number' ? claims.exp * 1000 : null),
  });
}

interface Claims {
  readonly exp?: number | undefined;
  /** The thumbprint of the DPoP key that it is bound to (RFC 9449 6.1). */
  readonly cnf?: { readonly jkt?: string };
}

/** What a JWT says; null for a token that is none. Nothing of it is trusted. */
function claimsOf(token: string): Claims | null {
  try {
    return decodeJwt<Claims>(token);
  } catch {
    return null;
  }
}

function boundToKey() {
  return configFault(
    [
      'tokenet er bundet til en DPoP-nøkkel, som bkm ikke har',
      'the token is bound to a DPoP key, which bkm does not have',
    ],
    [
      'Be om et Bearer-token, eller bruk biblioteket med en funksjon som også gir DPoP-bevis.',
      'Ask for a Bearer token, or use the library with a function that gives DPoP proofs as well.',
    ],
  );
}
