import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Revision } from '../../bkm/revision.ts';
import { checkXml } from '../../check/check-xml.ts';
import { noteTold, type Told } from '../../check/echoes.ts';
import type { ValidateOptions } from '../../check/result.ts';
import { EMPTY_ACCOUNT } from '../../convert/account.ts';
import type { ConvertEvent } from '../../convert/event.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { finderOf } from '../../diagnostics/text.ts';
import type { Engine } from '../../validate/engine.ts';
import { applySeverities, type Severities } from '../../validate/severities.ts';
import type { UnpackFault } from '../read/unpack-fault.ts';
import { billLine, endLine, type Line } from '../record/bill-line.ts';
import { BlockWriter } from '../record/blocks.ts';
import type { Pseudonym } from '../record/journal-bill.ts';
import { BILLS, type FileRecord, recordPath } from '../record/record.ts';
import { FindingSpool } from '../record/sorted.ts';
import { MIGRATE_TEXTS } from '../texts.ts';
import type { Unit } from '../unit.ts';
import type { Folders } from './folders.ts';
import { makeOwnFolder } from './make-own-folder.ts';
import { MessageFiles } from './message-files.ts';
import { pendingName } from './pending-text.ts';
import { Years } from './years.ts';

const find = finderOf(MIGRATE_TEXTS);

/** What a conversion needs beside the unit. */
export interface Desk {
  readonly folders: Folders;
  /** Of all rules but those of the run. */
  readonly engine: Engine;
  readonly options: ValidateOptions;
  readonly revision: Revision;
  readonly severities: Severities;
  /** Hash of the settings. */
  readonly settings: string;
  readonly pseudonym: Pseudonym;
  /** A finding as the journal keeps it. */
  readonly kept: (finding: Finding) => Finding;
}

/** A unit that was converted, and waits to be made visible. */
export interface Converted {
  readonly outputs: FileRecord['outputs'];
  readonly bills: number;
  /** Makes the outputs visible, then the record: from then on the file is done. */
  commit(content: string): void;
  drop(): void;
}

/**
 * Converts and validates one unit, one bill in memory at a time: its messages, findings and what the run rules need go to the disk,
 * where nobody sees them before `commit`.
 *
 * @throws what reading and writing throw, and RuleCrash
 */
export async function convertUnit(unit: Unit, source: AsyncIterable<Uint8Array>, desk: Desk): Promise<Converted> {
  const files = new MessageFiles(desk.folders);
  const pending = pendingName(desk.folders.pending);
  const writer = new BlockWriter(pending);
  const drop = (): void => {
    files.drop();
    writer.drop();
    rmSync(pending, { force: true });
  };
  try {
    const facts = await pour(unit, source, desk, files, writer);
    const outputs = files.outputsOf(unit.stem);
    const commit = (content: string): void => {
      endRecord(writer, pending, unit, { content, settings: desk.settings, outputs, ...facts }, desk, () =>
        files.nameThem(unit.stem),
      );
    };
    return { outputs, bills: facts.bills, commit, drop };
  } catch (error) {
    drop();
    throw error;
  }
}

type Facts = Omit<FileRecord, 'name' | 'stem' | 'content' | 'settings' | 'outputs'>;

async function pour(
  unit: Unit,
  source: AsyncIterable<Uint8Array>,
  desk: Desk,
  files: MessageFiles,
  writer: BlockWriter,
): Promise<Facts> {
  const spool = new FindingSpool(writer);
  const told: Told = new Map();
  const years = new Years();
  const withheldMessages: number[] = [];
  const tell = (finding: Finding): void => {
    for (const each of applySeverities([finding], desk.severities)) {
      noteTold(each, told);
      spool.add(desk.kept(each));
    }
  };
  const line = (content: Line): void => writer.line(BILLS, JSON.stringify(content));
  const onConverted = (event: ConvertEvent): void => {
    if (event.kind === 'message-head') {
      files.head(event.praksisId, event.head);
      line(['head', event.messageIndex, event.praksisId, event.head, event.sender]);
    } else if (event.kind === 'bill' && event.bill.regning !== null) {
      files.bill(event.bill.regning);
      years.bill(event.bill.regning);
      line(billLine(event.bill, event.bill.regning, desk.revision, desk.pseudonym));
    } else if (event.kind === 'message-end') {
      files.end(event.end);
      years.end(event.end.withheld);
      if (event.end.withheld) withheldMessages.push(event.end.messageIndex);
      line(endLine(event.end));
    }
  };
  const options = { ...desk.options, revision: desk.revision, file: unit.name, onFinding: tell, onConverted };
  const { revision, messages, bills, withheldBills, account, readable } = await checkXml(
    source,
    options,
    desk.engine,
    unit.name,
  );
  spool.end();
  const counts = { messages, bills, withheldBills, withheldMessages };
  return { revision, ...counts, readable, account, years: years.all, told: [...told] };
}

/** The record of a unit whose content can't be unpacked: that is its only finding. */
export function convertFault(unit: Unit, fault: UnpackFault, desk: Desk): Converted {
  const pending = pendingName(desk.folders.pending);
  const writer = new BlockWriter(pending);
  const spool = new FindingSpool(writer);
  const finding = find(fault.id, fault.params, {}, { file: unit.name });
  for (const each of applySeverities([finding], desk.severities)) spool.add(each);
  spool.end();
  return {
    outputs: [],
    bills: 0,
    commit: (content) => {
      endRecord(writer, pending, unit, { content, settings: desk.settings, outputs: [], ...NOTHING }, desk, () => {});
    },
    drop: () => {
      writer.drop();
      rmSync(pending, { force: true });
    },
  };
}

/**
 * The outputs get their names before the record does, and after the old one is gone: what has a record is there, and is what the record
 * tells of, whenever the program is killed.
 */
function endRecord(
  writer: BlockWriter,
  pending: string,
  { name, stem }: Unit,
  facts: Omit<FileRecord, 'name' | 'stem'>,
  { folders }: Desk,
  nameOutputs: () => void,
): void {
  const record: FileRecord = { name, stem, ...facts };
  writer.end(JSON.stringify(record));
  const target = path.join(folders.records, recordPath(name));
  rmSync(target, { force: true });
  nameOutputs();
  makeOwnFolder(path.dirname(target));
  renameSync(pending, target);
}

const NOTHING: Facts = {
  revision: null,
  messages: 0,
  bills: 0,
  withheldBills: 0,
  withheldMessages: [],
  readable: false,
  account: EMPTY_ACCOUNT,
  years: [],
  told: [],
};
