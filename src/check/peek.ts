import { type Source, slicesOf } from '../xml/source.ts';

/** The two forms that a claim comes in. */
export type InputKind = 'xml' | 'json';

export interface Peeked {
  readonly kind: InputKind;
  /** The whole input, from its beginning. */
  readonly source: string | AsyncIterable<Uint8Array>;
}

/** White space of more than this length says nothing. */
const ENOUGH = 256;

/** Looks at the beginning of an input to tell XML from JSON; where that says nothing, the file's name does. */
export async function peek(source: Source, file: string | undefined): Promise<Peeked> {
  if (typeof source === 'string') return { kind: kindOf(signOf(source.slice(0, ENOUGH)), file), source };
  const slices = bytesOf(source);
  const seen: Uint8Array[] = [];
  let start = '';
  while (signOf(start) === undefined && start.length < ENOUGH) {
    const next = await slices.next();
    if (next.done === true) break;
    seen.push(next.value);
    start += String.fromCharCode(...next.value.subarray(0, ENOUGH));
  }
  return { kind: kindOf(signOf(start), file), source: rejoin(seen, slices) };
}

/** The first character that is no space: `start` is text, or bytes of any encoding as if each were a character. */
function signOf(start: string): string | undefined {
  return /[^\s\0]/.exec(start.replace(/^(\u00EF\u00BB?\u00BF?|\u00FF\u00FE?|\u00FE\u00FF?)/, ''))?.[0];
}

function kindOf(sign: string | undefined, file: string | undefined): InputKind {
  if (sign === '<') return 'xml';
  if (sign === '{' || sign === '[') return 'json';
  return /\.(json|ndjson|jsonl)$/i.test(file ?? '') ? 'json' : 'xml';
}

async function* bytesOf(source: Exclude<Source, string>): AsyncGenerator<Uint8Array> {
  // Only a string comes in strings.
  for await (const slice of slicesOf(source)) if (typeof slice !== 'string') yield slice;
}

async function* rejoin(seen: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen;
  yield* rest;
}
