import type { Answer, Caller, ScopedRoute, SimRequest } from '../frame.ts';

/** Says whose token a request has; else the answer that refuses it. */
export type Authorise = (request: SimRequest, route: ScopedRoute) => Promise<Authorised>;

/** `headers` go with the answer of the call. */
export type Authorised =
  | { readonly caller: Caller; readonly headers: Readonly<Record<string, string>> }
  | { readonly caller: null; readonly refusal: Answer };
