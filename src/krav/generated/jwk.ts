// Generated from schemas/krav-api/jwk.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * The answer of GET /kuhr/krav/v1/jwk: a key, or a set of keys.
 */
export type JwkSvar = Nokkelsett | OffentligNokkel;

/**
 * A set of keys.
 */
export interface Nokkelsett {
  /**
   * The keys.
   */
  keys: {
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
/**
 * A public RSA key.
 */
export interface OffentligNokkel {
  /**
   * RSA.
   */
  kty: string;
  /**
   * Name of the key; a string as RFC 7517 has it.
   */
  kid?: string | number | null;
  /**
   * enc.
   */
  use?: string | null;
  /**
   * RSA-OAEP-256.
   */
  alg?: string | null;
  /**
   * Modulus, base64url.
   */
  n: string;
  /**
   * Exponent, base64url.
   */
  e: string;
  [k: string]: unknown;
}
