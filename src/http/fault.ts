/**
 * Why a request got no answer. `unreached`: nothing was sent, certainly. All others: the server may have had the request and may
 * have acted on it.
 */
export type FaultKind = 'unreached' | 'timeout' | 'cut' | 'too-large';

/** A request without an answer. Holds no header and no body, and its cause is a code alone: an error of fetch may hold both. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  readonly kind: FaultKind;
  /** Of the operating system or of TLS, such as ECONNREFUSED or CERT_HAS_EXPIRED; null where there is none. */
  readonly code: string | null;

  constructor(kind: FaultKind, code: string | null = null) {
    super(`${WORDS[kind]}${code === null ? '' : ` (${code})`}`);
    this.kind = kind;
    this.code = code;
  }
}

const WORDS: Readonly<Record<FaultKind, string>> = {
  unreached: "the server can't be reached",
  timeout: 'no answer in time',
  cut: 'the connection was cut',
  'too-large': 'the answer is larger than is accepted',
};

/**
 * Codes of faults that happen before a byte of the request is sent. Not ERR_SSL_…: TLS may break after the request was sent, too.
 */
const UNREACHED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_\w+|ERR_TLS_HANDSHAKE_TIMEOUT|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_INVALID_URL|ERR_BAD_PORT)$/;

/** Of these only while connecting: a connection that stands, with a request on its way, may end with them as well. */
const UNREACHED_CONNECTING = /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;

/** What an error that fetch threw says. */
export function faultOf(error: unknown): HttpFault {
  if (error instanceof HttpFault) return error;
  const { kind, code } = causeIn(error, 0);
  return new HttpFault(kind, code);
}

/** What an error says of the request. */
interface Cause {
  readonly kind: 'unreached' | 'cut';
  readonly code: string | null;
}

const UNSURE: Cause = { kind: 'cut', code: null };

/** fetch wraps the code in a cause, and several addresses tried in an AggregateError. */
function causeIn(error: unknown, depth: number): Cause {
  if (typeof error !== 'object' || error === null || depth > 4) return UNSURE;
  if ('code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(error.code)) {
    const isConnecting = 'syscall' in error && error.syscall === 'connect';
    const isUnreached = UNREACHED.test(error.code) || (isConnecting && UNREACHED_CONNECTING.test(error.code));
    return { kind: isUnreached ? 'unreached' : 'cut', code: error.code };
  }
  // The Fetch standard refuses ports of other protocols, without a code.
  if ('message' in error && error.message === 'bad port') return { kind: 'unreached', code: 'ERR_BAD_PORT' };
  if ('errors' in error && Array.isArray(error.errors)) {
    const causes = error.errors.map((each) => causeIn(each, depth + 1));
    // One that may have been sent makes it unsure.
    return causes.find(({ kind }) => kind === 'cut') ?? causes[0] ?? UNSURE;
  }
  return 'cause' in error ? causeIn(error.cause, depth + 1) : UNSURE;
}
