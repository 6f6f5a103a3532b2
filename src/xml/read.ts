import type { Params } from '../diagnostics/finding.ts';
import { safeName } from '../diagnostics/mask.ts';
import { type DecodeNote, XmlDecoder } from './decode.ts';
import { Envelope } from './envelope.ts';
import { XmlFault } from './fault.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { XmlReader } from './reader.ts';
import type { XmlRecord } from './record.ts';
import { type Source, slicesOf } from './source.ts';
import type { PathTable } from './tree.ts';
import { formatOf } from './well-formed.ts';

export interface ReadOptions {
  /** Read as this encoding, whatever the file says. Default: found out. */
  readonly encoding?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** The records of one slice of the file, and the paths that they name. */
export interface Batch {
  readonly records: readonly XmlRecord[];
  readonly paths: PathTable;
}

/**
 * Reads a file as a stream of records, in batches of about 64 KiB of source. Whatever is wrong with the file comes as a
 * record of kind `finding`; a fatal one is the last. Errors of the source itself (a read that fails) are thrown.
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
  readonly #findings: XmlRecord[] = [];
  #head = '';

  constructor(options: ReadOptions) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#decoder = new XmlDecoder(options.encoding);
    this.#envelope = new Envelope(limits);
    this.#reader = new XmlReader(this.#envelope, limits);
  }

  take(): Batch {
    return { records: [...this.#envelope.take(), ...this.#findings.splice(0)], paths: this.#envelope.paths };
  }

  write(slice: Uint8Array | string): void {
    if (typeof slice === 'string') {
      this.#parse(this.#head === '' ? slice.replace(/^\uFEFF/, '') : slice);
    } else {
      this.#decode(slice, false);
    }
  }

  finish(): void {
    this.#decode(new Uint8Array(0), true);
    if (this.over) return;
    this.#guard(() => {
      if (this.#head.trim() === '') throw new XmlFault('xml/tom', {}, null, null);
      this.#reader.end();
      this.#envelope.finish();
    });
  }

  #decode(bytes: Uint8Array, last: boolean): void {
    const { text, note } = this.#decoder.write(bytes, last);
    if (note) this.#note(note, text);
    if (!this.over) this.#parse(text);
  }

  #parse(text: string): void {
    if (text === '') return;
    if (this.#head.length < 64) this.#head += text.slice(0, 64);
    this.#guard(() => this.#reader.write(text));
  }

  #note(note: DecodeNote, text: string): void {
    const spot = this.#reader.spotAhead(text, note.at);
    if (note.kind === 'lie') {
      this.#say('xml/tegnsett', { erklart: safeName(note.declared), lest: note.actual }, spot, false);
    } else if (note.kind === 'unknown') {
      this.#say('xml/tegnsett-ukjent', { tegnsett: safeName(note.declared) }, spot, true);
    } else {
      this.#parse(text);
      if (!this.over) this.#say('xml/tegnsett-feil', { tegnsett: note.encoding }, spot, true);
    }
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
    const format = formatOf(this.#head);
    if (this.#reader.rootSeen || !fault.id.startsWith('xml/ikke-velformet')) {
      this.#say(fault.id, fault.params, fault, true);
    } else {
      this.#findings.length = 0;
      this.#say(
        format === null ? 'xml/ikke-xml' : 'xml/ikke-xml#kjent',
        format === null ? {} : { format },
        fault,
        true,
      );
    }
  }

  #say(
    id: XmlFault['id'],
    params: Params,
    spot: { readonly line: number | null; readonly column: number | null },
    fatal: boolean,
  ): void {
    this.#findings.push({ kind: 'finding', id, params, line: spot.line, column: spot.column, xpath: null, fatal });
    this.over ||= fatal;
  }
}
