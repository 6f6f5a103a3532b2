import { HttpFault } from '../../http/fault.ts';
import type { Io } from '../../http/io.ts';
import { type HttpAnswer, request } from '../../http/request.ts';
import { retry, retryAfter } from '../../http/retry.ts';
import type { OpenDataAnswer, OpenDataForm, Unchanged, Validators } from './answer.ts';
import { OpenDataError } from './fault.ts';
import { ACCEPT, otherForm } from './form.ts';
import type { Settled } from './options.ts';
import { ofFault, ofForm, ofRedirect, ofStatus, type Reason } from './reasons.ts';

const MAX_REDIRECTS = 5;
/** ms before the second attempt; doubled, with jitter, for each further one. */
const FIRST_WAIT = 500;

/** What one call asks for. */
export interface Call {
  readonly url: string;
  readonly form: OpenDataForm;
  /** Of the version that is at hand: makes the request conditional. */
  readonly known: Validators | null;
  readonly signal: AbortSignal | undefined;
}

/**
 * Fetches, as often as the settings allow. Tried again: no connection, a cut one, no answer in time, 408, 429 and faults of the
 * server's own. A redirect is followed within the same origin.
 *
 * @throws {OpenDataError} where nothing came that can be used; the signal's reason where it was aborted
 */
export function get(call: Call & { readonly known: null }, settings: Settled, io: Io): Promise<OpenDataAnswer>;
export function get(call: Call, settings: Settled, io: Io): Promise<OpenDataAnswer | Unchanged>;
export async function get(call: Call, settings: Settled, io: Io): Promise<OpenDataAnswer | Unchanged> {
  let attempts = 0;
  const attempt = () => {
    attempts += 1;
    return attemptOf(call, settings, io);
  };
  const policy = { attempts: settings.attempts, firstWait: FIRST_WAIT, longestWait: settings.longestWait };
  const outcome = await retry(attempt, againOf, policy, io, call.signal);
  if (!('why' in outcome)) return outcome;
  const { why, status, retryAfter: wait, words, hint } = outcome;
  throw new OpenDataError({ why, url: withoutQuery(call.url), status, retryAfter: wait, attempts }, words, hint);
}

type Outcome = OpenDataAnswer | Unchanged | Reason;

function againOf(outcome: Outcome) {
  return 'why' in outcome && outcome.again ? { after: outcome.retryAfter } : 'no';
}

async function attemptOf(call: Call, settings: Settled, io: Io): Promise<Outcome> {
  let { url } = call;
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await request({ method: 'GET', url, headers: headersOf(call) }, boundsOf(call, settings), io);
      const { status, headers } = answer;
      if (status >= 200 && status < 300) return readAnswer(answer, call, io);
      if (status === 304 && call.known !== null) return { unchanged: true, url: call.url, checked: instant(io) };
      if (status !== 0 && !isRedirect(status)) return ofStatus(status, retryAfter(headers, io.now()));
      const next = nextOf(headers.get('location'), url);
      if (next === null || redirects === MAX_REDIRECTS) return ofRedirect(status, null);
      if (next.origin !== new URL(call.url).origin) return ofRedirect(status, next.origin);
      url = next.href;
    }
  } catch (error) {
    if (error instanceof HttpFault) return ofFault(error, settings);
    throw error;
  }
}

function boundsOf({ signal }: Call, { timeout, maxBytes }: Settled) {
  return { timeout, maxBytes, signal };
}

function headersOf({ form, known }: Call): Record<string, string> {
  const headers: Record<string, string> = { accept: ACCEPT[form] };
  // Node takes a packed body that ends too early for whole. JSON and XML show that they are half; CSV does not.
  if (form === 'csv') headers['accept-encoding'] = 'identity';
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.lastModified) headers['if-modified-since'] = known.lastModified;
  return headers;
}

function readAnswer(answer: HttpAnswer, { form, url }: Call, io: Io): OpenDataAnswer | Reason {
  const { status, headers, bytes } = answer;
  const other = otherForm(answer, form);
  if (other !== null) return ofForm(status, form.toUpperCase(), other);
  return {
    form,
    bytes,
    url,
    fetched: instant(io),
    charset: /charset="?([\w:.-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function nextOf(location: string | null, url: string): URL | null {
  return location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
}

function instant(io: Io): string {
  return new Date(io.now()).toISOString();
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*/, '');
}
