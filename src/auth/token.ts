/** An access token, as a request to the Krav API uses it. Never logged, never in an error. */
export interface AccessToken {
  /** As the answer's `token_type` said. */
  readonly type: 'Bearer' | 'DPoP';
  readonly value: string;
  /** Epoch ms; null where it is not known. */
  readonly expiresAt: number | null;
  /** With `DPoP`: makes the proof for one request (RFC 9449), with `ath` of this token. */
  readonly proof?: (request: ProofRequest) => Promise<string>;
}

/** What a DPoP proof is bound to. */
export interface ProofRequest {
  /** `GET`, `POST`. */
  readonly method: string;
  /** Whole; query and fragment are left out of the proof. */
  readonly url: string;
  /** What the server asked for in `DPoP-Nonce`. */
  readonly nonce?: string;
}

/** How a token is asked for. */
export interface TokenRequest {
  /** Not from a cache: the server has refused the last one. */
  readonly fresh?: boolean;
  readonly signal?: AbortSignal;
}

/** Anything that gives a token: Maskinporten, HelseID, a practitioner's login in the EHR. */
export type TokenSource = (request?: TokenRequest) => Promise<AccessToken>;
