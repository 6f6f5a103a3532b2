import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { FileRecord } from '../record/record.ts';
import type { Folders } from './folders.ts';

/**
 * True where the messages that a record tells of are there, byte for byte: one may have been edited, or be of other options, whose run
 * was killed before it had its own record.
 */
export async function isAsWritten({ outputs }: FileRecord, { messages }: Folders): Promise<boolean> {
  for (const { name, sha256 } of outputs) {
    if ((await hashOf(path.join(messages, name))) !== sha256) return false;
  }
  return true;
}

/** Null for what can't be read: it is written anew. */
async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(file)) hash.update(part);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
