import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BkmError } from '../../errors.ts';

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a file; null where there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file beside, and gives it its name when it is whole and on the disk: nobody sees it half, whenever the process dies.
 *
 * @param written called before the name is given
 */
export async function writeWhole(
  folder: string,
  name: string,
  content: Uint8Array | string,
  written: () => void = () => {},
): Promise<void> {
  const pending = path.join(folder, `.bkm-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(pending, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    written();
    await rename(pending, path.join(folder, name));
  } catch (error) {
    await rm(pending, { force: true });
    throw error;
  }
}

/** The code of the operating system, such as ENOSPC; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A folder that can't be written, told; any other error is given back as it is. */
export function notWritten(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const code = codeOf(error);
  return new BkmError('OUTPUT', `can't write the catalogue in ${folder} (${code}).`, {
    hint: 'What was there before is still whole. See to the rights and the room on the disk, or give another folder.',
    nb: {
      message: `kan ikke skrive katalogen i ${folder} (${code}).`,
      hint: 'Det som lå der før, er fortsatt helt. Se til rettighetene og plassen på disken, eller oppgi en annen mappe.',
    },
  });
}
