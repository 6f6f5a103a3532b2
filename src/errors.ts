/** The closed set of reasons why a call of this library fails as a whole. Findings about a message are data, never errors. */
export type BkmErrorCode =
  /** The caller's options contradict each other or are out of bounds. */
  | 'OPTIONS'
  /** A configuration file or side file (praksis map, saved practices answer) can't be read or has the wrong form. */
  | 'CONFIG'
  /** The input can't be opened or read at all (not: has findings). */
  | 'INPUT'
  /** Output can't be written. */
  | 'OUTPUT'
  /** Open data could not be fetched: no answer, a refusal, or an answer that is none. */
  | 'NETWORK'
  /** The Krav API refused a call, or gave no answer that can be used. */
  | 'KRAV'
  /** No access token could be had: the token service refused, or gave no answer that can be used. */
  | 'AUTH'
  /** The ledger can't be used: nothing is sent without it. */
  | 'LEDGER'
  /** A fault of ours. */
  | 'INTERNAL';

/** An error that says what happened and what to do; `code` is for programs, `message` for people. Holds no person data. */
export class BkmError extends Error {
  override readonly name = 'BkmError';
  readonly code: BkmErrorCode;
  /** What the reader can do about it, one sentence. */
  readonly hint: string | undefined;
  /** The same in Norwegian, where it is known. */
  readonly nb: { readonly message: string; readonly hint?: string } | undefined;

  constructor(code: BkmErrorCode, message: string, options: BkmErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.nb = options.nb;
  }
}

/** What an error may say beyond its message. */
export interface BkmErrorOptions {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  readonly nb?: { readonly message: string; readonly hint?: string } | undefined;
}

/** True for an error of this library, also across realms and duplicated installs. */
export function isBkmError(error: unknown): error is BkmError {
  return error instanceof Error && error.name === 'BkmError' && 'code' in error;
}
