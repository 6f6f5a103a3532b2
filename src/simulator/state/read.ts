import { type FileHandle, open, stat } from 'node:fs/promises';
import { BkmError } from '../../errors.ts';
import type { Log } from '../frame.ts';
import { codeOf } from './code-of.ts';
import { HEADER, replay, type StoredSlice, type StoredSlices } from './stored.ts';

/**
 * What the state file holds; nothing where it does not exist. A last line without its end was being written when the simulator was
 * killed: nobody was told that it is kept, so it is left out, and the log says so.
 *
 * @throws {BkmError} CONFIG when it can't be read, or is no state file
 */
export async function readStateFile(file: string, log: Log): Promise<StoredSlices> {
  try {
    // Opening a pipe waits for who writes to it, and can't be stopped.
    if (!(await stat(file)).isFile()) throw notOurs();
    const handle = await open(file, 'r');
    try {
      return await slicesIn(handle, log);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof BkmError) throw cause;
    if (codeOf(cause) === 'ENOENT') return new Map();
    throw new BkmError('CONFIG', `The state file can't be read (${codeOf(cause)}).`, {
      nb: { message: `Tilstandsfilen kan ikke leses (${codeOf(cause)}).` },
      cause,
    });
  }
}

const FIRST = Buffer.from(`${HEADER}\n`);

async function slicesIn(handle: FileHandle, log: Log): Promise<StoredSlices> {
  // By its first bytes: a big file of another program is not read to its end to find that out.
  const first = Buffer.alloc(FIRST.length);
  const { bytesRead } = await handle.read(first, 0, first.length, 0);
  if (bytesRead !== first.length || !first.equals(FIRST)) throw notOurs();
  const slices = new Map<string, StoredSlice>();
  let number = 1;
  for await (const { bytes, whole } of lines(handle, FIRST.length)) {
    number += 1;
    if (!whole) log('warn', `the state file's last line (${number}) is not whole, and is left out`);
    else if (!replay(textOf(bytes), slices)) throw notALine(number);
  }
  return slices;
}

interface Line {
  readonly bytes: Uint8Array;
  /** Whether the line has its end. */
  readonly whole: boolean;
}

async function* lines(handle: FileHandle, start: number): AsyncIterable<Line> {
  let begun: Uint8Array[] = [];
  for await (const chunk of handle.createReadStream({ start, autoClose: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a chunk of text');
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      yield { bytes: Buffer.concat([...begun, chunk.subarray(from, end)]), whole: true };
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { bytes: Buffer.concat(begun), whole: false };
}

/** Empty, and so no line, where it is not UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

function notOurs(): BkmError {
  return new BkmError('CONFIG', 'The state file is not one that the simulator wrote.', {
    hint: 'Give another file; it is made when it does not exist.',
    nb: {
      message: 'Tilstandsfilen er ikke skrevet av simulatoren.',
      hint: 'Oppgi en annen fil; den lages når den ikke finnes.',
    },
  });
}

function notALine(number: number): BkmError {
  return new BkmError('CONFIG', `Line ${number} of the state file is not one that the simulator wrote.`, {
    hint: 'The file was changed or damaged. Start with a new state file.',
    nb: {
      message: `Linje ${number} i tilstandsfilen er ikke skrevet av simulatoren.`,
      hint: 'Filen er endret eller skadet. Start med en ny tilstandsfil.',
    },
  });
}
