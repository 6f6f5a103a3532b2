import { type Excerpt, type Excerpts, excerptKey } from '../diagnostics/excerpt.ts';
import { type Decoded, XmlDecoder } from '../xml/decode.ts';
import { type Source, slicesOf } from '../xml/source.ts';

/** A place in a file, counted from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** UTF-16 units of a line that are kept on each side of a place. */
const SIDE = 200;

/**
 * Reads an input again for the source lines of some places: each line whole, or up to 200 units on each side of the place.
 * Lines end as XML and JSON both count them, by LF, CRLF or CR. Holds no more of the input than a slice, and reads no further
 * than the last place; places that are not there are left out. The excerpts are as written, person values and all.
 *
 * @param encoding read as this, whatever the file says; default: found out, as for reading the message
 * @throws only what the source itself throws
 */
export async function sourceLines(source: Source, wanted: Iterable<Spot>, encoding?: string): Promise<Excerpts> {
  const finder = new ExcerptFinder(wanted);
  for await (const text of textOf(source, encoding)) {
    if (finder.done) break;
    finder.write(text);
  }
  finder.end();
  return finder.found;
}

/** The text of an input, as far as its encoding can be told. */
async function* textOf(source: Source, encoding: string | undefined): AsyncGenerator<string> {
  const decoder = new XmlDecoder(encoding);
  let first = true;
  for await (const slice of slicesOf(source)) {
    if (typeof slice === 'string') yield first ? slice.replace(/^\uFEFF/, '') : slice;
    else yield* decoded(decoder.write(slice, false));
    first = false;
  }
  yield* decoded(decoder.write(new Uint8Array(0), true));
}

function* decoded(parts: Iterable<Decoded>): Generator<string> {
  for (const { text } of parts) yield text;
}

class ExcerptFinder {
  readonly found = new Map<string, Excerpt>();
  /** In order; those before `#next` are found or not there. */
  readonly #wanted: readonly Spot[];
  #next = 0;
  #line = 1;
  /** What is kept of the current line, and the column of its first unit. */
  #kept = '';
  #column = 1;
  /** A CR at the end of a slice, of which it isn't known yet whether an LF follows. */
  #held = '';

  constructor(wanted: Iterable<Spot>) {
    this.#wanted = [...wanted].sort((a, b) => a.line - b.line || a.column - b.column);
  }

  get done(): boolean {
    return this.#next >= this.#wanted.length;
  }

  write(slice: string): void {
    const text = this.#held + slice;
    this.#held = text.endsWith('\r') ? '\r' : '';
    const whole = this.#held === '' ? text : text.slice(0, -1);
    let at = 0;
    for (const lineBreak of whole.matchAll(/\r\n?|\n/g)) {
      this.#append(whole.slice(at, lineBreak.index));
      this.#endLine();
      at = lineBreak.index + lineBreak[0].length;
      if (this.done) return;
    }
    this.#append(whole.slice(at));
  }

  end(): void {
    if (this.#held !== '') this.#endLine();
    this.#endLine();
  }

  #append(text: string): void {
    if (this.#spot()?.line !== this.#line) {
      this.#column += this.#kept.length + text.length;
      this.#kept = '';
      return;
    }
    this.#kept += text;
    const end = this.#column + this.#kept.length;
    // Until one unit more than is kept, as it must be known whether the line goes on.
    for (let spot = this.#spot(); spot?.line === this.#line && spot.column + SIDE < end; spot = this.#spot())
      this.#take(spot);
    const from = this.#spot()?.line === this.#line ? (this.#spot()?.column ?? end) : end;
    const cut = Math.min(from, end) - SIDE - this.#column;
    if (cut > 0) {
      this.#kept = this.#kept.slice(cut);
      this.#column += cut;
    }
  }

  #endLine(): void {
    const end = this.#column + this.#kept.length;
    for (let spot = this.#spot(); spot !== undefined && spot.line <= this.#line; spot = this.#spot()) {
      if (spot.line === this.#line && spot.column <= end) this.#take(spot);
      else this.#next += 1;
    }
    this.#line += 1;
    this.#kept = '';
    this.#column = 1;
  }

  #spot(): Spot | undefined {
    return this.#wanted[this.#next];
  }

  #take({ line, column }: Spot): void {
    const start = Math.max(0, column - SIDE - this.#column);
    const stop = column + SIDE - this.#column;
    const text = this.#kept.slice(start, stop);
    this.found.set(excerptKey(line, column), { text, column: this.#column + start, cut: stop < this.#kept.length });
    this.#next += 1;
  }
}
