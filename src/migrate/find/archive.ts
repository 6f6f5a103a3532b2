import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type DiskPath, onDisk } from '../disk-path.ts';
import { inGiB } from '../read/open.ts';
import { systemCode } from '../read/read-fault.ts';
import { UnpackFault } from '../read/unpack-fault.ts';
import type { ArchiveLimits } from '../settings.ts';
import type { Packing, ZipPlace } from '../unit.ts';
import { distinct } from './distinct.ts';
import { extensionOf } from './kind.ts';
import { zipName } from './zip-name.ts';

/** A file in an archive, as its table of contents has it. */
export interface ZipEntry {
  /** With `/`. What can't be a name is shown as `entry-7`, by its place. */
  readonly name: string;
  readonly packing: Packing;
  readonly place: ZipPlace;
  /** Why it is not read. */
  readonly fault: UnpackFault | null;
}

/** What an archive holds. */
export interface ZipContents {
  readonly entries: readonly ZipEntry[];
  /** Of the archive as a whole: what is not in `entries` is lost. */
  readonly fault: UnpackFault | null;
}

const openZip = promisify<number, yauzl.Options, ZipFile>(yauzl.fromFd);

/**
 * Reads the table of contents of a ZIP archive, nothing unpacked.
 *
 * @throws what opening the file throws
 */
export async function zipContents(file: DiskPath, limits: ArchiveLimits): Promise<ZipContents> {
  const handle = await open(onDisk(file));
  try {
    return await contentsOf(handle, limits);
  } finally {
    await handle.close();
  }
}

async function contentsOf(handle: FileHandle, limits: ArchiveLimits): Promise<ZipContents> {
  const entries: ZipEntry[] = [];
  try {
    const zip = await openZip(handle.fd, {
      lazyEntries: true,
      // Names are judged one by one, and sizes as they are read: one bad entry is not to hide the others.
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    if (zip.entryCount > limits.entries) {
      return { entries: [], fault: new UnpackFault('arkiv/for-mange', { mest: limits.entries }) };
    }
    for await (const entry of zip.eachEntry()) {
      const read = entryOf(entry, entries.length + 1, limits);
      if (read !== null) entries.push(read);
    }
    const whole = faultOf(entries, zip.fileSize, limits);
    const fault = whole ?? ((await hasMore(handle, zip)) ? new UnpackFault('arkiv/skadet#innhold') : null);
    return { entries: named(entries), fault };
  } catch (error) {
    if (systemCode(error) !== '') throw error;
    return { entries: named(entries), fault: new UnpackFault('arkiv/skadet#innhold') };
  }
}

const CENTRAL_SIGNATURE = 0x02014b50;

/** True where the table of contents goes on after as many entries as the archive says that it has. */
async function hasMore(handle: FileHandle, zip: ZipFile): Promise<boolean> {
  // A number, whatever its types say.
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, Number(zip.readEntryCursor));
  return bytesRead === 4 && buffer.readUInt32LE(0) === CENTRAL_SIGNATURE;
}

const STORED = 0;
const DEFLATED = 8;

/** Null for a folder. */
function entryOf(entry: Entry, number: number, limits: ArchiveLimits): ZipEntry | null {
  const name = nameOf(entry);
  if (name?.endsWith('/') === true) return null;
  const place = {
    offset: entry.relativeOffsetOfLocalHeader,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    crc32: entry.crc32,
  };
  const packing = entry.compressionMethod === STORED ? 'stored' : 'deflated';
  const fault = (why: UnpackFault | null): ZipEntry => ({
    name: name ?? `entry-${number}`,
    packing,
    place,
    fault: why,
  });
  if (name === null) return fault(new UnpackFault('arkiv/navn'));
  if (entry.isEncrypted()) return fault(new UnpackFault('arkiv/kryptert'));
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return fault(new UnpackFault('arkiv/metode', { metode: entry.compressionMethod }));
  }
  if (['.zip', '.gz', '.7z', '.tar', '.tgz', '.rar'].includes(extensionOf(name))) {
    return fault(new UnpackFault('arkiv/i-arkiv'));
  }
  if (place.unpacked > limits.entryBytes) {
    return fault(new UnpackFault('arkiv/for-stor', { mest: inGiB(limits.entryBytes) }));
  }
  return fault(null);
}

/** Null for what is no name within a folder. */
function nameOf(entry: Entry): string | null {
  const name = zipName(entry);
  const isOdd = yauzl.validateFileName(name) !== null || /[\u0000-\u001F\u007F]|(^|\/)(\.\.?|)(\/|$)(?!$)/.test(name);
  return isOdd || name === '' ? null : name;
}

/** An archive may have one name several times. */
function named(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return distinct(entries, (entry, name) => ({ ...entry, name }));
}

function faultOf(entries: readonly ZipEntry[], fileSize: number, limits: ArchiveLimits): UnpackFault | null {
  const sum = (key: 'packed' | 'unpacked') => entries.reduce((total, { place }) => total + place[key], 0);
  if (sum('packed') > fileSize) return new UnpackFault('arkiv/overlapp');
  if (sum('unpacked') > limits.archiveBytes) {
    return new UnpackFault('arkiv/for-stor', { mest: inGiB(limits.archiveBytes) });
  }
  return null;
}
