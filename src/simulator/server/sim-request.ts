import type { IncomingMessage } from 'node:http';
import type { Params, SimRequest } from '../frame.ts';

/** A request as handlers see it. */
export function simRequest(incoming: IncomingMessage, url: URL, params: Params, body: Uint8Array): SimRequest {
  const text = () => textOf(body);
  return {
    method: incoming.method ?? '',
    url,
    params,
    headers: incoming.headers,
    body,
    text,
    json: () => jsonOf(text()),
    form: () => (isForm(incoming.headers['content-type']) ? formOf(text()) : null),
  };
}

function textOf(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function jsonOf(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isForm(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');
}

/** Source: RFC 6749, section 3.2: parameters must not be included more than once. */
function formOf(text: string | null): ReadonlyMap<string, string> | null {
  if (text === null) return null;
  const pairs = [...new URLSearchParams(text)];
  const form = new Map(pairs);
  return form.size === pairs.length ? form : null;
}
