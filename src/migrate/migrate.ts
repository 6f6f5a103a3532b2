import { realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { openCatalogueFolder } from '../catalogue/cache/open.ts';
import { checkedOptions } from '../convert/check-options.ts';
import { wrongCall } from '../diagnostics/options.ts';
import { BkmError } from '../errors.ts';
import type { RunCatalogue } from '../report/model.ts';
import { findUnits } from './find/find-units.ts';
import { wantedBy } from './find/patterns.ts';
import type { MigrateOptions } from './options.ts';
import { type Migrated, run } from './run.ts';
import { ARCHIVE_LIMITS } from './settings.ts';
import { type GivenSettings, type OpenOutput, openOutput } from './work/open-output.ts';
import { asWriteFault } from './work/write-fault.ts';

/**
 * Converts and validates all files below a folder, on all cores, into `output`: `messages/` and `reports/` in the tree of the input,
 * `report.json` and `report.html` of the whole. It can be broken off at any point, also by SIGKILL, and be called again: the result
 * is that of an uninterrupted run, byte for byte. What is wrong with a file is a finding, and ends nothing.
 *
 * Memory is bounded by the largest bill, not by the files; it grows by small keys of the bills, as uniqueness is held over all of them.
 * Patient data is written to the output folder alone, for its owner alone.
 *
 * @throws {BkmError} OPTIONS, INPUT where the folder is none, OUTPUT where the output can't be written, and the signal's reason
 * @example
 * const { report } = await migrate('archive/', 'json/', { convert: { praksisId: '1000005649' }, now: 'gendate' });
 * console.log(report.outcomes, report.estimate);
 */
export async function migrate(input: string, output: string, options: MigrateOptions = {}): Promise<Migrated> {
  const { clock = Date.now, signal = new AbortController().signal } = options;
  const jobs = jobsOf(options.jobs);
  checkHeap(options.workerHeap);
  const { settings, used } = await settingsOf(options);
  await mustBeFolder(input);
  const opened = openOutput(input, output, settings, clock());
  try {
    const inventory = await inventoryOf(input, opened, options);
    return await run(inventory, opened, { ...options, signal }, jobs, used);
  } catch (error) {
    signal.throwIfAborted();
    throw asWriteFault(output, error);
  } finally {
    opened.release();
  }
}

async function settingsOf(options: MigrateOptions) {
  const { convert = {}, severities = {}, testData = true, limits } = options;
  const opened = options.catalogue === undefined ? null : await openCatalogueFolder(options.catalogue);
  const version = opened?.catalogue.version ?? null;
  const settings: GivenSettings = {
    convert: checkedOptions({ revision: DEFAULT_REVISION, ...convert }),
    severities,
    now: options.now ?? null,
    testData,
    catalogue:
      version === null || options.catalogue === undefined
        ? null
        : { folder: path.resolve(options.catalogue), sha256: version.sha256 },
    limits: { ...ARCHIVE_LIMITS, ...limits },
    showValues: options.format?.showValues === true,
  };
  const used: RunCatalogue | null =
    version === null ? null : { fetched: version.fetched, sha256: version.sha256, synthetic: version.synthetic };
  return { settings, used };
}

async function inventoryOf(input: string, { folders, settings }: OpenOutput, options: MigrateOptions) {
  const folder = await realpath(input);
  const wanted = wantedBy(options.include ?? [], options.exclude ?? []);
  return findUnits(folder, folders.root, wanted, settings.limits);
}

async function mustBeFolder(input: string): Promise<void> {
  const status = await stat(input).catch(() => null);
  if (status?.isDirectory()) return;
  throw new BkmError('INPUT', `${input} is no folder`, {
    hint: 'Give the folder of the archive; bkm convert takes single files.',
    nb: { message: `${input} er ingen mappe`, hint: 'Oppgi mappen med arkivet; bkm convert tar enkeltfiler.' },
  });
}

function jobsOf(jobs: number | undefined): number {
  if (jobs === undefined) return availableParallelism();
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs;
  throw wrongCall(
    'the option jobs must be a whole number from 1 to 256',
    'valget jobs skal være et heltall fra 1 til 256',
  );
}

function checkHeap(heap: number | undefined): void {
  if (heap === undefined || (Number.isInteger(heap) && heap >= 32 && heap <= 65_536)) return;
  throw wrongCall(
    'the option workerHeap must be a whole number from 32 to 65536',
    'valget workerHeap skal være et heltall fra 32 til 65536',
  );
}
