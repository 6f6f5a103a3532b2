import type { JWK } from 'jose';
import type { Samhandler } from '../frame.ts';

/** A client of Maskinporten or HelseID, as an EHR vendor or a helseaktør registers one there. */
export interface ClientRegistration {
  readonly clientId: string;
  readonly kind: 'maskinporten' | 'helseid';
  /**
   * Public keys, each with a `kid`; one with `exp` (epoch s) has ended then. May be empty for a client of Maskinporten that signs with
   * its virksomhetssertifikat (`x5c`).
   */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** On whose behalf its tokens are; for Maskinporten an organisation. */
  readonly samhandler: Samhandler;
  /** What it may ask for. Default: all that the issuer has for the Krav API. */
  readonly scopes?: readonly string[];
  /** Organisations (orgnr) that have given it access in Altinn: what `consumer_org` may be. Default: none. */
  readonly delegations?: readonly string[];
}

/** A client as a token endpoint sees it; `keys` null: it is taken on trust, and no signature can be checked. */
export interface Client {
  readonly clientId: string;
  readonly keys: readonly JWK[] | null;
  readonly samhandler: Samhandler;
  readonly scopes: readonly string[];
  /** Null: any. */
  readonly delegations: readonly string[] | null;
}
