import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { trimXml } from '../values/xml-space.ts';
import { XmlFault } from './fault.ts';
import type { Limits } from './limits.ts';
import { Parser } from './parser.ts';
import type { XmlAttribute, XmlHandlers } from './tag.ts';
import { causeOf } from './well-formed.ts';

export interface Spot {
  readonly line: number;
  readonly column: number;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const NONE: readonly XmlAttribute[] = [];
const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;

/**
 * saxes with exact start positions, limits, and no DOCTYPE. Text is handed to saxes up to the last `<`, so that a whole tag is
 * always in one piece and the start of each of its parts can be found without keeping the file. What is found, and where, does
 * not depend on how the text is cut up.
 *
 * Faults are thrown as XmlFault; after one the reader is not to be used again.
 */
export class XmlReader {
  readonly #parser: Parser;
  readonly #handlers: XmlHandlers;
  readonly #limits: Limits;
  /** Not handed on yet: begins with the last `<`. */
  #held = '';
  /** In the hands of saxes, its offset in the file, and that of its first line. Offsets count UTF-16 units from 0. */
  #chunk = '';
  #chunkStart = 0;
  #chunkLineStart = 0;
  /** Where the token (tag, text, comment) before this one ended, its line, and the offset where that line begins. */
  #tokenStart = 0;
  #tokenLine = 1;
  #tokenLineStart = 0;
  /** Of the tag that is being read: its `<`, and the end of its name or of the attribute read last. */
  #tagLine = 1;
  #tagColumn = 1;
  #end = 0;
  #endLine = 1;
  #endLineStart = 0;
  /** Its attributes, and where they begin: line and column in turn. */
  readonly #found: SaxesAttributeNS[] = [];
  readonly #spots: number[] = [];
  /** How many they are: to empty the lists for each tag would be to make them anew. */
  #count = 0;
  #rootSeen = false;
  readonly #open: string[] = [];

  constructor(handlers: XmlHandlers, limits: Limits) {
    this.#handlers = handlers;
    this.#limits = limits;
    this.#parser = new Parser({
      fault: (message) => this.#faultOf(message),
      xmldecl: () => this.#token(0),
      doctype: () => {
        throw this.#doctype();
      },
      processinginstruction: () => this.#token(0),
      // Of its end the first two characters are read.
      comment: () => this.#token(1),
      cdata: (text) => this.#text(text, 0),
      // The `<` after it is read.
      text: (text) => this.#text(text, -1),
      opentagstart: (tag) => this.#startTag(tag.name.length),
      attribute: (attribute) => this.#attribute(attribute),
      opentag: (tag) => this.#openTag(tag),
      closetag: (tag) => this.#closeTag(tag),
    });
  }

  /** Where the text that was written ends. */
  get spot(): Spot {
    const held = this.#held;
    const last = Math.max(held.lastIndexOf('\n'), held.lastIndexOf('\r'));
    const before = this.#chunkStart - this.#lineStart;
    return {
      line: this.#parser.line + (held.match(/\r\n|\r|\n/g)?.length ?? 0),
      column: (last < 0 ? before + held.length : held.length - last - 1) + 1,
    };
  }

  /** True once an element was met: before that, a fault means that this is no XML at all. */
  get rootSeen(): boolean {
    return this.#rootSeen;
  }

  write(text: string): void {
    const cut = text.lastIndexOf('<');
    if (cut >= 0) {
      const before = this.#held + text.slice(0, cut);
      // Space before all else stays with what follows it: saxes does not tell of it.
      const first = this.#chunkStart === 0 && trimXml(before) === '';
      this.#held = first ? before + text.slice(cut) : text.slice(cut);
      if (!first) this.#feed(before);
    } else {
      this.#held += text;
    }
    if (this.#held.length > this.#limits.tokenLength) {
      const long = this.#held;
      this.#held = '';
      this.#feed(long);
    }
  }

  end(): void {
    const rest = this.#held;
    this.#held = '';
    this.#feed(rest);
    const element = this.#open.at(-1);
    if (element !== undefined) throw this.#fault('xml/avkuttet', { element }, this.spot);
    this.#parser.close();
  }

  #feed(text: string): void {
    // Whether a CR ends a line by itself is known when the next character is.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (whole.length < text.length) this.#held = `\r${this.#held}`;
    if (whole === '') return;
    this.#chunk = whole;
    this.#chunkLineStart = this.#lineStart;
    this.#parser.write(whole);
    this.#refuseDoctype();
    this.#chunkStart += whole.length;
    if (this.#chunkStart - this.#tokenStart > this.#limits.tokenLength) throw this.#tooLong();
  }

  #startTag(nameLength: number): void {
    this.#rootSeen = true;
    const { position, line } = this.#parser;
    // saxes has read one character past the name, and takes a CRLF as one.
    this.#end = position - 1;
    this.#endLine = line;
    this.#endLineStart = this.#lineStart;
    if (this.#endLineStart === position) {
      if (this.#chunk.charCodeAt(position - 2 - this.#chunkStart) === CR) this.#end -= 1;
      this.#endLine -= 1;
      this.#endLineStart = this.#tokenLine === this.#endLine ? this.#tokenLineStart : this.#lineStartBefore(this.#end);
    }
    const start = this.#end - nameLength - 1;
    this.#tagLine = this.#endLine;
    this.#tagColumn = start - this.#endLineStart + 1;
    this.#count = 0;
  }

  /** At the end of an attribute: it begins past the space after the one before it. */
  #attribute(attribute: SaxesAttributeNS): void {
    this.#skipSpace();
    const at = this.#count;
    this.#found[at] = attribute;
    this.#spots[2 * at] = this.#endLine;
    this.#spots[2 * at + 1] = this.#end - this.#endLineStart + 1;
    this.#count += 1;
    this.#end = this.#parser.position;
    this.#endLine = this.#parser.line;
    this.#endLineStart = this.#lineStart;
    if (this.#count > this.#limits.attributes) {
      throw this.#fault('xml/grense#attributter', { grense: this.#limits.attributes }, this.#tagSpot);
    }
  }

  /** Moves `#end` past the space that follows it in the current chunk. */
  #skipSpace(): void {
    const chunk = this.#chunk;
    let at = this.#end - this.#chunkStart;
    for (let code = chunk.charCodeAt(at); code <= SPACE; code = chunk.charCodeAt(at)) {
      at += 1;
      if (code === LF || (code === CR && chunk.charCodeAt(at) !== LF)) {
        this.#endLine += 1;
        this.#endLineStart = at + this.#chunkStart;
      }
    }
    this.#end = at + this.#chunkStart;
  }

  #openTag(tag: SaxesTagNS): void {
    this.#token(0);
    if (this.#open.length >= this.#limits.depth) {
      throw this.#fault('xml/grense#dybde', { grense: this.#limits.depth }, this.#tagSpot);
    }
    this.#open.push(tag.local);
    this.#handlers.open({
      name: tag.local,
      uri: tag.uri,
      attributes: this.#count === 0 ? NONE : this.#attributes(),
      nil: this.#count > 0 && this.#isNil(),
      line: this.#tagLine,
      column: this.#tagColumn,
    });
  }

  #attributes(): readonly XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    for (let index = 0; index < this.#count; index += 1) {
      const found = this.#found[index];
      // Not from the tag: to list its attributes, which saxes keeps in a dictionary, takes as long as to parse them.
      if (!found || found.uri === XMLNS || found.uri === XSI) continue;
      attributes.push({
        name: found.uri === '' ? found.local : found.name,
        value: found.value,
        line: this.#spots[2 * index] ?? 0,
        column: this.#spots[2 * index + 1] ?? 0,
      });
    }
    return attributes;
  }

  #isNil(): boolean {
    for (let index = 0; index < this.#count; index += 1) {
      const found = this.#found[index];
      if (found && isNil(found)) return true;
    }
    return false;
  }

  #closeTag(tag: SaxesTagNS): void {
    // saxes tells of the end of what is open before it looks at what the end tag says.
    if (!tag.isSelfClosing && !this.#closes(tag.name)) throw this.#faultOf('unexpected close tag');
    this.#token(0);
    this.#open.pop();
    this.#handlers.close();
  }

  #closes(name: string): boolean {
    const from = this.#chunk.lastIndexOf('<', this.#parser.position - this.#chunkStart - 1) + 2;
    const after = this.#chunk.charCodeAt(from + name.length);
    return this.#chunk.startsWith(name, from) && (after <= SPACE || after === 0x3e);
  }

  #text(text: string, past: number): void {
    // saxes complains of text outside of the root once it has told of it.
    if (this.#open.length === 0 && trimXml(text) !== '') throw this.#faultOf('text data outside of root node.');
    this.#token(past);
    if (this.#open.length > 0) this.#handlers.text(text);
  }

  /** A token ends `past` units after where saxes stands, on the same line. */
  #token(past: number): void {
    const position = this.#parser.position + past;
    if (position - this.#tokenStart > this.#limits.tokenLength) throw this.#tooLong();
    this.#tokenStart = position;
    this.#tokenLine = this.#parser.line;
    this.#tokenLineStart = this.#lineStart;
  }

  /** Offset where the line begins on which saxes stands. */
  get #lineStart(): number {
    return this.#parser.position - this.#parser.columnIndex;
  }

  /** Offset where the line begins that has `offset`, of the current chunk. */
  #lineStartBefore(offset: number): number {
    const from = offset - this.#chunkStart - 1;
    const last = from < 0 ? -1 : Math.max(this.#chunk.lastIndexOf('\n', from), this.#chunk.lastIndexOf('\r', from));
    return last < 0 ? this.#chunkLineStart : last + 1 + this.#chunkStart;
  }

  /** Before the root, a DOCTYPE is refused by its first word, whatever comes of it. */
  #refuseDoctype(): void {
    if (this.#rootSeen || this.#tokenStart < this.#chunkStart) return;
    const token = this.#chunk.slice(this.#tokenStart - this.#chunkStart);
    if (/^\s*<!DOCTYPE/.test(token)) throw this.#doctype();
  }

  #doctype(): XmlFault {
    return this.#fault('xml/doctype', {}, this.#contentSpot());
  }

  #tooLong(): XmlFault {
    const column = this.#tokenStart - this.#tokenLineStart + 1;
    return this.#fault('xml/grense#lengde', { grense: this.#limits.tokenLength }, { line: this.#tokenLine, column });
  }

  /** What saxes finds wrong: outside of the root by where it begins, else at the character that was read last. */
  #faultOf(message: string): XmlFault {
    const { position, line, columnIndex } = this.#parser;
    if (position - this.#tokenStart > this.#limits.tokenLength) return this.#tooLong();
    this.#refuseDoctype();
    const id = causeOf(message);
    if (id !== 'xml/ikke-velformet#rot') return this.#fault(id, {}, { line, column: Math.max(1, columnIndex) });
    return this.#fault(id, {}, message.includes('only one') ? this.#tagSpot : this.#contentSpot());
  }

  get #tagSpot(): Spot {
    return { line: this.#tagLine, column: this.#tagColumn };
  }

  /** Where the current token begins, past the space before it. */
  #contentSpot(): Spot {
    this.#end = this.#tokenStart;
    this.#endLine = this.#tokenLine;
    this.#endLineStart = this.#tokenLineStart;
    this.#skipSpace();
    return { line: this.#endLine, column: this.#end - this.#endLineStart + 1 };
  }

  #fault(id: XmlFault['id'], params: XmlFault['params'], { line, column }: Spot): XmlFault {
    return new XmlFault(id, params, line, column);
  }
}

/** Anything but a clear no: what is neither yes nor no is no reason to trust the content. Source: XML Schema part 1, 2.6.2. */
function isNil({ uri, local, value }: SaxesAttributeNS): boolean {
  return uri === XSI && local === 'nil' && !['false', '0'].includes(trimXml(value));
}
