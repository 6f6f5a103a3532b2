import type { IncomingMessage } from 'node:http';

/** Bytes of a body where a route says nothing. */
export const MAX_BODY = 20 * 1024 * 1024;

/** Reads a body to its end; null when it is larger than `max` bytes. @throws when the sender leaves before the end */
export async function readBody(request: IncomingMessage, max: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > max) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
