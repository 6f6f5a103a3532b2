import { rmSync } from 'node:fs';
import path from 'node:path';
import { type BlockReader, BrokenBlocks } from '../record/blocks.ts';
import { type FileRecord, openRecord, recordPath } from '../record/record.ts';
import type { Unit } from '../unit.ts';
import type { Folders } from '../work/folders.ts';

/** A record that was there is not, or not as it was written: its file is to be done anew. */
export class RecordLost extends Error {
  override readonly name = 'RecordLost';
}

/**
 * Reads the record of a unit. One that turns out to be damaged is removed, so that the unit is done anew.
 *
 * @throws {RecordLost}
 */
export function withRecord<T>(
  { name }: Unit,
  { records }: Folders,
  read: (record: FileRecord, reader: BlockReader) => T,
): T {
  const file = path.join(records, recordPath(name));
  const opened = openRecord(file);
  if (opened === null) throw new RecordLost('record');
  try {
    return read(opened.record, opened.reader);
  } catch (error) {
    if (!(error instanceof BrokenBlocks)) throw error;
    rmSync(file, { force: true });
    throw new RecordLost('record');
  } finally {
    opened.reader.close();
  }
}
