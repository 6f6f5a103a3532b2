import { BkmError, type BkmErrorCode } from '../errors.ts';

/** The same in both languages. */
export type Said = readonly [nb: string, en: string];

/** What an answer of a token service tells a program. */
export interface AuthFacts {
  /** The HTTP status; null where none came. */
  readonly status: number | null;
  /** The `error` of the answer (RFC 6749 5.2), such as `invalid_grant`; null where there was none. */
  readonly error: string | null;
}

/**
 * No access token could be had. Nothing of the key, the assertion or a token is in it, and it has no `cause`: what an HTTP client
 * throws may quote the request.
 */
export class AuthError extends BkmError implements AuthFacts {
  readonly status: number | null;
  readonly error: string | null;

  constructor(words: Said, hint: Said | null, facts: AuthFacts = { status: null, error: null }) {
    super('AUTH', words[1], inBoth(words, hint));
    this.status = facts.status;
    this.error = facts.error;
  }
}

/** A key or token that was given and can't be used. */
export function configFault(words: Said, hint: Said | null = null): BkmError {
  return fault('CONFIG', words, hint);
}

/** A setting that is missing, out of bounds, or contradicts another one. */
export function optionFault(words: Said, hint: Said | null = null): BkmError {
  return fault('OPTIONS', words, hint);
}

function fault(code: BkmErrorCode, words: Said, hint: Said | null): BkmError {
  return new BkmError(code, words[1], inBoth(words, hint));
}

function inBoth(words: Said, hint: Said | null) {
  return hint === null ? { nb: { message: words[0] } } : { hint: hint[1], nb: { message: words[0], hint: hint[0] } };
}
