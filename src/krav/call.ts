import type { AccessToken, TokenSource } from '../auth/token.ts';
import { BkmError } from '../errors.ts';
import { HttpFault } from '../http/fault.ts';
import type { Io } from '../http/io.ts';
import { type HttpAnswer, type HttpRequest, request } from '../http/request.ts';
import { type Again, type RetryPolicy, retry, retryAfter } from '../http/retry.ts';
import { faultError, type Named } from './outcome.ts';

/** What all calls have in common. */
export interface CallSetting {
  readonly baseUrl: string;
  readonly token: TokenSource;
  /** ms for one attempt. */
  readonly timeout: number;
  /** Bytes of an answer. */
  readonly maxBytes: number;
  readonly retry: RetryPolicy;
  readonly io: Io;
  /** What the API last asked DPoP proofs to hold. */
  readonly nonce: { value: string | undefined };
}

export interface Call extends Named {
  readonly method: 'GET' | 'POST';
  /** From the base URL, with its query. */
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly signal?: AbortSignal | undefined;
  readonly hurry?: AbortSignal | undefined;
}

/**
 * One authorised call, tried again as the API's rules have it: a 401 once with a fresh token, 429 after the wait that it asks for,
 * 503, 5xx and faults of the network with backoff unless it stores: then the caller must find out first what became of it.
 *
 * @returns the last answer, whatever its status
 * @throws {KravError} where there was none; the signal's reason where it was aborted
 */
export async function call(what: Call, setting: CallSetting): Promise<HttpAnswer> {
  const { io, retry: policy } = setting;
  const attempt = () => attemptOf(what, setting);
  const last = await retry(attempt, (outcome) => againAfter(outcome, what, io), policy, io, what.signal, what.hurry);
  if (last instanceof HttpFault) throw faultError(last, what);
  return last;
}

function againAfter(outcome: HttpAnswer | HttpFault, { stores }: Call, io: Io): Again {
  if (outcome instanceof HttpFault) {
    const again = outcome.kind === 'unreached' ? !isForGood(outcome) : !stores && outcome.kind !== 'too-large';
    return again ? { after: null } : 'no';
  }
  const { status, headers } = outcome;
  if (status === 429 || (!stores && (status >= 500 || status === 408))) {
    return { after: retryAfter(headers, io.now()) };
  }
  return 'no';
}

/** A certificate or a name that is wrong will be so in a second too. */
export function isForGood({ code }: Pick<HttpFault, 'code'>): boolean {
  return code === null || !/^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
}

async function attemptOf(what: Call, setting: CallSetting): Promise<HttpAnswer | HttpFault> {
  const { token } = setting;
  const given = what.signal === undefined ? {} : { signal: what.signal };
  const used = await token(given);
  const first = await send(what, used, setting);
  if (first instanceof HttpFault || first.status !== 401) return first;
  // Not taken, certainly. A server that asks for a nonce gets one, with the same token.
  if (/\buse_dpop_nonce\b/.test(first.headers.get('www-authenticate') ?? '')) {
    const second = await send(what, await token(given), setting);
    if (second instanceof HttpFault || second.status !== 401) return second;
  }
  // Of many calls that are refused at once, one fetches a new token.
  const now = await token(given);
  return send(what, now.value === used.value ? await token({ ...given, fresh: true }) : now, setting);
}

async function send(
  what: Call,
  token: AccessToken,
  { baseUrl, timeout, maxBytes, io, nonce }: CallSetting,
): Promise<HttpAnswer | HttpFault> {
  const url = `${baseUrl}${what.path}`;
  const proof = await token.proof?.({
    method: what.method,
    url,
    ...(nonce.value === undefined ? {} : { nonce: nonce.value }),
  });
  const headers = {
    accept: 'application/json',
    authorization: authorization(token),
    ...(what.contentType === undefined ? {} : { 'content-type': what.contentType }),
    ...(proof === undefined ? {} : { dpop: dpop(proof) }),
  };
  const asked: HttpRequest = {
    method: what.method,
    url,
    headers,
    ...(what.body === undefined ? {} : { body: what.body }),
  };
  try {
    const answer = await request(asked, { timeout, maxBytes, signal: what.signal }, io);
    nonce.value = answer.headers.get('dpop-nonce') ?? nonce.value;
    return answer;
  } catch (error) {
    if (error instanceof HttpFault) return error;
    throw error;
  }
}

/**
 * Source: RFC 6750 2.1, b64token; a proof is in its alphabet too. Of anything else in a header, the error of an HTTP client would quote it,
 * and look like a connection that was cut.
 */
const IN_HEADER = /^[\w.~+/-]+=*$/;

function authorization({ type, value }: AccessToken): string {
  if (IN_HEADER.test(type) && IN_HEADER.test(value)) return `${type} ${value}`;
  throw new BkmError('AUTH', 'The source of tokens gave something that is no token.', {
    hint: 'Give the access token alone, without its type, quotes and line breaks. No claim was sent.',
    nb: {
      message: 'Tokenkilden ga noe som ikke er et token.',
      hint: 'Gi tokenet alene, uten type, anførselstegn og linjeskift. Ingen krav er sendt.',
    },
  });
}

function dpop(proof: string): string {
  if (IN_HEADER.test(proof)) return proof;
  throw new BkmError('AUTH', 'The source of tokens gave something that is no DPoP proof.', {
    hint: 'Give the signed JWT alone, without quotes and line breaks. No claim was sent.',
    nb: {
      message: 'Tokenkilden ga noe som ikke er et DPoP-bevis.',
      hint: 'Gi den signerte JWT-en alene, uten anførselstegn og linjeskift. Ingen krav er sendt.',
    },
  });
}
