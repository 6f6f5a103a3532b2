import { HttpFault } from '../http/fault.ts';
import type { Io } from '../http/io.ts';
import { type HttpRequest, request } from '../http/request.ts';
import { type Again, retry, retryAfter } from '../http/retry.ts';
import { AuthError, type Said } from './fault.ts';

/** Times in ms. */
const POLICY = { attempts: 3, firstWait: 500, longestWait: 20_000 };
/** Of one attempt: ms, and bytes. An answer is a few kB. */
const BOUNDS = { timeout: 10_000, maxBytes: 262_144 };

/** A request to a token service. */
export interface Asked {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** POST with this form; without one, and without `json`, GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** POST with this. */
  readonly json?: object;
}

/** What a token service answered, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** When the request was begun, and when the answer had come: epoch ms of this machine. */
  readonly begun: number;
  readonly ended: number;
}

/**
 * Asks a token service, up to three times where it gives no answer, 429 or 5xx. `make` makes each attempt anew: an assertion and a
 * proof are good for one request. Redirects are not followed: an assertion goes where the settings say, nowhere else.
 *
 * @param who the service's name, for the error
 * @throws {AuthError} where no answer came; the signal's reason where it was aborted
 */
export async function ask(
  make: () => Promise<Asked>,
  who: string,
  io: Io,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const last = await retry(
    async () => once(await make(), io, signal),
    (got) => againAfter(got, io),
    POLICY,
    io,
    signal,
  );
  if (last instanceof HttpFault) throw notAnswered(last, who);
  return last;
}

/** Does this answer ask to be left alone for longer than is waited? How long, ms; null where it does not. */
export function askedToWait({ status, headers, ended }: Answer): number | null {
  const wait = status === 429 || status >= 500 ? retryAfter(headers, ended) : null;
  return wait !== null && wait > POLICY.longestWait ? wait : null;
}

async function once(asked: Asked, io: Io, signal?: AbortSignal): Promise<Answer | HttpFault> {
  const begun = io.now();
  try {
    const { bytes, ...answer } = await request(requestOf(asked), { ...BOUNDS, signal }, io);
    return { ...answer, text: new TextDecoder().decode(bytes), begun, ended: io.now() };
  } catch (error) {
    if (error instanceof HttpFault) return error;
    throw error;
  }
}

function requestOf({ url: { href: url }, headers, form, json }: Asked): HttpRequest {
  const accept = { accept: 'application/json', ...headers };
  const post = (type: string, body: string): HttpRequest => ({
    method: 'POST',
    url,
    headers: { 'content-type': type, ...accept },
    body,
  });
  if (json !== undefined) return post('application/json', JSON.stringify(json));
  if (form !== undefined) return post('application/x-www-form-urlencoded', new URLSearchParams(form).toString());
  return { method: 'GET', url, headers: accept };
}

function againAfter(got: Answer | HttpFault, { now }: Io): Again {
  if (got instanceof HttpFault) return got.kind === 'too-large' || isForGood(got) ? 'no' : { after: null };
  return got.status === 429 || got.status >= 500 ? { after: retryAfter(got.headers, now()) } : 'no';
}

/** A certificate or a name that is wrong will be so in a second too. */
function isForGood({ code }: HttpFault): boolean {
  return (
    code !== null && /^(ENOTFOUND|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_INVALID_)/.test(code)
  );
}

const WHY: Readonly<Record<HttpFault['kind'], Said>> = {
  unreached: ['får ikke kontakt', "it can't be reached"],
  timeout: [`ikke innen ${BOUNDS.timeout / 1000} s`, `not within ${BOUNDS.timeout / 1000} s`],
  cut: ['forbindelsen ble brutt', 'the connection was cut'],
  'too-large': ['svaret er for stort til å være et token', 'the answer is too large to be a token'],
};

function notAnswered({ kind, code }: HttpFault, who: string): AuthError {
  const [nb, en] = WHY[kind];
  const detail = code === null ? '' : ` (${code})`;
  return new AuthError(
    [`${who} svarte ikke: ${nb}${detail}`, `${who} did not answer: ${en}${detail}`],
    [
      'Ingen krav er sendt. Sjekk adressen, nettet og proxyen, og prøv igjen.',
      'No claim was sent. Check the address, the network and the proxy, and try again.',
    ],
  );
}
