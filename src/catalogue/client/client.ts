import { type Io, realIo } from '../../http/io.ts';
import type { OpenDataAnswer, OpenDataForm, Unchanged, Validators } from './answer.ts';
import { get } from './get.ts';
import { type OpenDataClientOptions, type Settled, settled } from './options.ts';
import { type DatasetQuery, datasetQuery, type NlkQuery, type SamhandlerQuery, type TakstkodeQuery } from './query.ts';
import { type TakstbrukQuery, takstbrukPath } from './takstbruk.ts';

/** Each dataset by its path below the base URL. */
export const DATASETS = [
  'takstkoder',
  'nlkkoder',
  'refusjonskategorisatser',
  'apatkombinasjoner',
  'fagomraader',
  'bandasjister',
] as const;

export type DatasetName = (typeof DATASETS)[number];

/** How one call goes. */
export interface CallOptions {
  /** Default: json. */
  readonly form?: 'json' | 'xml' | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How one call for the use of tariffs goes. */
export interface TakstbrukOptions {
  /** Default: json. The API's Excel export is left out: it holds what the CSV holds, which Excel opens. */
  readonly form?: OpenDataForm | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Helserefusjon's open data: tariffs, laboratory codes, pathology, areas, use of tariffs. No login. Nothing is called before a
 * method is. Licence NLOD: name the source where data is shown.
 *
 * Every method gives the answer as it came, whole and of the format asked for, and throws an `OpenDataError` (code NETWORK) where
 * none came, an `OpenDataQueryError` (code OPTIONS) for a query of the wrong form, before anything is sent, and the signal's reason where it was aborted.
 *
 * @example const answer = await new OpenDataClient().takstkoder({ fagomraade: 'LE', gyldigdato: '2026-01-31', takstkode: '2%' });
 */
export class OpenDataClient {
  readonly #settings: Settled;
  readonly #io: Io;

  /** @throws {BkmError} OPTIONS for what is out of bounds */
  constructor(options: OpenDataClientOptions = {}) {
    this.#settings = settled(options);
    this.#io = realIo(options);
  }

  /** Without a slash at its end. */
  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  /** Where a whole dataset is fetched from. */
  urlOf(name: DatasetName): string {
    return this.#at(`/${name}`, 'json', undefined).url;
  }

  /** Tariffs (takstkoder). */
  takstkoder(query: TakstkodeQuery = {}, options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('takstkoder', query, options);
  }

  /** Laboratory codes (NLK), with the rates of their refusjonskategori. */
  nlkkoder(query: NlkQuery = {}, options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('nlkkoder', query, options);
  }

  /** What a refusjonskategori of NLK, NCRP and pathology pays. */
  refusjonskategorisatser(query: SamhandlerQuery = {}, options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('refusjonskategorisatser', query, options);
  }

  /** Combinations of topography and procedure codes of pathology. */
  apatkombinasjoner(query: SamhandlerQuery = {}, options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('apatkombinasjoner', query, options);
  }

  /** Areas with their praksistyper. */
  fagomraader(options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('fagomraader', {}, options);
  }

  /** Bandage suppliers with an agreement of direct settlement. */
  bandasjister(options: CallOptions = {}): Promise<OpenDataAnswer> {
    return this.#dataset('bandasjister', {}, options);
  }

  /** A whole dataset as JSON, unless the server has nothing newer than what is known. */
  async newer(name: DatasetName, known: Validators | null, signal?: AbortSignal): Promise<OpenDataAnswer | Unchanged> {
    const has = known !== null && (known.etag !== null || known.lastModified !== null);
    return get({ ...this.#at(`/${name}`, 'json', signal), known: has ? known : null }, this.#settings, this.#io);
  }

  /** How often tariffs were used: by kommune, fylke or the whole country, and by month (13 at most) or year. */
  async takstbruk(query: TakstbrukQuery, { form = 'json', signal }: TakstbrukOptions = {}): Promise<OpenDataAnswer> {
    const path = takstbrukPath(query, form === 'csv');
    return get({ ...this.#at(path, form, signal), known: null }, this.#settings, this.#io);
  }

  async #dataset(
    name: DatasetName,
    query: DatasetQuery,
    { form = 'json', signal }: CallOptions,
  ): Promise<OpenDataAnswer> {
    const path = `/${name}${datasetQuery(name, query)}`;
    return get({ ...this.#at(path, form, signal), known: null }, this.#settings, this.#io);
  }

  #at(path: string, form: OpenDataForm, signal: AbortSignal | undefined) {
    return { url: `${this.#settings.baseUrl}${path}`, form, signal };
  }
}
