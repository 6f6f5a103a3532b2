import type { HttpFault } from '../http/fault.ts';
import type { HttpAnswer } from '../http/request.ts';
import { retryAfter } from '../http/retry.ts';
import { KravError, type KravFault } from './error.ts';

/** A call as errors name it. */
export interface Named {
  readonly name: string;
  /** True for a submission: what has no clear answer may have been stored. */
  readonly stores: boolean;
  /** That it needs, and of whose tokens, where that is not the one of claims. */
  readonly scope?: string;
}

/** The error of a call that got no answer. */
export function faultError({ kind, code }: HttpFault, { name, stores }: Named): KravError {
  const stored = stores && kind !== 'unreached' ? 'unknown' : 'no';
  return new KravError(kind, { call: name, stored, systemCode: code });
}

/** The error of an answer whose status is no success. */
export function statusError({ status, headers }: HttpAnswer, { name, stores, scope }: Named, now: number): KravError {
  // Neither taken nor refused: a redirect may be how a server answers that it has stored, and 409 that it had.
  const unsure = status < 400 || status >= 500 || status === 408 || status === 409;
  return new KravError(faultOfStatus(status), {
    call: name,
    stored: stores && unsure ? 'unknown' : 'no',
    status,
    retryAfter: retryAfter(headers, now),
    scope,
  });
}

/** The error of a success that can't be read. */
export function unreadable({ status }: HttpAnswer, { name, stores }: Named): KravError {
  return new KravError('unreadable', { call: name, stored: stores ? 'unknown' : 'no', status });
}

function faultOfStatus(status: number): KravFault {
  if (status >= 500 || status === 408) return status === 408 ? 'timeout' : 'server';
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status === 429 ? 'throttled' : 'refused';
}
