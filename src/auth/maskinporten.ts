import { ask } from './ask.ts';
import { realAuthIo } from './auth-io.ts';
import { cached } from './cached.ts';
import { endpointOf } from './endpoint.ts';
import { grantsOf } from './maskinporten-grant.ts';
import type { MaskinportenOptions } from './maskinporten-options.ts';
import { refusal } from './refusal.ts';
import type { TokenSource } from './token.ts';
import { tokenIn } from './token-answer.ts';

const WHO = 'Maskinporten';

/**
 * Tokens for an organisation, from Maskinporten. Each source keeps its own token: make one for each client, scope and
 * `consumerOrg`, and use it for as long as the program runs.
 *
 * @example maskinporten({ clientId, key, scope: 'nav:kuhr/krav', issuer: 'https://test.maskinporten.no/' })
 * @throws {BkmError} OPTIONS for settings that can't be right; the source itself rejects with an `AuthError`
 */
export function maskinporten(options: MaskinportenOptions): TokenSource {
  const io = realAuthIo(options);
  const issuer = endpointOf(options.issuer, 'issuer');
  const url =
    options.tokenEndpoint === undefined
      ? new URL(`${issuer.pathname.replace(/\/?$/, '/')}token`, issuer)
      : endpointOf(options.tokenEndpoint, 'tokenEndpoint');
  const grant = grantsOf(options, io);

  return cached(async (signal) => {
    const sent: string[] = [];
    const make = async () => {
      const assertion = await grant();
      sent.push(assertion);
      return { url, form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } };
    };
    const answer = await ask(make, WHO, io, signal);
    if (answer.status !== 200) throw refusal(answer, WHO, sent);
    return tokenIn(answer, { who: WHO, tokenType: options.tokenType });
  }, io);
}
