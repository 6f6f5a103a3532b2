import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { type DiskPath, onDisk } from '../disk-path.ts';
import type { ArchiveLimits } from '../settings.ts';
import type { Unit } from '../unit.ts';
import { UnpackFault, unpackFault } from './unpack-fault.ts';

/** Bytes read from the disk at a time. */
const READ = 256 * 1024;

/**
 * The packed bytes of a unit, as they are on the disk.
 *
 * @throws {UnpackFault} where the archive's own header is not there, and what reading throws
 */
export async function* rawBytes(unit: Unit): AsyncGenerator<Uint8Array> {
  const { zip } = unit;
  if (zip === null) {
    yield* createReadStream(onDisk(unit.path), { highWaterMark: READ });
    return;
  }
  if (zip.packed === 0) return;
  const start = await dataStart(unit.path, zip.offset);
  yield* createReadStream(onDisk(unit.path), { highWaterMark: READ, start, end: start + zip.packed - 1 });
}

/**
 * The bytes of the message, unpacked within bounds.
 *
 * @param raw what `rawBytes` gives
 * @throws {UnpackFault} where they can't be unpacked, do not fit their checksum or are more than is allowed
 */
export async function* unpacked(
  unit: Unit,
  raw: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  if (unit.packing === 'none') {
    yield* raw;
    return;
  }
  const guard = new Guard(unit, limits);
  try {
    for await (const part of inflated(unit, raw)) {
      guard.take(part);
      yield part;
    }
  } catch (error) {
    throw unpackFault(error);
  }
  guard.end();
}

function inflated({ packing }: Unit, raw: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (packing === 'stored') return raw;
  const inflate = packing === 'gzip' ? createGunzip() : createInflateRaw();
  // What goes wrong comes out of the stream that is read.
  return pipeline(raw, inflate, () => {});
}

/** From here on the ratio tells something. */
const ENOUGH = 16 * 2 ** 20;

/** Holds what is unpacked against its bounds and its checksum. */
class Guard {
  readonly #unit: Unit;
  readonly #limits: ArchiveLimits;
  #bytes = 0;
  #crc = 0;

  constructor(unit: Unit, limits: ArchiveLimits) {
    this.#unit = unit;
    this.#limits = limits;
  }

  take(part: Uint8Array): void {
    this.#bytes += part.length;
    const { entryBytes, ratio } = this.#limits;
    const { zip, size } = this.#unit;
    if (this.#bytes > entryBytes) throw new UnpackFault('arkiv/for-stor', { mest: inGiB(entryBytes) });
    const packed = zip?.packed ?? size;
    if (this.#bytes > Math.max(ENOUGH, packed * ratio))
      throw new UnpackFault('arkiv/for-stor#forhold', { mest: ratio });
    if (zip === null) return;
    if (this.#bytes > zip.unpacked) throw new UnpackFault('arkiv/skadet#sum');
    this.#crc = crc32(part, this.#crc);
  }

  end(): void {
    const { zip } = this.#unit;
    if (zip === null) return;
    if (this.#bytes !== zip.unpacked || this.#crc !== zip.crc32) throw new UnpackFault('arkiv/skadet#sum');
  }
}

/** `16 GiB`. */
export function inGiB(bytes: number): string {
  return `${Math.round((bytes / 2 ** 30) * 100) / 100} GiB`;
}

const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;

/** Where the content of an entry begins: after its own header, whose length the table of contents does not tell. */
async function dataStart(file: DiskPath, offset: number): Promise<number> {
  const handle = await open(onDisk(file));
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(LOCAL_HEADER), 0, LOCAL_HEADER, offset);
    if (bytesRead < LOCAL_HEADER || buffer.readUInt32LE(0) !== LOCAL_SIGNATURE) {
      throw new UnpackFault('arkiv/skadet', { kode: 'ZIP' });
    }
    return offset + LOCAL_HEADER + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}
