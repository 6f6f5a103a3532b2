import path from 'node:path';

/** Where a file is on the disk: a text, or the very bytes where they are no UTF-8, as in old archives. */
export type DiskPath = string | Uint8Array;

/** As the file system takes it: on their way to a worker, bytes lose that they are a Buffer. */
export function onDisk(file: DiskPath): string | Buffer {
  return typeof file === 'string' ? file : Buffer.from(file);
}

/** An entry of a folder; bytes only where a text can't be it. */
export function below(folder: DiskPath, entry: Uint8Array): DiskPath {
  const name = utf8Of(entry);
  if (typeof folder === 'string' && name !== null) return path.join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry]);
}

/** What a file is called: UTF-8 where it is that, and else Latin-1, which takes any bytes. */
export function shownName(entry: Uint8Array): string {
  return utf8Of(entry) ?? Buffer.from(entry).toString('latin1');
}

/** By their bytes: the same on every machine. */
export function comparePaths(a: DiskPath, b: DiskPath): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null for what is none. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
