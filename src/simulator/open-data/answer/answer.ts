import type { Answer, SimRequest } from '../../frame.ts';
import { Refused } from '../query/refused.ts';
import type { Row } from '../rows.ts';
import { formOf } from './accept.ts';
import { cached } from './cached.ts';
import { csvOf } from './csv.ts';
import { varied } from './varied.ts';
import { xmlOf } from './xml.ts';

/** Entries that were asked for, and under which name they go out. */
export interface Found {
  readonly key: string;
  readonly rows: readonly Row[];
  /** Epoch ms. */
  readonly changed: number;
}

/** An answer in the form of the Accept header. It says itself that it is made up, and how much it holds. */
export function answer(request: SimRequest, { key, rows, changed }: Found, forms: 'plain' | 'varied'): Answer {
  const form = formOf(request.headers.accept);
  const list = forms === 'varied' ? rows.map(varied) : rows;
  const envelope: Row = { syntetisk: true, antall: list.length, [key]: list };
  return form === 'json'
    ? cached(request, 'application/json; charset=utf-8', JSON.stringify(envelope), changed)
    : cached(request, 'application/xml; charset=utf-8', xmlOf(envelope), changed);
}

/** As a file to be saved. */
export function csvAnswer(request: SimRequest, columns: readonly string[], { rows, changed, key }: Found): Answer {
  const answered = cached(request, 'text/csv; charset=utf-8', csvOf(columns, rows), changed);
  const disposition = `attachment; filename="${key}-SYNTETISK.csv"`;
  return { ...answered, headers: { ...answered.headers, 'content-disposition': disposition } };
}

/** What a handler answers; what it refuses, told. */
export function orRefusal(handle: () => Answer): Answer {
  try {
    return handle();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, json: { error: NAMES[error.status], message: error.message } };
  }
}

const NAMES = { 400: 'bad_request', 406: 'not_acceptable', 501: 'not_implemented' } as const;
