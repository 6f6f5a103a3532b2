import { createHash } from 'node:crypto';
import type { Answer, SimRequest } from '../../frame.ts';

/**
 * An answer with ETag and Last-Modified; 304 where the client has it already. Source: RFC 9110, section 13: If-Modified-Since counts
 * only where there is no If-None-Match.
 *
 * @param changed epoch ms
 */
export function cached(request: SimRequest, contentType: string, text: string, changed: number): Answer {
  const bytes = Buffer.from(text);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const headers = {
    etag,
    'last-modified': new Date(changed).toUTCString(),
    // May be kept, and is to be asked for each time whether it still holds.
    'cache-control': 'no-cache',
    vary: 'Accept',
  };
  if (isKnown(request, etag, changed)) return { status: 304, headers };
  return { status: 200, headers: { ...headers, 'content-type': contentType }, bytes };
}

function isKnown({ headers }: SimRequest, etag: string, changed: number): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // To the second, as the header has it.
  return Math.floor(changed / 1000) * 1000 <= since;
}
