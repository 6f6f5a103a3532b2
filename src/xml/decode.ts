import { type EncodingName, encodingNamed, SNIFF_LENGTH, type Sniffed, sniff } from './sniff.ts';
import { incompleteTail, invalidUtf8At } from './utf8.ts';
import { decodeWindows1252, firstC1 } from './windows-1252.ts';

/** What the decoder found out; `at` counts UTF-16 units in the text that the same call returned. */
export type DecodeNote =
  | { readonly kind: 'lie'; readonly declared: string; readonly actual: EncodingName; readonly at: number }
  | { readonly kind: 'invalid'; readonly encoding: EncodingName; readonly at: number }
  | { readonly kind: 'unknown'; readonly declared: string; readonly at: number };

export interface Decoded {
  readonly text: string;
  readonly note: DecodeNote | null;
}

const NOTHING = new Uint8Array(0);

/**
 * Bytes to text, a slice at a time. Believes a byte order mark, checks a declaration against the bytes, and reads as what they
 * are where that is beyond doubt: bytes that are no UTF-8 as windows-1252, valid UTF-8 declared as ISO-8859-1 as UTF-8. A file
 * that turns out to mix encodings ends in the note `invalid`.
 */
export class XmlDecoder {
  #sniffed: Sniffed | null = null;
  #encoding: EncodingName = 'UTF-8';
  #doubtful = false;
  #pending: Uint8Array = NOTHING;
  #multibyteSeen = false;
  #lieTold = false;
  readonly #forced: string | undefined;

  /** @param forced the encoding to read as, whatever the file says: the user's word */
  constructor(forced?: string) {
    this.#forced = forced;
  }

  get encoding(): EncodingName {
    return this.#encoding;
  }

  /** Decodes the next bytes; `last` says that no more follow. */
  write(bytes: Uint8Array, last: boolean): Decoded {
    const all = join(this.#pending, bytes);
    if (this.#sniffed) return this.#decode(all, last);
    if (all.length < SNIFF_LENGTH && !last) {
      this.#pending = all;
      return { text: '', note: null };
    }
    return this.#begin(all, last);
  }

  #begin(all: Uint8Array, last: boolean): Decoded {
    const sniffed = sniff(all.subarray(0, SNIFF_LENGTH));
    this.#sniffed = sniffed;
    const encoding = this.#forced === undefined ? sniffed.encoding : encodingNamed(this.#forced);
    if (encoding === null) {
      return { text: '', note: { kind: 'unknown', declared: this.#forced ?? sniffed.declared ?? '', at: 0 } };
    }
    this.#encoding = encoding;
    this.#doubtful = this.#forced === undefined && sniffed.doubtful;
    const decoded = this.#decode(all.subarray(sniffed.bom), last);
    if (!sniffed.lie || this.#forced !== undefined || decoded.note) return decoded;
    return { text: decoded.text, note: this.#lie(0) };
  }

  #decode(bytes: Uint8Array, last: boolean): Decoded {
    switch (this.#encoding) {
      case 'UTF-16LE':
      case 'UTF-16BE':
        return this.#utf16(bytes, last);
      case 'UTF-8':
        return this.#utf8(bytes, last);
      default:
        return this.#singleByte(bytes, last);
    }
  }

  #utf8(bytes: Uint8Array, last: boolean): Decoded {
    const whole = last ? bytes : bytes.subarray(0, bytes.length - incompleteTail(bytes));
    this.#pending = bytes.subarray(whole.length);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
      this.#multibyteSeen ||= text.length !== whole.length;
      return { text, note: null };
    } catch {
      return this.#notUtf8(bytes, whole, last);
    }
  }

  #notUtf8(bytes: Uint8Array, whole: Uint8Array, last: boolean): Decoded {
    const found = invalidUtf8At(whole);
    const at = found < 0 ? whole.length - incompleteTail(whole) : found;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
    this.#multibyteSeen ||= before.length !== at;
    if (!this.#doubtful || this.#multibyteSeen) {
      return { text: before, note: { kind: 'invalid', encoding: 'UTF-8', at: before.length } };
    }
    this.#encoding = 'windows-1252';
    this.#doubtful = false;
    const rest = this.#singleByte(bytes.subarray(at), last);
    return { text: before + rest.text, note: this.#lie(before.length) };
  }

  #singleByte(bytes: Uint8Array, last: boolean): Decoded {
    if (this.#doubtful && bytes.some((byte) => byte >= 0x80)) return this.#perhapsUtf8(bytes, last);
    this.#pending = NOTHING;
    const text = decodeWindows1252(bytes);
    const c1 = this.#encoding === 'ISO-8859-1' && this.#forced === undefined && !this.#lieTold ? firstC1(bytes) : -1;
    if (c1 < 0) return { text, note: null };
    this.#encoding = 'windows-1252';
    return { text, note: this.#lie(c1) };
  }

  /** The first bytes beyond ASCII in a file that is declared single-byte: valid UTF-8 of such bytes is no accident. */
  #perhapsUtf8(bytes: Uint8Array, last: boolean): Decoded {
    const tail = incompleteTail(bytes);
    const whole = last ? bytes : bytes.subarray(0, bytes.length - tail);
    const high = whole.findIndex((byte) => byte >= 0x80);
    if (high < 0) {
      this.#pending = bytes.subarray(whole.length);
      return { text: decodeWindows1252(whole), note: null };
    }
    this.#doubtful = false;
    if (invalidUtf8At(whole) >= 0 || (last && tail > 0)) return this.#singleByte(bytes, last);
    this.#encoding = 'UTF-8';
    const decoded = this.#utf8(bytes, last);
    return decoded.note ? decoded : { text: decoded.text, note: this.#lie(high) };
  }

  #utf16(bytes: Uint8Array, last: boolean): Decoded {
    const whole = bytes.subarray(0, utf16Length(bytes, this.#encoding === 'UTF-16LE', last));
    this.#pending = bytes.subarray(whole.length);
    const label = this.#encoding === 'UTF-16LE' ? 'utf-16le' : 'utf-16be';
    try {
      return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(whole), note: null };
    } catch {
      const text = new TextDecoder(label, { ignoreBOM: true }).decode(whole);
      const at = Math.max(0, text.indexOf('\uFFFD'));
      return { text: text.slice(0, at), note: { kind: 'invalid', encoding: this.#encoding, at } };
    }
  }

  #lie(at: number): DecodeNote {
    this.#lieTold = true;
    return { kind: 'lie', declared: this.#sniffed?.declared ?? 'UTF-8', actual: this.#encoding, at };
  }
}

/** Bytes that hold whole characters: no half unit, no half surrogate pair, unless nothing more follows. */
function utf16Length(bytes: Uint8Array, littleEndian: boolean, last: boolean): number {
  if (last) return bytes.length;
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[even - (littleEndian ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
