import { BkmError } from '../../errors.ts';
import { DATASETS, type DatasetName } from '../client/client.ts';
import { type OpenCatalogue, openCatalogue } from '../read/open.ts';
import { catalogueStatus, type DatasetStatus } from '../read/status.ts';
import { codeOf } from './files.ts';
import { loadFolder } from './load.ts';
import { ASKED_BY_RULES, type DatasetFault, type FolderDataset, type FolderStatus } from './status.ts';

export interface OpenFolderOptions {
  /** Epoch ms. Default: the clock. */
  readonly now?: (() => number) | undefined;
}

/** A catalogue that was read from a folder, and what is known of that folder. */
export interface CatalogueFolder {
  readonly catalogue: OpenCatalogue;
  readonly status: FolderStatus;
}

/**
 * Opens the catalogue in a folder, offline: as `syncCatalogue` left it, or files that somebody put there by the names of the datasets
 * (`takstkoder.json`, `nlkkoder.xml`, …, as the API serves them), whose version is when they were last written. Every file is
 * held against its hash; datasets that are not there are not known to the catalogue. Its age is in the status: the caller warns.
 *
 * @throws {BkmError} INPUT where there is no catalogue, or a file that rules ask is missing, half or altered: each is named
 */
export async function openCatalogueFolder(folder: string, options: OpenFolderOptions = {}): Promise<CatalogueFolder> {
  const { status, answers } = await loaded(folder, ASKED_BY_RULES, options);
  const faults = status.datasets.filter(({ dataset, fault }) => fault !== null && ASKED_BY_RULES.includes(dataset));
  if (status.kind === 'broken' || faults.length > 0) throw brokenCatalogue(status, faults);
  if (status.version === null) throw noCatalogue(folder);
  return { catalogue: openCatalogue(answers, status.version), status };
}

/** What is in a folder, and what of it is not understood. */
export interface FolderReport extends FolderStatus {
  /** Of the datasets whose files are as they should be. */
  readonly contents: readonly DatasetStatus[];
}

/**
 * What is in a folder, every field of every entry looked at: seconds for all tariffs of twenty years. What is wrong with its files is
 * in the answer.
 *
 * @throws {BkmError} INPUT where the folder can't be read
 */
export async function catalogueFolderStatus(folder: string, options: OpenFolderOptions = {}): Promise<FolderReport> {
  const { status, answers } = await loaded(folder, DATASETS, options);
  return { ...status, contents: catalogueStatus(answers).datasets };
}

async function loaded(folder: string, wanted: readonly DatasetName[], { now = Date.now }: OpenFolderOptions) {
  try {
    return await loadFolder(folder, wanted, now());
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const code = codeOf(error);
    throw new BkmError('INPUT', `can't read the catalogue in ${folder} (${code}).`, {
      hint: 'See to the rights, or give another folder.',
      nb: {
        message: `kan ikke lese katalogen i ${folder} (${code}).`,
        hint: 'Se til rettighetene, eller oppgi en annen mappe.',
      },
    });
  }
}

const SYNC = {
  en: 'Fetch it with bkm catalogue sync.',
  nb: 'Hent den med bkm catalogue sync.',
};

function noCatalogue(folder: string): BkmError {
  return new BkmError('INPUT', `there is no catalogue of open data in ${folder}.`, {
    hint: SYNC.en,
    nb: { message: `det er ingen katalog av åpne data i ${folder}.`, hint: SYNC.nb },
  });
}

const FAULTS: Readonly<Record<DatasetFault, { readonly nb: string; readonly en: string }>> = {
  missing: { nb: 'mangler', en: 'is missing' },
  altered: { nb: 'er halv eller endret', en: 'is half or altered' },
  'not-read': { nb: 'kan ikke leses', en: 'can not be read' },
};

function brokenCatalogue({ folder, kind }: FolderStatus, faults: readonly FolderDataset[]): BkmError {
  const said = (lang: 'nb' | 'en') =>
    kind === 'broken'
      ? `catalogue.json ${FAULTS['not-read'][lang]}`
      : faults.map(({ file, fault }) => `${file} ${fault === null ? '' : FAULTS[fault][lang]}`).join(', ');
  const own = kind === 'by-hand';
  return new BkmError('INPUT', `the catalogue in ${folder} is not whole: ${said('en')}.`, {
    hint: own
      ? 'Save the answer of the API again, or fetch it with bkm catalogue sync.'
      : 'Fetch it again with bkm catalogue sync.',
    nb: {
      message: `katalogen i ${folder} er ikke hel: ${said('nb')}.`,
      hint: own
        ? 'Lagre svaret fra API-et på nytt, eller hent det med bkm catalogue sync.'
        : 'Hent den på nytt med bkm catalogue sync.',
    },
  });
}
