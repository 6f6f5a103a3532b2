import path from 'node:path';
import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { type Baseline, type BaselineFinding, EMPTY_BASELINE, withEntries } from '../report/baseline.ts';
import type { RunCatalogue } from '../report/model.ts';
import type { Inventory } from './find/find-units.ts';
import { digestOf, readFinished, writeFinished } from './finished.ts';
import type { MigrateOptions } from './options.ts';
import { RunProgress } from './progress.ts';
import { hashOf, type Settings } from './settings.ts';
import type { MigrationReport } from './settle/model.ts';
import type { HeldFindings, KnownFindings } from './settle/run-baseline.ts';
import type { SettleTask } from './settle/settle.ts';
import { noteTiming, slowestOf, type Timing } from './settle/timings.ts';
import { RecordLost } from './settle/with-record.ts';
import { clearFolder } from './work/clear-way.ts';
import type { Folders } from './work/folders.ts';
import { type OpenOutput, withdraw } from './work/open-output.ts';
import type { Failure } from './work/result.ts';
import { writeFault } from './work/write-fault.ts';
import { Workers } from './workers.ts';

/** What a migration came to. */
export interface Migrated {
  readonly report: MigrationReport;
  /** Files that were converted by this run; the others were done before, and are as they were. */
  readonly converted: number;
  /** Messages of earlier runs that were moved to `stale/`. */
  readonly moved: number;
  /** The slowest files, slowest first. */
  readonly slowest: readonly Timing[];
  /** Files that a fault of bkm left out. */
  readonly faults: number;
  /** What the baseline came to; null where none was given. */
  readonly baseline: MigratedBaseline | null;
}

/** A baseline after a migration. */
export interface MigratedBaseline {
  /** Findings that it left out. */
  readonly covered: number;
  /** Entries of files of the run that no finding answers to any more. */
  readonly stale: readonly BaselineFinding[];
  /** The baseline, with the findings of the run where it was to be updated. */
  readonly baseline: Baseline;
}

/** Runs where records of earlier ones turn out to be damaged on the disk: their files are done anew. */
const RUNS = 3;

/** The slowest files that are told of. */
const SLOWEST = 10;

type RunOptions = MigrateOptions & { readonly signal: AbortSignal };

/** Does all units, then settles them. */
export async function run(
  inventory: Inventory,
  { folders, settings }: OpenOutput,
  options: RunOptions,
  jobs: number,
  used: RunCatalogue | null,
): Promise<Migrated> {
  const progress = new RunProgress(inventory.units);
  options.onStart?.(progress);
  const threads = Math.max(1, Math.min(jobs, inventory.units.length));
  const data = { root: folders.root, settings, counter: progress.counter };
  const workers = new Workers(threads, data, options.signal, options.workerHeap);
  try {
    for (let left = RUNS - 1; ; left -= 1) {
      try {
        const report = reportOptions(options, settings, used);
        return await once(inventory, folders, settings, progress, workers, report, knownOf(options));
      } catch (error) {
        if (!(error instanceof RecordLost) || left === 0) throw error;
      }
    }
  } finally {
    await workers.end();
  }
}

async function once(
  inventory: Inventory,
  folders: Folders,
  settings: Settings,
  progress: RunProgress,
  workers: Workers,
  report: SettleTask['report'],
  known: KnownFindings | null,
): Promise<Migrated> {
  const { failures, contents, bills, converted } = await convertAll(inventory, folders, progress, workers);
  const digest = digestOf(inventory, contents, failures, hashOf(settings), known, report);
  // What a baseline came to is not in the report: it is seen anew.
  const before = known === null ? readFinished(folders, digest) : null;
  const {
    report: whole,
    moved,
    held,
  } = before === null
    ? await settleAll({ inventory, failures, bills, known, report }, folders, progress, workers)
    : { report: before, moved: 0, held: null };
  if (before === null) writeFinished(folders, digest);
  const names = new Set(inventory.units.map(({ name }) => name));
  const slowest = slowestOf(folders.timings, names).slice(0, SLOWEST);
  const faults = [...failures.values()].filter(({ id }) => OURS.some((ours) => id.startsWith(ours))).length;
  return { report: whole, converted, moved, slowest, faults, baseline: baselineOf(known, held) };
}

function knownOf({ baseline, updateBaseline: update = false }: MigrateOptions): KnownFindings | null {
  if (baseline === undefined) return update ? { baseline: EMPTY_BASELINE, update } : null;
  return { baseline, update };
}

function baselineOf(known: KnownFindings | null, held: HeldFindings | null): MigratedBaseline | null {
  if (known === null || held === null) return null;
  const { covered, stale, added } = held;
  return { covered, stale, baseline: withEntries(known.baseline, added) };
}

const OURS = ['migrering/feil-i-bkm', 'migrering/minne'];

async function convertAll({ units }: Inventory, folders: Folders, progress: RunProgress, workers: Workers) {
  const failures = new Map<string, Failure>();
  const contents = new Map<string, string>();
  let converted = 0;
  let bills = 0;
  // The largest first: no worker is left with it at the end.
  const toDo = units.filter(({ fault }) => fault === null).sort((a, b) => b.size - a.size);
  for (const folder of new Set(toDo.map(({ stem }) => path.posix.dirname(stem)))) {
    clearFolder(folders.messages, folder, folders.staleMessages);
  }
  await workers.overUnits(toDo, (unit, result) => {
    progress.fileDone();
    if (result.kind === 'stopped') throw writeFault(folders.root, result.code, unit.name);
    if (result.kind === 'failed') {
      failures.set(unit.name, result.failure);
      return;
    }
    contents.set(unit.name, result.content);
    bills += result.bills;
    if (result.kind === 'kept') return;
    if (converted === 0) withdrawReports(folders);
    converted += 1;
    noteTiming(folders.timings, { file: unit.name, ms: Math.round(result.ms), bytes: unit.size });
  });
  return { failures, contents, converted, bills };
}

function settleAll(task: SettleTask, folders: Folders, progress: RunProgress, workers: Workers) {
  withdrawReports(folders);
  progress.settle();
  return workers.settle(task);
}

/** What they say is no longer so. */
function withdrawReports(folders: Folders): void {
  for (const file of [folders.finished, folders.reportJson, folders.reportHtml]) withdraw(folders, file);
}

function reportOptions(options: MigrateOptions, settings: Settings, used: RunCatalogue | null): SettleTask['report'] {
  const { lang = 'en', showValues = false } = options.format ?? {};
  return {
    format: { lang, showValues },
    onlyErrors: options.onlyErrors ?? false,
    revision: settings.convert.revision ?? DEFAULT_REVISION,
    catalogue: used,
    now: settings.now === 'gendate' ? settings.now : new Date(settings.now).toISOString(),
  };
}
