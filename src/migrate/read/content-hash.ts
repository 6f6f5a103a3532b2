import { createHash, type Hash } from 'node:crypto';
import type { Unit } from '../unit.ts';
import { rawBytes } from './open.ts';

/** Begins the hash of a unit's content: how it is packed is part of it. */
export function beginHash({ packing, zip }: Unit): Hash {
  return createHash('sha256').update(`${packing} ${zip?.unpacked ?? ''} ${zip?.crc32 ?? ''}\n`);
}

/** The hash of a unit's content, nothing of it unpacked. `onRead` is told the bytes as they are read. */
export async function contentHash(unit: Unit, onRead: (bytes: number) => void = () => {}): Promise<string> {
  const hash = beginHash(unit);
  for await (const part of rawBytes(unit)) {
    hash.update(part);
    onRead(part.length);
  }
  return hash.digest('hex');
}
