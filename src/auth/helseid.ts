import { type Answer, ask } from './ask.ts';
import { realAuthIo } from './auth-io.ts';
import { cached } from './cached.ts';
import { discovery, type Metadata } from './discovery.ts';
import { newDpopKey, type Prover, proverOf } from './dpop.ts';
import { endpointOf } from './endpoint.ts';
import { assertionsOf } from './helseid-assertion.ts';
import type { HelseIdOptions } from './helseid-options.ts';
import { refusal } from './refusal.ts';
import { scopesIn } from './settings.ts';
import type { TokenSource } from './token.ts';
import { jsonIn, tokenIn } from './token-answer.ts';

const WHO = 'HelseID';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Tokens for an organisation, from HelseID: client_credentials with private_key_jwt, bound to a key by DPoP. Each source keeps its own
 * token: make one for each client, scope and organisation, and use it for as long as the program runs. A practitioner logs in
 * through the EHR, which then gives the token by a function of its own.
 *
 * @example helseId({ clientId, key, scope: 'hdir:kuhr-krav-api/krav', issuer: 'https://helseid-sts.test.nhn.no' })
 * @throws {BkmError} OPTIONS for settings that can't be right; the source itself rejects with an `AuthError`
 */
export function helseId(options: HelseIdOptions): TokenSource {
  const io = realAuthIo(options);
  const metadataOf = discovery(endpointOf(options.issuer, 'issuer'), WHO, io);
  const assertion = assertionsOf(options, io);
  const scope = scopesIn(options.scope);
  const clientId = options.clientId;
  const proverFor = proverMaker(options, io);
  let nonce: string | undefined;

  /** One grant: each attempt with an assertion and a proof of its own. */
  const grant = async ({ issuer, tokenEndpoint: url }: Metadata, prover: Prover | undefined, signal: AbortSignal) => {
    const sent: string[] = [];
    const make = async () => {
      const shown = await assertion(issuer);
      const proof = await prover?.({ method: 'POST', url: url.href, ...(nonce === undefined ? {} : { nonce }) });
      sent.push(shown, ...(proof === undefined ? [] : [proof]));
      const form = {
        grant_type: 'client_credentials',
        client_id: clientId,
        scope,
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: shown,
      };
      return proof === undefined ? { url, form } : { url, form, headers: { dpop: proof } };
    };
    const answer = await ask(make, WHO, io, signal);
    nonce = answer.headers.get('dpop-nonce') ?? nonce;
    return { answer, sent };
  };

  return cached(async (signal) => {
    const metadata = await metadataOf(signal);
    const prover = await proverFor?.();
    let { answer, sent } = await grant(metadata, prover, signal);
    if (wantsNonce(answer)) ({ answer, sent } = await grant(metadata, prover, signal));
    if (answer.status !== 200) throw refusal(answer, WHO, sent);
    return tokenIn(answer, { who: WHO, tokenType: options.tokenType, prover });
  }, io);
}

/** The server asks for a proof with a nonce of its own, and gives one. Source: RFC 9449 8. */
function wantsNonce({ status, headers, text }: Answer): boolean {
  return (status === 400 || status === 401) && headers.has('dpop-nonce') && jsonIn(text)?.error === 'use_dpop_nonce';
}

/** Undefined where tokens are to be bound to no key; else the same key for as long as the source lives. */
function proverMaker(
  { dpop = true, dpopKey }: HelseIdOptions,
  io: Parameters<typeof proverOf>[1],
): (() => Promise<Prover>) | undefined {
  if (!dpop) return undefined;
  let prover: Promise<Prover> | undefined;
  return () => {
    prover ??= (dpopKey === undefined ? newDpopKey() : Promise.resolve(dpopKey)).then((key) => proverOf(key, io));
    return prover;
  };
}
