import type { AuthIo } from './auth-io.ts';
import type { SigningKey } from './keys/signing-key.ts';
import type { AccessToken } from './token.ts';

/** A client of HelseID that is a machine, and what it asks for. */
export interface HelseIdOptions extends AuthIo {
  readonly clientId: string;
  readonly key: SigningKey;
  /** Such as `hdir:kuhr-krav-api/krav`. */
  readonly scope: string | readonly string[];
  /** `https://helseid-sts.nhn.no`, `https://helseid-sts.test.nhn.no`. */
  readonly issuer: string;
  /** Organisation number of the legal entity. With or without `orgnrChild`: a client that serves several organisations. */
  readonly orgnrParent?: string | undefined;
  /** Organisation number of the unit below it. Alone: a client of one organisation. */
  readonly orgnrChild?: string | undefined;
  /** False: the token is bound to no key, and is Bearer. Default: true. */
  readonly dpop?: boolean | undefined;
  /** Default: a new one for each source. */
  readonly dpopKey?: SigningKey | undefined;
  /** How the token is used. Default: as the answer's `token_type` says. */
  readonly tokenType?: AccessToken['type'] | undefined;
}
