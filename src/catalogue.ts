/**
 * The open data of Helserefusjon: fetched, kept in a folder, and looked up. For Node. Licence of the data: NLOD; name the source,
 * `OPEN_DATA_SOURCE`, where it is shown.
 */
export { defaultCatalogueFolder, type Machine } from './catalogue/cache/default-folder.ts';
export {
  type CatalogueFolder,
  catalogueFolderStatus,
  type FolderReport,
  type OpenFolderOptions,
  openCatalogueFolder,
} from './catalogue/cache/open.ts';
export {
  ASKED_BY_RULES,
  type DatasetFault,
  type FolderDataset,
  type FolderStatus,
  OLD_AFTER_DAYS,
} from './catalogue/cache/status.ts';
export type { SyncStep } from './catalogue/cache/step.ts';
export { type SyncedDataset, type SyncOptions, syncCatalogue } from './catalogue/cache/sync.ts';
export {
  isUnchanged,
  type OpenDataAnswer,
  type OpenDataForm,
  textOf,
  type Unchanged,
  type Validators,
} from './catalogue/client/answer.ts';
export {
  type CallOptions,
  DATASETS,
  type DatasetName,
  OpenDataClient,
  type TakstbrukOptions,
} from './catalogue/client/client.ts';
export { OpenDataError, type OpenDataFacts, type OpenDataWhy } from './catalogue/client/fault.ts';
export { OPEN_DATA_SOURCE, OPEN_DATA_URL, type OpenDataClientOptions } from './catalogue/client/options.ts';
export type { NlkQuery, SamhandlerQuery, Samhandlertype, TakstkodeQuery } from './catalogue/client/query.ts';
export { OpenDataQueryError } from './catalogue/client/query-error.ts';
export { MAX_MONTHS, type TakstbrukQuery } from './catalogue/client/takstbruk.ts';
export { osloDate } from './catalogue/oslo-date.ts';
export { linePrices } from './catalogue/price.ts';
export { type Answer, type AnswerFault, type AnswerResult, readAnswer } from './catalogue/read/answer.ts';
export { ANSWER_FAULTS } from './catalogue/read/answer-words.ts';
export type { Dataset } from './catalogue/read/datasets.ts';
export {
  type Apatkombinasjon,
  type NlkKode,
  type Refusjonskategorisats,
  readApatkombinasjon,
  readNlkKode,
  readRefusjonskategorisats,
} from './catalogue/read/laboratory-rows.ts';
export { type Answers, type OpenCatalogue, openCatalogue } from './catalogue/read/open.ts';
export {
  type Bandasjist,
  type Fagomraade,
  readBandasjist,
  readFagomraade,
  readTakstbruk,
  type Takstbruk,
} from './catalogue/read/registers.ts';
export {
  type CatalogueStatus,
  catalogueStatus,
  type DatasetStatus,
  type UnreadCount,
} from './catalogue/read/status.ts';
export { readTakstkode, type Takstkode } from './catalogue/read/takstkode.ts';
export {
  type ApatCombination,
  type Catalogue,
  type CatalogueVersion,
  type CodeList,
  type Combination,
  type Field,
  type IkkeKjent,
  isUnread,
  type Lookup,
  type NlkCode,
  type Period,
  type Rate,
  type Tariff,
  type UnreadField,
} from './catalogue/types.ts';
export { FAGOMRADER, type Fagomrade } from './codelists/fagomrade.ts';
export { isDate } from './values/date.ts';
