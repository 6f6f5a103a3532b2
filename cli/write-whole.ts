import path from 'node:path';
import { PendingFile } from './pending-file.ts';
import { notWritten } from './problem.ts';

/**
 * Writes a file that others never see half.
 *
 * @throws {Problem} when it can't be written; what was there before is then still there
 */
export async function writeWhole(file: string, parts: Iterable<string>): Promise<void> {
  let pending: PendingFile | null = null;
  try {
    pending = await PendingFile.in(path.dirname(file));
    for (const part of parts) pending.write(part);
    pending.close();
    pending.nameIt(file);
  } catch (error) {
    pending?.drop();
    throw notWritten(file, error);
  }
}
