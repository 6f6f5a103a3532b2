import type { Params } from '../diagnostics/finding.ts';
import { type Decoded, type DecodeNote, XmlDecoder } from './decode.ts';
import { Envelope } from './envelope.ts';
import { XmlFault } from './fault.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { XmlReader } from './reader.ts';
import type { XmlRecord } from './record.ts';
import { type Source, slicesOf } from './source.ts';
import type { XmlTextId } from './texts.ts';
import { formatOf } from './well-formed.ts';

export interface ReadOptions {
  /** Read as this encoding, whatever the file says. Default: found out. */
  readonly encoding?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** The records of one slice of the file. */
export interface Batch {
  readonly records: readonly XmlRecord[];
}

/** Characters at the beginning that tell what a file is which is no XML. */
const HEAD_LENGTH = 64;

/**
 * Reads a file as a stream of records, in batches of about 64 KiB of source. Whatever is wrong with the file comes as a
 * record of kind `finding`; a fatal one is the last. The records are the same however the source is cut into chunks. Errors of
 * the source itself (a read that fails) are thrown.
 */
export async function* readXml(source: Source, options: ReadOptions = {}): AsyncGenerator<Batch> {
  const reading = new Reading(options);
  for await (const slice of slicesOf(source)) {
    reading.write(slice);
    yield reading.take();
    if (reading.over) return;
  }
  reading.finish();
  yield reading.take();
}

class Reading {
  over = false;
  readonly #decoder: XmlDecoder;
  readonly #envelope: Envelope;
  readonly #reader: XmlReader;
  readonly #records: XmlRecord[] = [];
  /** Said before it was clear that the file is XML at all. */
  readonly #early: XmlRecord[] = [];
  #head = '';

  constructor(options: ReadOptions) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#decoder = new XmlDecoder(options.encoding);
    this.#envelope = new Envelope(limits, this.#records);
    this.#reader = new XmlReader(this.#envelope, limits);
  }

  take(): Batch {
    return { records: this.#records.splice(0) };
  }

  write(slice: Uint8Array | string): void {
    if (typeof slice === 'string') {
      this.#text(this.#head === '' ? slice.replace(/^\uFEFF/, '') : slice);
    } else {
      for (const decoded of this.#decoder.write(slice, false)) this.#decoded(decoded);
    }
  }

  finish(): void {
    for (const decoded of this.#decoder.write(new Uint8Array(0), true)) this.#decoded(decoded);
    if (this.over) return;
    this.#guard(() => {
      if (this.#head === '') throw new XmlFault('xml/tom', {}, null, null);
      this.#reader.end();
      this.#envelope.finish();
    });
  }

  /** Text may hold half a character, which no bytes can. */
  #text(text: string): void {
    const half = text.search(/\p{Surrogate}/u);
    this.#parse(half < 0 ? text : text.slice(0, half));
    if (half < 0 || this.over) return;
    this.#refuse('xml/ikke-velformet#tegn', {}, this.#reader.spot);
  }

  #decoded({ text, note }: Decoded): void {
    if (this.over) return;
    this.#parse(text);
    if (note && !this.over) this.#note(note);
  }

  #parse(text: string): void {
    if (text === '') return;
    if (this.#head.length < HEAD_LENGTH) this.#head = (this.#head + text).trimStart().slice(0, HEAD_LENGTH);
    this.#guard(() => this.#reader.write(text));
    if (this.#reader.rootSeen) this.#records.unshift(...this.#early.splice(0));
  }

  #note(note: DecodeNote): void {
    const { spot } = this.#reader;
    if (note.kind === 'lie') {
      (this.#reader.rootSeen ? this.#records : this.#early).push(lieOf(note, spot));
    } else if (note.kind === 'unknown') {
      this.#end('xml/tegnsett-ukjent', { tegnsett: note.declared }, spot);
    } else if (note.kind === 'forced') {
      this.#end('xml/tegnsett-feil#valgt', { tegnsett: note.encoding }, spot);
    } else {
      this.#refuse('xml/tegnsett-feil', { tegnsett: note.encoding }, spot);
    }
  }

  /** What the text can't hold: of a file that does not begin as XML, no more than that is to be said. */
  #refuse(id: XmlFault['id'], params: Params, spot: Place): void {
    if (this.#head === '' || this.#head.startsWith('<')) this.#end(id, params, spot);
    else this.#notXml(spot);
  }

  #guard(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      this.#fail(error);
    }
  }

  #fail(fault: XmlFault): void {
    const wellFormed = !fault.id.startsWith('xml/ikke-velformet') || fault.id === 'xml/ikke-velformet#deklarasjon';
    if (this.#reader.rootSeen || wellFormed) this.#end(fault.id, fault.params, fault);
    else this.#notXml(fault);
  }

  #notXml(spot: Place): void {
    this.#early.length = 0;
    const format = formatOf(this.#head);
    this.#end(format === null ? 'xml/ikke-xml' : 'xml/ikke-xml#kjent', format === null ? {} : { format }, spot);
  }

  #end(id: XmlFault['id'], params: Params, spot: Place): void {
    this.#records.push(...this.#early.splice(0), finding(id, params, spot, true));
    this.over = true;
  }
}

interface Place {
  readonly line: number | null;
  readonly column: number | null;
}

function lieOf({ declared, actual }: Extract<DecodeNote, { kind: 'lie' }>, spot: Place): XmlRecord {
  if (declared === null) return finding('xml/tegnsett#uten', { lest: actual }, spot, false);
  return finding('xml/tegnsett', { erklart: declared, lest: actual }, spot, false);
}

function finding(id: XmlTextId, params: Params, { line, column }: Place, fatal: boolean): XmlRecord {
  return { kind: 'finding', id, params, line, column, xpath: null, fatal };
}
