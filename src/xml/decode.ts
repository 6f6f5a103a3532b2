import { type EncodingName, encodingNamed, SNIFF_LENGTH, type Sniffed, sniff } from './sniff.ts';
import { incompleteTail, invalidUtf8At, lettersInUtf8At, lettersTail } from './utf8.ts';
import { decodeUtf16, wholeUtf16 } from './utf16.ts';
import { decodeWindows1252, firstC1, firstHigh } from './windows-1252.ts';

/** What the decoder found out. After all but `lie` there is no more text. Where nothing is declared, UTF-8 holds. */
export type DecodeNote =
  | { readonly kind: 'lie'; readonly declared: string | null; readonly actual: EncodingName }
  | { readonly kind: 'invalid'; readonly encoding: EncodingName }
  /** The encoding that the user forces is none that these bytes can be. */
  | { readonly kind: 'forced'; readonly encoding: EncodingName }
  | { readonly kind: 'unknown'; readonly declared: string };

/** A piece of the text, and what was found out where it ends. */
export interface Decoded {
  readonly text: string;
  readonly note: DecodeNote | null;
}

const NOTHING = new Uint8Array(0);

/** Bytes from the first one beyond ASCII that tell UTF-8 from a single-byte encoding: enough to rule out an accident. */
const PROOF_LENGTH = 4096;

/**
 * Bytes to text, a slice at a time. Believes a byte order mark, checks a declaration against the bytes, and reads as what they
 * are where that is beyond doubt: bytes that are no UTF-8 as windows-1252, valid UTF-8 declared as ISO-8859-1 as UTF-8. A file
 * that turns out to mix encodings (or a UTF-8 file with a damaged character) ends in the note `invalid`. How the bytes are cut into slices changes nothing.
 */
export class XmlDecoder {
  #sniffed: Sniffed | null = null;
  #encoding: EncodingName = 'UTF-8';
  #doubtful = false;
  #ascii = false;
  #pending: Uint8Array = NOTHING;
  #multibyteSeen = false;
  readonly #forced: string | undefined;

  /** @param forced the encoding to read as, whatever the file says: the user's word */
  constructor(forced?: string) {
    this.#forced = forced;
  }

  /** Decodes the next bytes; `last` says that no more follow. */
  *write(bytes: Uint8Array, last: boolean): Generator<Decoded> {
    const all = join(this.#pending, bytes);
    if (this.#sniffed) {
      yield* this.#decode(all, last);
    } else if (all.length < SNIFF_LENGTH && !last) {
      this.#pending = all;
    } else {
      yield* this.#begin(all, last);
    }
  }

  *#begin(all: Uint8Array, last: boolean): Generator<Decoded> {
    const sniffed = sniff(all.subarray(0, SNIFF_LENGTH));
    this.#sniffed = sniffed;
    const encoding = this.#forced === undefined ? sniffed.encoding : forcedEncoding(this.#forced, sniffed);
    if (encoding === null) {
      yield { text: '', note: { kind: 'unknown', declared: this.#forced ?? sniffed.declared ?? '' } };
      return;
    }
    this.#encoding = encoding;
    if (this.#forced !== undefined && contradicts(encoding, sniffed, all)) {
      yield { text: '', note: { kind: 'forced', encoding } };
      return;
    }
    this.#doubtful = this.#forced === undefined && sniffed.doubtful;
    this.#ascii = this.#forced === undefined && sniffed.ascii;
    if (sniffed.lie && this.#forced === undefined) yield this.#lie('');
    yield* this.#decode(all.subarray(sniffed.bom), last);
  }

  *#decode(bytes: Uint8Array, last: boolean): Generator<Decoded> {
    switch (this.#encoding) {
      case 'UTF-16LE':
      case 'UTF-16BE':
        yield this.#utf16(bytes, last);
        break;
      case 'UTF-8':
        yield* this.#utf8(bytes, last);
        break;
      default:
        yield* this.#doubtful ? this.#perhapsUtf8(bytes, last) : this.#singleByte(bytes, last);
    }
  }

  *#utf8(bytes: Uint8Array, last: boolean): Generator<Decoded> {
    const whole = last ? bytes : bytes.subarray(0, bytes.length - incompleteTail(bytes));
    const text = utf8(whole);
    if (text === null) {
      yield* this.#notUtf8(bytes, whole, last);
      return;
    }
    this.#pending = bytes.subarray(whole.length);
    yield* this.#ofUtf8(text, whole);
  }

  /** Text that is UTF-8; where ASCII was declared, that is told at its first byte beyond. */
  *#ofUtf8(text: string, bytes: Uint8Array): Generator<Decoded> {
    const multibyte = text.length !== bytes.length;
    this.#multibyteSeen ||= multibyte;
    if (!this.#ascii || !multibyte) {
      yield { text, note: null };
      return;
    }
    const high = firstHigh(bytes);
    this.#ascii = false;
    yield this.#lie(text.slice(0, high));
    yield { text: text.slice(high), note: null };
  }

  *#notUtf8(bytes: Uint8Array, whole: Uint8Array, last: boolean): Generator<Decoded> {
    const found = invalidUtf8At(whole);
    const at = found < 0 ? whole.length - incompleteTail(whole) : found;
    const before = utf8(whole.subarray(0, at)) ?? '';
    if (!this.#doubtful || this.#multibyteSeen || before.length !== at) {
      yield* this.#ofUtf8(before, whole.subarray(0, at));
      yield { text: '', note: { kind: 'invalid', encoding: 'UTF-8' } };
      return;
    }
    this.#encoding = 'windows-1252';
    this.#doubtful = false;
    yield this.#lie(before);
    yield* this.#singleByte(bytes.subarray(at), last);
  }

  /** Up to the first letter that is written in UTF-8: what comes before it was damaged, or is of another encoding. */
  *#singleByte(bytes: Uint8Array, last: boolean): Generator<Decoded> {
    const chosen = this.#forced !== undefined;
    const whole = chosen || last ? bytes : bytes.subarray(0, bytes.length - lettersTail(bytes));
    this.#pending = bytes.subarray(whole.length);
    const mixedAt = chosen ? -1 : lettersInUtf8At(whole);
    const readable = mixedAt < 0 ? whole : whole.subarray(0, mixedAt);
    const c1 = this.#encoding === 'ISO-8859-1' && !chosen ? firstC1(readable) : -1;
    if (c1 >= 0) {
      this.#encoding = 'windows-1252';
      yield this.#lie(decodeWindows1252(readable.subarray(0, c1)));
    }
    const text = decodeWindows1252(readable.subarray(Math.max(0, c1)));
    yield { text, note: mixedAt < 0 ? null : { kind: 'invalid', encoding: this.#encoding } };
  }

  /** The first bytes beyond ASCII in a file that is declared single-byte: valid UTF-8 of such bytes is no accident. */
  *#perhapsUtf8(bytes: Uint8Array, last: boolean): Generator<Decoded> {
    const high = firstHigh(bytes);
    const ascii = high < 0 ? bytes : bytes.subarray(0, high);
    this.#pending = bytes.subarray(ascii.length);
    if (high < 0 || (this.#pending.length < PROOF_LENGTH && !last)) {
      yield { text: decodeWindows1252(ascii), note: null };
      return;
    }
    const rest = this.#pending;
    const proof = rest.subarray(0, PROOF_LENGTH);
    const cut = last && incompleteTail(proof) > 0;
    this.#doubtful = false;
    if (cut || invalidUtf8At(proof) >= 0) {
      yield { text: decodeWindows1252(ascii), note: null };
      yield* this.#singleByte(rest, last);
      return;
    }
    this.#encoding = 'UTF-8';
    yield this.#lie(decodeWindows1252(ascii));
    yield* this.#utf8(rest, last);
  }

  #utf16(bytes: Uint8Array, last: boolean): Decoded {
    const littleEndian = this.#encoding === 'UTF-16LE';
    const whole = last ? bytes : bytes.subarray(0, wholeUtf16(bytes, littleEndian));
    this.#pending = bytes.subarray(whole.length);
    const { text, valid } = decodeUtf16(whole, littleEndian);
    return { text, note: valid ? null : { kind: 'invalid', encoding: this.#encoding } };
  }

  #lie(text: string): Decoded {
    return { text, note: { kind: 'lie', declared: this.#sniffed?.declared ?? null, actual: this.#encoding } };
  }
}

/** Whether the first bytes show that they are not of a forced encoding: a byte order mark, or units of one or two bytes. */
function contradicts(forced: EncodingName, { encoding, bom }: Sniffed, head: Uint8Array): boolean {
  const isUtf16 = forced.startsWith('UTF-16');
  const shown = bom > 0 || encoding?.startsWith('UTF-16') === true;
  if (shown) return forced !== encoding;
  return isUtf16 && head.length > 1 && head[0] !== 0 && head[1] !== 0;
}

/** UTF-16 without more is of the byte order that the bytes show. */
function forcedEncoding(forced: string, sniffed: Sniffed): EncodingName | null {
  const named = encodingNamed(forced);
  return sniffed.encoding === 'UTF-16BE' && /^utf[-_]16$/i.test(forced) ? sniffed.encoding : named;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
