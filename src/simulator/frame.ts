import type { IncomingHttpHeaders } from 'node:http';

/**
 * What the simulator's parts plug into. A part is a function that is called once, when the simulator starts: it opens its slice of
 * the state and gives its routes. `parts.ts` lists the parts.
 *
 * @example
 * const ORDERS: Slice<readonly string[]> = { name: 'orders', version: 1, empty: () => [], read: (json) => readOrders(json) };
 *
 * export const ordersPart: Part = (sim) => {
 *   const orders = sim.state.open(ORDERS);
 *   return [
 *     { method: 'GET', path: '/orders/:id', scopes: ['orders'], handle: ({ params }) => ({ status: 200, json: params('id') }) },
 *     {
 *       method: 'POST',
 *       path: '/orders',
 *       scopes: ['orders'],
 *       handle: async ({ caller }) => {
 *         await orders.update((before) => [...before, caller.clientId]);
 *         return { status: 201, json: {} };
 *       },
 *     },
 *   ];
 * };
 */
export type Part = (sim: SimContext) => readonly Route[];

/** One call that the simulator answers. Of two paths that fit, the one with fewer `:params` is taken. */
export type Route = PublicRoute | ScopedRoute;

interface RouteAddress {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, `:name` stands for one segment: `/kuhr/krav/v1/data/behandlerkravmelding/:id`. */
  readonly path: string;
  /** One line for the list of routes on `GET /`. English. */
  readonly about?: string;
  /** Bytes that a body may have; default 20 MiB. Beyond: 413. */
  readonly maxBody?: number;
}

/** Without a token. */
export interface PublicRoute extends RouteAddress {
  readonly public: true;
  readonly scopes?: undefined;
  handle(request: SimRequest, sim: SimContext): Promise<Answer> | Answer;
}

/** With an access token that has one of the scopes; else 401 or 403 before the handler is asked. */
export interface ScopedRoute extends RouteAddress {
  readonly public?: undefined;
  readonly scopes: readonly [string, ...string[]];
  handle(request: AuthorisedRequest, sim: SimContext): Promise<Answer> | Answer;
}

/** A request, read to its end. */
export interface SimRequest {
  readonly method: string;
  /** Whole: the simulator's own base (whatever the Host header says), path and query. */
  readonly url: URL;
  /** Of the path's `:params`, percent-decoded; '' for a name that the path does not have. */
  readonly params: Params;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** The body as UTF-8 text; null where it is none. */
  text(): string | null;
  /** The body as JSON; undefined where it is none. */
  json(): unknown;
  /** The body as a form; null for another Content-Type, or a parameter that stands there twice. */
  form(): ReadonlyMap<string, string> | null;
}

/** Reads one of the path's `:params`. */
export type Params = (name: string) => string;

export interface AuthorisedRequest extends SimRequest {
  readonly caller: Caller;
}

/** Whom the access token was given to. */
export interface Caller {
  readonly clientId: string;
  /** On whose behalf: its praksiser and messages are what the call sees. */
  readonly samhandler: Samhandler;
  readonly scopes: readonly string[];
  readonly issuer: 'maskinporten' | 'helseid' | 'simulator';
}

/** A helseaktør as registered at Helfo: an organisation or a practitioner. */
export interface Samhandler {
  readonly type: 'orgnr' | 'hpr' | 'fnr';
  readonly id: string;
}

/** An answer: with `json` (as UTF-8 JSON), `text` or `bytes` at most one; the Content-Type follows, unless `headers` names one. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** What all parts share. */
export interface SimContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly state: State;
  readonly log: Log;
  /** Reads a JWE for the key of `/kuhr/krav/v1/jwk`. */
  decrypt(jwe: string): Promise<Decrypted>;
}

/**
 * The simulator's time. No part has timers: what depends on time is computed from stored instants and `now()` on each read, so that
 * a jump forward does all the steps between.
 */
export interface Clock {
  /** Epoch ms. */
  now(): number;
}

export interface Random {
  /** A version 4 UUID. */
  uuid(): string;
  /** Fit for secrets. */
  bytes(count: number): Uint8Array;
}

/** Where parts keep what they know: in memory, and in the file of `--state`. */
export interface State {
  /** Called once by a part, when it starts. What the file has of that slice is read; a slice of another version is refused. */
  open<T>(slice: Slice<T>): Cell<T>;
  /** The same for what grows with use: a change writes its row alone to the file, where that of a cell writes all its value. */
  openRows<T>(slice: RowSlice<T>): Rows<T>;
}

/** How a part's state is named and read. */
export interface Slice<T> {
  /** One slice a part. */
  readonly name: string;
  /** Of the form; a file with another version is refused when the simulator starts. */
  readonly version: number;
  empty(): T;
  /** From what `JSON.parse` gave of the file. Throws any error for another form. */
  read(json: unknown): T;
}

/** How rows are named and read. */
export interface RowSlice<T> {
  /** One slice a part, cells and rows together. */
  readonly name: string;
  /** Of the rows' form; a file with another version is refused when the simulator starts. */
  readonly version: number;
  /** A row from what `JSON.parse` gave of the file. Throws any error for another form. */
  read(json: unknown): T;
}

/** A part's rows by their key, in the order that the keys first came. A row is a value as that of a cell. */
export interface Rows<T> {
  readonly size: number;
  get(key: string): T | undefined;
  entries(): Iterable<readonly [string, T]>;
  /** In memory at once, in the place of an older row of that key; resolved when the file has it. Await it before answering. */
  put(key: string, row: T): Promise<void>;
  /** The same. */
  remove(key: string): Promise<void>;
}

/** A part's state: a value that `JSON.stringify` keeps whole, replaced and never changed in place. */
export interface Cell<T> {
  get(): T;
  /** In memory at once, so that two requests never see half; resolved when the file has it. Await it before answering. */
  update(change: (before: T) => T): Promise<void>;
}

/** What the simulator tells of itself: method, path pattern, status, faults. Never a body, an id or a token. */
export type Log = (level: 'info' | 'warn' | 'error', text: string) => void;

/** A JWE, read. `why` is a fixed English sentence for the log: a server tells the sender nothing more than that it can't read it. */
export type Decrypted = { readonly plaintext: Uint8Array } | { readonly plaintext: null; readonly why: string };
