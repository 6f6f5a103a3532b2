import { createPublicKey, type KeyObject } from 'node:crypto';
import { type JWK, type JWTPayload, SignJWT } from 'jose';
import { optionFault } from '../fault.ts';
import { type Algorithm, algorithmsOf } from './algorithm.ts';

export interface SigningKeyOptions {
  /** The name that the token service knows it by. Default: none. */
  readonly kid?: string | undefined;
  /** Default: RS256 for RSA, the one of its curve for EC. */
  readonly algorithm?: Algorithm | undefined;
  /** Its certificates, its own first: DER in Base64, as in `x5c`. Default: none. */
  readonly chain?: readonly string[];
}

/** A private key that signs, and gives itself away nowhere: not to a log, not to JSON, not to an error. */
export class SigningKey {
  readonly #key: KeyObject;
  readonly algorithm: Algorithm;
  readonly kid: string | null;
  readonly chain: readonly string[];

  /**
   * @throws {BkmError} CONFIG when the key is of no use, OPTIONS when it can't sign with `algorithm`
   */
  constructor(key: KeyObject, options: SigningKeyOptions = {}) {
    const possible = algorithmsOf(key);
    const { algorithm = possible[0] } = options;
    if (!possible.includes(algorithm)) {
      throw optionFault(
        [`nøkkelen kan ikke signere med ${algorithm}`, `the key can't sign with ${algorithm}`],
        [`Den kan ${possible.join(', ')}.`, `It can ${possible.join(', ')}.`],
      );
    }
    this.#key = key;
    this.algorithm = algorithm;
    this.kid = options.kid ?? null;
    this.chain = options.chain ?? [];
  }

  /** A compact JWS of the claims; `alg` is the key's own, all else of the header is as given. */
  sign(header: Readonly<Record<string, unknown>>, claims: JWTPayload): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ ...header, alg: this.algorithm }).sign(this.#key);
  }

  /** The public half, without names: for a DPoP proof's header. */
  publicJwk(): JWK {
    return createPublicKey(this.#key).export({ format: 'jwk' });
  }
}
