import { inspect } from 'node:util';
import type { AccessToken, ProofRequest } from './token.ts';

export interface TokenParts {
  readonly type: AccessToken['type'];
  readonly value: string;
  readonly expiresAt: number | null;
  readonly proof?: ((request: ProofRequest) => Promise<string>) | undefined;
}

/** A token that gives itself away only to who asks for its `value`: not to a log of the object, not to JSON. */
export class HeldToken implements AccessToken {
  readonly #value: string;
  readonly type: AccessToken['type'];
  readonly expiresAt: number | null;
  declare readonly proof?: (request: ProofRequest) => Promise<string>;

  constructor({ type, value, expiresAt, proof }: TokenParts) {
    this.#value = value;
    this.type = type;
    this.expiresAt = expiresAt;
    if (proof !== undefined) this.proof = proof;
  }

  get value(): string {
    return this.#value;
  }

  /** An inspection with all that is hidden would else call the getter. */
  [inspect.custom](): string {
    return `HeldToken { type: '${this.type}', expiresAt: ${this.expiresAt} }`;
  }
}

/**
 * True for what may stand in an `Authorization` header. Anything else must not come near one: the error that an HTTP client throws
 * quotes the header. Source: RFC 6750 2.1, b64token.
 */
export function isTokenText(text: string): boolean {
  return /^[\w.~+/-]+=*$/.test(text);
}
