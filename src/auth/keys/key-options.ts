import type { Algorithm } from './algorithm.ts';

/** How a private key is to be read. */
export interface KeyOptions {
  /** Of an encrypted PEM key or a PKCS#12 file. */
  readonly password?: string | undefined;
  /** The name that the token service knows the key by; of a JWKS with several private keys, the one to take. Default: the JWK's. */
  readonly kid?: string | undefined;
  /** Default: the JWK's `alg`, else RS256 for RSA and the one of its curve for EC. */
  readonly algorithm?: Algorithm | undefined;
}
