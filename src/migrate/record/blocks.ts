import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** UTF-16 units of text that make a block: enough to pack well, small enough to hold many at once. */
const BLOCK = 64 * 1024;

/** Bytes before a block: its section, its length packed and its checksum, 32 bits each. */
const HEADER = 12;

/** Bytes after the last block: where it begins, and `bkm1`. */
const TRAILER = 12;
const MAGIC = 0x626b6d31;

/**
 * Writes lines of text, by section, into a file of packed blocks. For its owner alone. Whole only once it is `end`ed: a reader
 * refuses it before.
 */
export class BlockWriter {
  readonly #fd: number;
  readonly #sections = new Map<number, string>();
  #at = 0;
  #open = true;

  constructor(file: string) {
    this.#fd = openSync(file, 'wx', 0o600);
  }

  /** @param line without a line break, as JSON is */
  line(section: number, line: string): void {
    const text = `${this.#sections.get(section) ?? ''}${line}\n`;
    this.#sections.set(section, text);
    if (text.length >= BLOCK) this.#flush(section);
  }

  /** Ends a section: nothing of it is kept in memory any more. */
  endSection(section: number): void {
    this.#flush(section);
  }

  /** Ends the file with its last line, which is read first. On the disk when it comes back. */
  end(last: string): void {
    for (const section of [...this.#sections.keys()]) this.#flush(section);
    const at = this.#at;
    this.#sections.set(LAST, `${last}\n`);
    this.#flush(LAST);
    const trailer = Buffer.alloc(TRAILER);
    trailer.writeDoubleLE(at, 0);
    trailer.writeUInt32LE(MAGIC, 8);
    writeAll(this.#fd, trailer);
    fsyncSync(this.#fd);
    this.drop();
  }

  /** Breaks off; after the end, does nothing. */
  drop(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }

  #flush(section: number): void {
    const text = this.#sections.get(section) ?? '';
    this.#sections.delete(section);
    if (text === '') return;
    const packed = deflateRawSync(text, { level: 1 });
    const header = Buffer.alloc(HEADER);
    header.writeUInt32LE(section, 0);
    header.writeUInt32LE(packed.length, 4);
    header.writeUInt32LE(crc32(packed), 8);
    writeAll(this.#fd, Buffer.concat([header, packed]));
    this.#at += HEADER + packed.length;
  }
}

const LAST = 0xffffffff;

interface Block {
  readonly section: number;
  readonly at: number;
  readonly length: number;
  readonly crc: number;
}

/** A file of blocks that is not whole, or was altered. */
export class BrokenBlocks extends Error {
  override readonly name = 'BrokenBlocks';
}

/** Reads a file of blocks. One block of each section that is read is in memory. */
export class BlockReader {
  readonly last: string;
  readonly #fd: number;
  readonly #size: number;
  readonly #end: number;
  #index: ReadonlyMap<number, readonly Block[]> | null = null;

  /** @throws {BrokenBlocks} where it is not whole, and what opening it throws */
  constructor(file: string) {
    this.#fd = openSync(file, 'r');
    try {
      const { size } = fstatSync(this.#fd);
      this.#size = size;
      if (size < TRAILER) throw new BrokenBlocks('no end');
      const trailer = this.#read(size - TRAILER, TRAILER);
      if (trailer.readUInt32LE(8) !== MAGIC) throw new BrokenBlocks('no end');
      this.#end = trailer.readDoubleLE(0);
      this.last = this.#text(this.#blockAt(this.#end)).slice(0, -1);
    } catch (error) {
      closeSync(this.#fd);
      throw error;
    }
  }

  /** The sections that are there, in order. */
  get sections(): readonly number[] {
    return [...this.#sections().keys()].sort((a, b) => a - b);
  }

  /** @throws {BrokenBlocks} where the file was altered */
  *lines(section: number): Generator<string> {
    for (const block of this.#sections().get(section) ?? []) {
      const lines = this.#text(block).split('\n');
      lines.pop();
      yield* lines;
    }
  }

  close(): void {
    closeSync(this.#fd);
  }

  #sections(): ReadonlyMap<number, readonly Block[]> {
    if (this.#index !== null) return this.#index;
    const index = new Map<number, Block[]>();
    for (let at = 0; at < this.#end; ) {
      const block = this.#blockAt(at);
      const blocks = index.get(block.section);
      if (blocks === undefined) index.set(block.section, [block]);
      else blocks.push(block);
      at = block.at + block.length;
    }
    this.#index = index;
    return index;
  }

  #blockAt(at: number): Block {
    const header = this.#read(at, HEADER);
    return {
      section: header.readUInt32LE(0),
      at: at + HEADER,
      length: header.readUInt32LE(4),
      crc: header.readUInt32LE(8),
    };
  }

  #text({ at, length, crc }: Block): string {
    const packed = this.#read(at, length);
    if (crc32(packed) !== crc) throw new BrokenBlocks('checksum');
    return inflateRawSync(packed).toString();
  }

  #read(at: number, length: number): Buffer {
    // Where a number is damaged, nothing of its size is asked for.
    if (!(Number.isSafeInteger(at) && at >= 0 && at + length <= this.#size)) throw new BrokenBlocks('cut off');
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const count = readSync(this.#fd, buffer, done, buffer.length - done, at + done);
      if (count === 0) throw new BrokenBlocks('cut off');
      done += count;
    }
    return buffer;
  }
}

/** A write may take less than it is given. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
