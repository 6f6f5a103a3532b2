import type { Answer } from '../frame.ts';

/** An answer as bytes, with its headers. */
export interface Payload {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export function payloadOf(answer: Answer): Payload {
  const [type, bytes] = bodyOf(answer);
  const headers = {
    ...(type === null ? {} : { 'content-type': type }),
    // Statuses and tokens are not for caches.
    'cache-control': 'no-store',
    ...lowerCase(answer.headers ?? {}),
    'content-length': String(bytes.length),
  };
  return { status: answer.status, headers, bytes };
}

function bodyOf(answer: Answer): readonly [type: string | null, bytes: Uint8Array] {
  if (answer.json !== undefined) return ['application/json; charset=utf-8', Buffer.from(JSON.stringify(answer.json))];
  if (answer.text !== undefined) return ['text/plain; charset=utf-8', Buffer.from(answer.text)];
  if (answer.bytes !== undefined) return ['application/octet-stream', answer.bytes];
  return [null, new Uint8Array()];
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
