/** What goes wrong with one request. */
export type Fault =
  /** The answer comes that much later. Longer than the client waits: it sees a time-out, and the request was handled. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Another answer: 429 and 503 with Retry-After (seconds, or a date as text). `after`: the request is handled (stored) first. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number | string;
      readonly after?: boolean;
    }
  /** The connection is cut when the request has been read, before anything is done. */
  | { readonly kind: 'cut-before' }
  /** The request is handled (stored), then the connection is cut without an answer. */
  | { readonly kind: 'cut-after' }
  /** The right Content-Length, half the body, and the connection is cut. */
  | { readonly kind: 'truncate' }
  /** Each status in the answer has a value that no documentation knows. */
  | { readonly kind: 'unknown-status' }
  /** A list of one comes as the bare object: `behandlerkravmeldinger` of the details. */
  | { readonly kind: 'bare-object' }
  /** 200 with a page of HTML, as a proxy on the way gives. */
  | { readonly kind: 'not-json' };

export type FaultKind = Fault['kind'];

/** Which requests a fault is for. */
export interface FaultWhen {
  /** Default: any. */
  readonly method?: string;
  /** Whole path, `*` for anything: `/kuhr/krav/v1/data/*`. Default: any but those under /simulator/. */
  readonly path?: string;
  /** The first request that it happens to, of those that fit since the rule was added. From 1, the default. */
  readonly nth?: number;
  /** How many requests it happens to from then on. Default 1. */
  readonly count?: number | 'always';
}

export interface FaultRule {
  readonly when?: FaultWhen;
  readonly fault: Fault;
}

/** A rule, and how many requests have fit it. */
export interface ActiveFault extends FaultRule {
  readonly fitted: number;
}
