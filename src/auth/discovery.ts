import type { Io } from '../http/io.ts';
import { ask } from './ask.ts';
import { endpointOf } from './endpoint.ts';
import { AuthError } from './fault.ts';
import { jsonIn } from './token-answer.ts';

/** For how long what a service says about itself is believed, ms. */
const LIFE = 3_600_000;

/** What is needed of what a service says about itself. */
export interface Metadata {
  /** Exactly as the service names itself: the audience of assertions. */
  readonly issuer: string;
  readonly tokenEndpoint: URL;
}

/**
 * Finds out where a service gives tokens, and keeps it for an hour. Source: OpenID Connect Discovery 1.0, 4.
 *
 * @throws {AuthError} when the service does not tell, or tells about another one
 */
export function discovery(issuer: URL, who: string, io: Io): (signal: AbortSignal) => Promise<Metadata> {
  const url = new URL(`${issuer.pathname.replace(/\/?$/, '/')}.well-known/openid-configuration`, issuer);
  let kept: { readonly metadata: Metadata; readonly from: number } | null = null;
  return async (signal) => {
    if (kept !== null && io.now() >= kept.from && io.now() < kept.from + LIFE) return kept.metadata;
    const answer = await ask(async () => ({ url }), who, io, signal);
    const metadata = answer.status === 200 ? metadataIn(answer.text, issuer) : null;
    if (metadata === null) throw notFound(url, who, answer.status);
    kept = { metadata, from: answer.begun };
    return metadata;
  };
}

/** Null when it is not that service's, or nothing may be sent to where it points. A slash at the end makes no difference: both ways are written in settings. */
function metadataIn(text: string, asked: URL): Metadata | null {
  const { issuer, token_endpoint: endpoint } = jsonIn(text) ?? {};
  if (typeof issuer !== 'string' || typeof endpoint !== 'string') return null;
  if (issuer.replace(/\/$/, '') !== asked.href.replace(/\/$/, '')) return null;
  try {
    return { issuer, tokenEndpoint: endpointOf(endpoint, 'token_endpoint') };
  } catch {
    return null;
  }
}

function notFound(url: URL, who: string, status: number): AuthError {
  return new AuthError(
    [
      `${who} forteller ikke hvor tokener gis: ${url.origin}${url.pathname} (HTTP ${status})`,
      `${who} does not tell where tokens are given: ${url.origin}${url.pathname} (HTTP ${status})`,
    ],
    ['Sjekk issuer.', 'Check the issuer.'],
    { status, error: null },
  );
}
