import { wrongCall } from '../diagnostics/options.ts';

/**
 * Where bytes come from, in Node and in a browser alike: `fs.createReadStream(path)`, a `File`, `response.body`, a Buffer.
 * A string is text that is decoded already; an encoding declaration in it means nothing.
 */
export type Source = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes handed to the decoder at a time: enough to be fast, small enough that one bill at a time stays in memory. */
const SLICE = 64 * 1024;

/**
 * The source in slices of at most 64 Ki bytes (or UTF-16 units).
 *
 * @throws {BkmError} OPTIONS where it is none
 */
export async function* slicesOf(source: Source): AsyncGenerator<Uint8Array | string> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    yield* slice(source);
    return;
  }
  checkSource(source);
  const stream = source instanceof Blob ? source.stream() : source;
  for await (const chunk of iterate(stream)) yield* slice(chunk);
}

/** Callers without types hand in anything; the path of a file above all, which would be read as text. */
function checkSource(source: unknown): void {
  const isObject = typeof source === 'object' && source !== null;
  if (isObject && (source instanceof Blob || 'getReader' in source || Symbol.asyncIterator in source)) return;
  throw wrongCall(
    'the source must be a string, a Uint8Array, a Blob, a ReadableStream or an AsyncIterable of bytes',
    'kilden skal være en tekst, Uint8Array, Blob, ReadableStream eller AsyncIterable av byte',
  );
}

function* slice(whole: Uint8Array | string): Generator<Uint8Array | string> {
  if (typeof whole === 'string') {
    yield* sliceText(whole);
    return;
  }
  if (!ArrayBuffer.isView(whole)) throw wrongCall('the source must give bytes', 'kilden skal gi byte');
  if (whole.length <= SLICE) yield whole;
  else for (let at = 0; at < whole.length; at += SLICE) yield whole.subarray(at, at + SLICE);
}

/** Never between the two halves of a character. */
function* sliceText(whole: string): Generator<string> {
  for (let at = 0; at < whole.length; ) {
    const last = whole.charCodeAt(at + SLICE - 1);
    const end = at + SLICE + (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    yield whole.slice(at, end);
    at = end;
  }
}

/** Not every browser iterates a ReadableStream by itself. */
async function* iterate(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!('getReader' in stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
