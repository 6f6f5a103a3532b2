import type { Answer } from '../frame.ts';

/** A refused token call. Source: RFC 6749, section 5.2. The texts say more than the real issuers do: here, the reader is a developer. */
export function oauthError(error: string, description: string, more: OauthErrorOptions = {}): Answer {
  return {
    status: more.status ?? 400,
    ...(more.headers === undefined ? {} : { headers: more.headers }),
    json: { error, error_description: description },
  };
}

export interface OauthErrorOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
