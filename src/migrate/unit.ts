import type { Finding } from '../diagnostics/finding.ts';
import type { DiskPath } from './disk-path.ts';

/** How the bytes of a message are packed. */
export type Packing = 'none' | 'gzip' | 'stored' | 'deflated';

/** Where a message lies in a ZIP archive, as its table of contents says. */
export interface ZipPlace {
  /** Byte at which the entry's own header begins. */
  readonly offset: number;
  /** Bytes, packed and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly crc32: number;
}

/** One file to convert, on the disk or in an archive. */
export interface Unit {
  /** Below the folder, with `/`: `2014/a.xml`, `2015.zip!/inner/b.xml`. */
  readonly name: string;
  /** The file on the disk. */
  readonly path: DiskPath;
  readonly packing: Packing;
  readonly zip: ZipPlace | null;
  /** Bytes to read from the disk. */
  readonly size: number;
  /** What it becomes, below `messages/` and `reports/`, without `.json`. */
  readonly stem: string;
  /** Known before it is read: then it is not read. */
  readonly fault: Finding | null;
}
