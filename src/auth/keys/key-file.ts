import { type FileHandle, open } from 'node:fs/promises';
import { isBkmError } from '../../errors.ts';
import { configFault, type Said } from '../fault.ts';
import type { KeyOptions } from './key-options.ts';
import { readKey } from './read-key.ts';
import type { SigningKey } from './signing-key.ts';

/** What should be told about a key file that can be used all the same. */
export interface KeyWarning {
  /** Others on the machine may read or write the key. */
  readonly kind: 'open-to-others';
  readonly file: string;
  /** POSIX rights in octal: `644`. */
  readonly mode: string;
}

export interface KeyFile {
  readonly key: SigningKey;
  readonly warnings: readonly KeyWarning[];
}

/** Bytes. A key with a long chain is a tenth of it. */
const LONGEST = 1_048_576;

/**
 * Reads a private key from a file (see `readKey`). Links are followed, and the rights are those of the file that they lead to; on
 * Windows rights are not looked at.
 *
 * @throws {BkmError} CONFIG when there is no key to be read there
 */
export async function readKeyFile(file: string, options: KeyOptions = {}): Promise<KeyFile> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw notRead(file, error);
  });
  try {
    const warnings = await warningsOf(file, handle);
    const bytes = await bytesOf(file, handle);
    return { key: await keyIn(file, bytes, options), warnings };
  } finally {
    await handle.close();
  }
}

/** What is wrong is told with the file that it is in. */
async function keyIn(file: string, bytes: Uint8Array, options: KeyOptions): Promise<SigningKey> {
  try {
    return await readKey(bytes, options);
  } catch (error) {
    if (!isBkmError(error) || error.nb === undefined) throw error;
    const { nb, hint } = error;
    const named: Said = [`${file}: ${nb.message}`, `${file}: ${error.message}`];
    throw configFault(named, hint === undefined || nb.hint === undefined ? null : [nb.hint, hint]);
  }
}

async function warningsOf(file: string, handle: FileHandle): Promise<readonly KeyWarning[]> {
  const stat = await handle.stat();
  // A pipe (`<(pass show key)`) is nobody else's.
  if (process.platform === 'win32' || !stat.isFile() || (stat.mode & 0o077) === 0) return [];
  return [{ kind: 'open-to-others', file, mode: (stat.mode & 0o777).toString(8).padStart(3, '0') }];
}

async function bytesOf(file: string, handle: FileHandle): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST) break;
    }
  } catch (error) {
    throw notRead(file, error);
  }
  if (length <= LONGEST) return Buffer.concat(chunks);
  throw configFault([`${file} er for stor til å være en nøkkel`, `${file} is too large to be a key`]);
}

function notRead(file: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return configFault(
    [`kan ikke lese nøkkelfilen ${file} (${code})`, `can't read the key file ${file} (${code})`],
    ['Sjekk at stien og rettighetene stemmer.', 'Check the path and the rights.'],
  );
}
