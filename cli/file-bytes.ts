import { closeSync, createReadStream, openSync, read, readSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

const BLOCK = 64 * 1024;

const readLater = promisify(read);

/**
 * The bytes of a file. A plain one that fits a block, as most claims do, is read at once: to wait for a thread at each step takes
 * longer. What is longer lets others in between, as does what is no plain file: to open a pipe is to wait for somebody who writes.
 *
 * @throws an error of the operating system, or the signal's reason
 */
export async function* fileBytes(file: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (!statSync(file).isFile()) {
    yield* createReadStream(file, { signal });
    return;
  }
  const fd = openSync(file, 'r');
  try {
    for (let goesOn = false; ; ) {
      const block = Buffer.allocUnsafe(BLOCK);
      const size: number = goesOn ? (await readLater(fd, block, 0, BLOCK, null)).bytesRead : readSync(fd, block);
      if (size === 0) return;
      yield block.subarray(0, size);
      signal.throwIfAborted();
      goesOn = size === BLOCK;
    }
  } finally {
    closeSync(fd);
  }
}
