import type { TokenSource } from '../auth/token.ts';
import { canonicalJson } from '../bkm/canonical.ts';
import { praksiser as isPraksiserSvar } from '../convert/generated/praksiser-validator.ts';
import { BkmError } from '../errors.ts';
import { type HttpIo, type Io, realIo } from '../http/io.ts';
import type { HttpAnswer } from '../http/request.ts';
import { DEFAULT_RETRY, type RetryPolicy } from '../http/retry.ts';
import { isDate } from '../values/date.ts';
import { readGuid } from '../values/guid.ts';
import { baseUrlOf } from './base-url.ts';
import { type Call, type CallSetting, call } from './call.ts';
import { KravError } from './error.ts';
import { oppmoter as isOppmoterSvar } from './generated/oppmoter-validator.ts';
import { jsonIn } from './json.ts';
import { encrypt } from './jwe.ts';
import { statusError, unreadable } from './outcome.ts';
import { isSameKey, type PublicKey, publicKeyIn } from './public-key.ts';
import { type Melding, readMeldinger } from './status.ts';
import { readSubmission, type Submission } from './submission.ts';
import type { OppmoterSporsmal, OppmoterSvar, PraksiserSvar } from './wire.ts';

export interface KravClientOptions extends HttpIo {
  /** Such as https://api-preprod.helserefusjon.no; a path in it is kept. https, or http to this machine. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  /** ms for one attempt of a call, with its answer. Default: 30,000; of a submission 120,000. */
  readonly timeout?: number | undefined;
  /** Default: 5 attempts, from half a second, at most a minute apart. */
  readonly retry?: RetryPolicy | undefined;
  /** Compress claims before encrypting (`zip: DEF`). Default: false. */
  readonly zip?: boolean | undefined;
  /** ms that KUHR's public key is kept. Default: an hour. */
  readonly keepKey?: number | undefined;
}

/** Of one call. */
export interface CallOptions {
  /** Breaks off what is in flight. */
  readonly signal?: AbortSignal | undefined;
  /** Once it is aborted there is no further attempt, and no waiting for one; what is in flight is finished. */
  readonly hurry?: AbortSignal | undefined;
}

/** A period of days of receipt, both included, YYYY-MM-DD; what is left out is open. */
export interface Mottatt extends CallOptions {
  readonly fom?: string | undefined;
  readonly tom?: string | undefined;
}

const KRAV = '/kuhr/krav/v1';
const MELDINGER = `${KRAV}/data/behandlerkravmelding`;
/** As errors name it. */
export const MELDING_CALL = `GET ${MELDINGER}/{id}`;
const HOUR = 3_600_000;
/** Bytes. An overview of years, or the details of a message of a hundred thousand bills, is far below. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * KUHR's Krav API. Makes no call by itself. Source: Krav API, documentation to 2026-04-24.
 *
 * All methods throw KravError where the API can't be reached, refuses or answers something else, what the token source throws, and
 * the signal's reason when aborted.
 *
 * @example
 * const client = new KravClient({ baseUrl: 'https://api-preprod.helserefusjon.no', token });
 * const { praksiser } = await client.praksiser();
 */
export class KravClient {
  readonly #setting: CallSetting;
  readonly #submitting: CallSetting;
  readonly #zip: boolean;
  readonly #keepKey: number;
  readonly #io: Io;
  #key: { readonly key: PublicKey; readonly from: number } | null = null;

  /** @throws {BkmError} OPTIONS for a base URL that is none, or not https */
  constructor({
    baseUrl,
    token,
    timeout,
    retry = DEFAULT_RETRY,
    zip = false,
    keepKey = HOUR,
    ...io
  }: KravClientOptions) {
    this.#io = realIo(io);
    const common = {
      baseUrl: baseUrlOf(baseUrl),
      token,
      retry,
      maxBytes: MAX_BYTES,
      io: this.#io,
      nonce: { value: undefined },
    };
    this.#setting = { ...common, timeout: timeout ?? 30_000 };
    this.#submitting = { ...common, timeout: timeout ?? 120_000 };
    this.#zip = zip;
    this.#keepKey = keepKey;
  }

  /** The registered practices of the one whom the token stands for, as they came; `readPraksiser` reads them. */
  async praksiser(options: CallOptions = {}): Promise<PraksiserSvar> {
    const what = reading(`${KRAV}/data/praksis`, options);
    const answer = await this.#ok(what);
    const body = jsonIn(answer.bytes);
    if (!isPraksiserSvar(body)) throw unreadable(answer, what);
    return body;
  }

  /** Messages by day of receipt, newest first as the API gives them. */
  async oversikt({ fom, tom, ...options }: Mottatt = {}): Promise<readonly Melding[]> {
    const query = new URLSearchParams();
    if (fom !== undefined) query.set('fomMottattdato', day(fom));
    if (tom !== undefined) query.set('tomMottattdato', day(tom));
    const asked = query.size === 0 ? MELDINGER : `${MELDINGER}?${query}`;
    return this.#meldinger({ ...reading(asked, options), name: `GET ${MELDINGER}` });
  }

  /**
   * One message with its bills: more than one entry where it was treated again.
   *
   * @param id behandlerkravmeldingId, a GUID
   */
  async melding(id: string, options: CallOptions = {}): Promise<readonly Melding[]> {
    const guid = readGuid(id);
    if (!guid.ok) throw noId();
    return this.#meldinger({ ...reading(`${MELDINGER}/${guid.value}`, options), name: MELDING_CALL });
  }

  /**
   * Encrypts a message and submits it, once. The content is its canonical JSON: the same claim is the same bytes each time.
   *
   * What certainly was not taken is tried again (401 once with a fresh token, 429, no connection, a key that has changed). After
   * anything else the error's `stored` is `unknown`: the same content must be sent again before it is given up or changed.
   *
   * @returns also a refusal (`feil_i_melding`): it is final for this content
   */
  async sendInn(message: unknown, options: CallOptions = {}): Promise<Submission> {
    const text = canonicalJson(message);
    const key = await this.#publicKey(options);
    const first = await this.#submit(text, key, options);
    if (!isPerhapsOfKey(first)) return settled(first, this.#io);
    const fresh = await this.#freshKey(options);
    return settled(isSameKey(key, fresh) ? first : await this.#submit(text, fresh, options), this.#io);
  }

  /** A patient's attendances on a day: for Pasientreiser ANS alone. The national id goes in the body, never in the address. */
  async oppmoter({ fnr, dato }: OppmoterSporsmal, options: CallOptions = {}): Promise<OppmoterSvar> {
    const path = '/kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter';
    const body = JSON.stringify({ fnr, dato: day(dato) });
    const what: Call = {
      method: 'POST',
      path,
      name: `POST ${path}`,
      stores: false,
      scope: 'nav:kuhr/oppslagpasientreiser (Maskinporten)',
      contentType: 'application/json',
      body,
      ...options,
    };
    const answer = await this.#ok(what);
    const oppmoter = jsonIn(answer.bytes);
    if (!isOppmoterSvar(oppmoter)) throw unreadable(answer, what);
    return oppmoter;
  }

  async #meldinger(what: Call): Promise<readonly Melding[]> {
    const answer = await this.#ok(what);
    const meldinger = readMeldinger(jsonIn(answer.bytes));
    if (meldinger === null) throw unreadable(answer, what);
    return meldinger;
  }

  async #ok(what: Call): Promise<HttpAnswer> {
    const answer = await call(what, this.#setting);
    if (answer.status !== 200) throw statusError(answer, what, this.#io.now());
    return answer;
  }

  async #submit(text: string, key: PublicKey, options: CallOptions): Promise<HttpAnswer> {
    const body = await encrypt(text, key, { zip: this.#zip });
    return call({ ...SUBMISSION, body, ...options }, this.#submitting);
  }

  async #publicKey(options: CallOptions): Promise<PublicKey> {
    const kept = this.#key;
    const age = kept === null ? -1 : this.#io.now() - kept.from;
    // Where the clock was set back, its age is not known.
    return kept !== null && age >= 0 && age < this.#keepKey ? kept.key : this.#freshKey(options);
  }

  async #freshKey(options: CallOptions): Promise<PublicKey> {
    const what = reading(`${KRAV}/jwk`, options);
    const answer = await this.#ok(what);
    const key = publicKeyIn(jsonIn(answer.bytes));
    if (key === null) throw new KravError('no-key', { call: what.name, stored: 'no', status: answer.status });
    this.#key = { key, from: this.#io.now() };
    return key;
  }
}

const SUBMISSION_PATH = `${KRAV}/process/sendinnbehandlerkravmelding`;
const SUBMISSION = {
  method: 'POST',
  path: SUBMISSION_PATH,
  name: `POST ${SUBMISSION_PATH}`,
  stores: true,
  contentType: 'application/jose',
} as const;

/** What a submission came to. */
function settled(answer: HttpAnswer, { now }: Io): Submission {
  const submission = readSubmission(jsonIn(answer.bytes), answer.status);
  if (submission !== null) return submission;
  throw answer.status >= 200 && answer.status < 300
    ? unreadable(answer, SUBMISSION)
    : statusError(answer, SUBMISSION, now());
}

/**
 * True for a refusal that a changed key may be the cause of. How the API says that it does not know a key is not documented: what
 * can't be decrypted is no JSON to it (UKJENT_FORMAT), or a request that it refuses without a code.
 */
function isPerhapsOfKey(answer: HttpAnswer): boolean {
  if (answer.status < 400 || answer.status >= 500 || [401, 403, 404, 408, 409, 429].includes(answer.status))
    return false;
  const submission = readSubmission(jsonIn(answer.bytes), answer.status);
  if (submission?.utfall !== 'feil_i_melding') return true;
  return submission.feilmeldinger.length === 0 || submission.feilmeldinger.some(({ kode }) => kode === 'UKJENT_FORMAT');
}

function reading(path: string, { signal, hurry }: CallOptions): Call {
  return { method: 'GET', path, name: `GET ${path}`, stores: false, signal, hurry };
}

function day(text: string): string {
  if (isDate(text)) return text;
  throw new BkmError('OPTIONS', 'A date that is none was given.', {
    hint: 'Write YYYY-MM-DD.',
    nb: { message: 'Det ble gitt en dato som ikke er en dato.', hint: 'Skriv ÅÅÅÅ-MM-DD.' },
  });
}

function noId(): BkmError {
  return new BkmError('OPTIONS', 'The id of a message is a GUID.', {
    hint: 'Give behandlerkravmeldingId.',
    nb: { message: 'Id-en til en melding er en GUID.', hint: 'Oppgi behandlerkravmeldingId.' },
  });
}
