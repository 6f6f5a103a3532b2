import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { RuleCrash } from '../../validate/engine.ts';
import { type DiskPath, onDisk } from '../disk-path.ts';
import { beginHash, contentHash } from '../read/content-hash.ts';
import { rawBytes, unpacked } from '../read/open.ts';
import { ReadFault, systemCode } from '../read/read-fault.ts';
import { UnpackFault } from '../read/unpack-fault.ts';
import { type FileRecord, openRecord, recordPath } from '../record/record.ts';
import type { ArchiveLimits } from '../settings.ts';
import type { Unit } from '../unit.ts';
import { type Converted, convertFault, convertUnit, type Desk } from './convert-unit.ts';
import { isAsWritten } from './is-as-written.ts';
import { moveAside } from './move-aside.ts';
import { isOfItsName } from './of-its-name.ts';
import type { Result } from './result.ts';

/**
 * Bytes handed to the reader at a time. What it makes of them lives until they are done with: in a worker's small heap, eight times as
 * much took a third longer, for the collector had to move it.
 */
const PIECE = 8 * 1024;

/** Readings of a file that is changed under them. */
const TRIES = 3;

/** What a worker has at hand. */
export interface Bench extends Desk {
  readonly limits: ArchiveLimits;
  /** Told the bytes read from the disk. */
  readonly onRead: (bytes: number) => void;
}

type Done = Pick<Extract<Result, { readonly kind: 'made' }>, 'content' | 'bills'>;

/** Does one unit, unless it is done: whatever goes wrong is in the result. */
export async function processUnit(unit: Unit, bench: Bench): Promise<Result> {
  const began = performance.now();
  try {
    const before = recordOf(unit, bench);
    const isDone =
      before !== null &&
      isCurrent(before, unit, bench) &&
      (await isAsWritten(before, bench.folders)) &&
      (await isUnchanged(before, unit, bench));
    if (isDone) {
      return { kind: 'kept', content: before.content, bills: before.bills };
    }
    for (let left = TRIES; left > 0; left -= 1) {
      const done = await made(unit, before, bench);
      if (done !== null) return { kind: 'made', ...done, ms: performance.now() - began };
    }
    return { kind: 'failed', failure: { id: 'migrering/endret', params: {} } };
  } catch (error) {
    return resultOf(error);
  }
}

function recordOf({ name }: Unit, { folders }: Bench): FileRecord | null {
  const opened = openRecord(path.join(folders.records, recordPath(name)));
  opened?.reader.close();
  return opened?.record ?? null;
}

/** Of these settings, and for this place. */
function isCurrent({ settings, stem }: FileRecord, unit: Unit, bench: Bench): boolean {
  return settings === bench.settings && stem === unit.stem;
}

async function isUnchanged({ content }: FileRecord, unit: Unit, { onRead }: Bench): Promise<boolean> {
  let bytes = 0;
  const hash = await contentHash(unit, (read) => {
    bytes += read;
    onRead(read);
  }).catch(asReadFault);
  // It is read once more, and counted then.
  if (hash !== content) onRead(-bytes);
  return hash === content;
}

/** Converts; gives the content's hash and its bills, null where the file was changed meanwhile, and nothing is kept. */
async function made(unit: Unit, before: FileRecord | null, bench: Bench): Promise<Done | null> {
  const first = await stateOf(unit.path);
  let bytes = 0;
  const onRead = (read: number): void => {
    bytes += read;
    bench.onRead(read);
  };
  const { converted, content } = await read(unit, bench, onRead);
  if ((await stateOf(unit.path)) !== first) {
    converted.drop();
    bench.onRead(-bytes);
    return null;
  }
  try {
    setAside(unit, before, converted, bench);
    converted.commit(content);
    return { content, bills: converted.bills };
  } catch (error) {
    converted.drop();
    throw error;
  }
}

async function read(unit: Unit, bench: Bench, onRead: (bytes: number) => void) {
  const hash = beginHash(unit);
  let whole = false;
  async function* tapped(): AsyncGenerator<Uint8Array> {
    try {
      for await (const part of rawBytes(unit)) {
        hash.update(part);
        onRead(part.length);
        yield part;
      }
      whole = true;
    } catch (error) {
      asReadFault(error);
    }
  }
  let vouched = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    for await (const part of unpacked(unit, tapped(), bench.limits)) yield* piecesOf(part);
    vouched = true;
  }
  const converted = await convertUnit(unit, source(), bench)
    .then((made) => (vouched ? made : soundOr(made, unit, bench)))
    .catch((error: unknown) => {
      if (error instanceof UnpackFault) return convertFault(unit, error, bench);
      throw error;
    });
  // What can't be used may not have been read to its end.
  const content = whole ? hash.digest('hex') : await contentHash(unit).catch(brokenHash);
  return { converted, content };
}

function* piecesOf(part: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < part.length; at += PIECE) yield part.subarray(at, at + PIECE);
}

/**
 * What was converted, once the archive has vouched for all of it: of a message that was read, a reader that has seen enough may have
 * left the checksum behind it.
 *
 * @throws {UnpackFault} where it does not
 */
async function soundOr(converted: Converted, unit: Unit, { limits }: Bench): Promise<Converted> {
  if (unit.packing === 'none') return converted;
  try {
    for await (const _ of unpacked(unit, rawBytes(unit), limits));
    return converted;
  } catch (error) {
    converted.drop();
    throw error;
  }
}

/** Of a file whose archive leads nowhere: there is nothing to hash. */
function brokenHash(error: unknown): string {
  if (error instanceof UnpackFault) return createHash('sha256').update(error.id).digest('hex');
  return asReadFault(error);
}

async function stateOf(file: DiskPath): Promise<string> {
  const { dev, ino, size, mtimeNs } = await stat(onDisk(file), { bigint: true }).catch(asReadFault);
  return [dev, ino, size, mtimeNs].join(' ');
}

/**
 * What the file became before, and does not become now, is moved out of the way of whoever sends the messages. Where it had another place
 * that may be another file's by now: what is nobody's is moved at the end of the run.
 */
function setAside(unit: Unit, before: FileRecord | null, { outputs }: Converted, { folders }: Bench): void {
  if (before?.stem !== unit.stem) return;
  const now = new Set(outputs.map(({ name }) => name));
  for (const { name } of before.outputs) {
    if (now.has(name) || !existsSync(path.join(folders.messages, name))) continue;
    moveAside(folders.messages, name, folders.staleMessages);
  }
}

/** @throws {ReadFault} for an error of the system, and others as they are */
function asReadFault(error: unknown): never {
  const code = systemCode(error);
  throw code === '' ? error : new ReadFault(code);
}

function resultOf(error: unknown): Result {
  if (error instanceof ReadFault) {
    const { code } = error;
    const forbidden = code === 'EACCES' || code === 'EPERM';
    return forbidden
      ? failed('migrering/uleselig#rettigheter')
      : { kind: 'failed', failure: { id: 'migrering/uleselig', params: { kode: code } } };
  }
  const code = systemCode(error);
  if (isOfItsName(code)) {
    return { kind: 'failed', failure: { id: 'migrering/ikke-skrevet', params: { kode: code } } };
  }
  if (code !== '') return { kind: 'stopped', code };
  if (error instanceof RuleCrash) {
    return { kind: 'failed', failure: { id: 'migrering/feil-i-bkm#regel', params: { regel: error.rule } } };
  }
  const feil = error instanceof Error ? error.name : typeof error;
  return { kind: 'failed', failure: { id: 'migrering/feil-i-bkm', params: { feil } } };
}

function failed(id: 'migrering/uleselig#rettigheter'): Result {
  return { kind: 'failed', failure: { id, params: {} } };
}
