import { type Source, slicesOf } from '../xml/source.ts';

/** The two forms that a claim comes in. */
export type InputKind = 'xml' | 'json';

export interface Peeked {
  readonly kind: InputKind;
  /** The whole input, from its beginning. */
  readonly source: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of an input to tell XML from JSON; where that says nothing, the file's name does. */
export async function peek(source: Source, file: string | undefined): Promise<Peeked> {
  const slices = bytesOf(source)[Symbol.asyncIterator]();
  const first = await slices.next();
  const head = first.done === true ? new Uint8Array(0) : first.value;
  return { kind: kindOf(head, file), source: rejoin(first, slices) };
}

function kindOf(head: Uint8Array, file: string | undefined): InputKind {
  const start = String.fromCharCode(...head.subarray(0, 256)).replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
  const sign = /[^\s\0]/.exec(start)?.[0];
  if (sign === '<') return 'xml';
  if (sign === '{' || sign === '[') return 'json';
  return /\.(json|ndjson|jsonl)$/i.test(file ?? '') ? 'json' : 'xml';
}

async function* bytesOf(source: Source): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const slice of slicesOf(source)) yield typeof slice === 'string' ? encoder.encode(slice) : slice;
}

async function* rejoin(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}
