import { SaxesParser, type SaxesTagNS } from 'saxes';
import { safeName } from '../diagnostics/mask.ts';
import { XmlFault } from './fault.ts';
import type { Limits } from './limits.ts';
import { causeOf } from './well-formed.ts';

/** An attribute that holds something: no namespace declaration, nothing of XML Schema instance. */
export interface XmlAttribute {
  /** Local name. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

export interface XmlTag {
  /** Local name. */
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  /** Of the `<`. */
  readonly line: number;
  readonly column: number;
}

export interface XmlHandlers {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(): void;
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SPACE = 0x20;
const ENTITIES: Record<string, string> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});

/**
 * saxes with exact start positions, limits, and no DOCTYPE. Text is handed to saxes up to the last `<`, so that a whole tag is
 * always in one piece and the start of each of its parts can be found without keeping the file.
 *
 * Faults are thrown as XmlFault; after one the reader is not to be used again.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  readonly #handlers: XmlHandlers;
  readonly #limits: Limits;
  /** Not handed on yet: begins with the last `<`. */
  #held = '';
  /** In the hands of saxes, its offset in the file and the column of its first unit (from 0). */
  #chunk = '';
  #chunkStart = 0;
  #chunkColumn = 0;
  /** Offset of the open tag's `<`, and the ends of its name and of each attribute. */
  #tagStart = 0;
  #ends: number[] = [];
  /** Offset where the token before this one ended: what lies between is one token. */
  #tokenStart = 0;
  #rootSeen = false;
  readonly #open: string[] = [];

  constructor(handlers: XmlHandlers, limits: Limits) {
    this.#handlers = handlers;
    this.#limits = limits;
    const parser = this.#parser;
    // The parser's own table inherits from Object: &constructor; would be an entity.
    parser.ENTITIES = ENTITIES;
    parser.on('opentagstart', (tag) => this.#startTag(tag.name.length));
    parser.on('attribute', () => this.#ends.push(parser.position));
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => this.#token());
    parser.on('processinginstruction', () => this.#token());
    parser.on('doctype', () => {
      throw this.#fault('xml/doctype', {});
    });
    parser.on('error', (error) => {
      throw this.#fault(causeOf(error.message), {});
    });
  }

  /** Where the reader stands, `ahead` UTF-16 units into the text that comes next. */
  spotAhead(text: string, ahead: number): Spot {
    const seen = this.#held + text.slice(0, ahead);
    const breaks = seen.match(/\r\n|\r|\n/g)?.length ?? 0;
    const last = Math.max(seen.lastIndexOf('\n'), seen.lastIndexOf('\r'));
    const column = last < 0 ? this.#chunkColumn + seen.length : seen.length - last - 1;
    return { line: this.#parser.line + breaks, column: column + 1 };
  }

  /** True once an element was met: before that, a fault means that this is no XML at all. */
  get rootSeen(): boolean {
    return this.#rootSeen;
  }

  write(text: string): void {
    const all = this.#held + text;
    let cut = all.lastIndexOf('<');
    if (cut > 0 && all.charCodeAt(cut - 1) === 0x0d) cut -= 1;
    if (cut > 0) {
      this.#held = all.slice(cut);
      this.#feed(all.slice(0, cut));
    } else {
      this.#held = all;
    }
    if (this.#held.length > this.#limits.tokenLength) throw this.#tooLong();
  }

  end(): void {
    const rest = this.#held;
    this.#held = '';
    this.#feed(rest);
    const element = this.#open.at(-1);
    if (element !== undefined) throw this.#fault('xml/avkuttet', { element: safeName(element) });
    this.#parser.close();
  }

  #feed(chunk: string): void {
    this.#chunk = chunk;
    this.#parser.write(chunk);
    this.#chunkStart += chunk.length;
    const last = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
    this.#chunkColumn = last < 0 ? this.#chunkColumn + chunk.length : chunk.length - last - 1;
    if (this.#chunkStart - this.#tokenStart > this.#limits.tokenLength) throw this.#tooLong();
  }

  #startTag(nameLength: number): void {
    this.#rootSeen = true;
    const position = this.#parser.position;
    // saxes has read one character past the name, and takes a CRLF as one.
    const crlf = this.#chunk.charCodeAt(position - 2 - this.#chunkStart) === 0x0d;
    const nameEnd = position - (crlf ? 2 : 1);
    this.#tagStart = nameEnd - nameLength - 1;
    this.#ends = [nameEnd];
  }

  #openTag(tag: SaxesTagNS): void {
    this.#token();
    if (this.#open.length >= this.#limits.depth) {
      throw this.#fault('xml/grense#dybde', { grense: this.#limits.depth });
    }
    if (this.#ends.length - 1 > this.#limits.attributes) {
      throw this.#fault('xml/grense#attributter', { grense: this.#limits.attributes });
    }
    this.#open.push(tag.local);
    const { line, column } = this.#spot(this.#tagStart);
    this.#handlers.open({ name: tag.local, uri: tag.uri, attributes: this.#attributes(tag), line, column });
  }

  #attributes(tag: SaxesTagNS): XmlAttribute[] {
    const found: XmlAttribute[] = [];
    if (this.#ends.length === 1) return found;
    let index = 0;
    for (const attribute of Object.values(tag.attributes)) {
      const end = this.#ends[index] ?? this.#tagStart;
      index += 1;
      if (attribute.uri === XMLNS || attribute.uri === XSI) continue;
      found.push({ name: attribute.local, value: attribute.value, ...this.#spot(this.#pastSpace(end)) });
    }
    return found;
  }

  #pastSpace(offset: number): number {
    let at = offset - this.#chunkStart;
    while (at < this.#chunk.length && this.#chunk.charCodeAt(at) <= SPACE) at += 1;
    return at + this.#chunkStart;
  }

  #closeTag(): void {
    this.#token();
    this.#open.pop();
    this.#handlers.close();
  }

  #text(text: string): void {
    this.#token();
    if (this.#open.length > 0) this.#handlers.text(text);
  }

  #token(): void {
    const position = this.#parser.position;
    if (position - this.#tokenStart > this.#limits.tokenLength) throw this.#tooLong();
    this.#tokenStart = position;
  }

  /** Line and column of an offset in the current chunk, at or before where saxes stands. */
  #spot(offset: number): Spot {
    const parser = this.#parser;
    const lineStart = parser.position - parser.columnIndex;
    if (offset >= lineStart) return { line: parser.line, column: offset - lineStart + 1 };
    const from = offset - this.#chunkStart;
    const between = this.#chunk.slice(from, lineStart - this.#chunkStart);
    const line = parser.line - (between.match(/\r\n|\r|\n/g)?.length ?? 0);
    const last =
      from === 0 ? -1 : Math.max(this.#chunk.lastIndexOf('\n', from - 1), this.#chunk.lastIndexOf('\r', from - 1));
    return { line, column: last < 0 ? this.#chunkColumn + from + 1 : from - last };
  }

  #tooLong(): XmlFault {
    return this.#fault('xml/grense#lengde', { grense: this.#limits.tokenLength });
  }

  #fault(id: XmlFault['id'], params: XmlFault['params']): XmlFault {
    const { line, columnIndex } = this.#parser;
    return new XmlFault(id, params, line, Math.max(1, columnIndex));
  }
}
