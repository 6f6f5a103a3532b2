import { type Source, slicesOf } from '../xml/source.ts';

/** A whole input as bytes: JSON is not read in part. */
export async function gather(source: Source): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const slice of slicesOf(source)) {
    const part = typeof slice === 'string' ? encoder.encode(slice) : slice;
    parts.push(part);
    length += part.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
