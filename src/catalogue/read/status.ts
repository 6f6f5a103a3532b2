import type { Answer } from './answer.ts';
import { DATASET_NAMES, type Dataset } from './datasets.ts';
import { textOf } from './fields.ts';
import type { Answers } from './open.ts';
import { READERS } from './typed.ts';

/** A field that could not be read in some entries: what needs it of them is not checked. */
export interface UnreadCount {
  /** As the wire names it: `ugyldig_kombinasjon`; of the rates in an NLK code `satser.refusjonssats`. */
  readonly felt: string;
  readonly antall: number;
  /** Different texts that it has, the first three met, at most 120 characters of each. */
  readonly eksempler: readonly string[];
}

/** What a dataset holds. */
export interface DatasetStatus {
  readonly dataset: Dataset;
  readonly rows: number;
  /** Entries that are no objects. */
  readonly notRows: number;
  /** Entries that lack the code, or other key, that they would be found by. */
  readonly withoutKey: number;
  /** Entries whose period ends before it begins: they hold on no day. */
  readonly reversed: number;
  /** How many entries the answer says that it has, where it does. Another number than rows + notRows: it came in part. */
  readonly antall: number | null;
  /** Entries by fagområde, sorted, where they have one. */
  readonly fagomrader: readonly { readonly kode: string; readonly rows: number }[];
  /** The earliest and the latest day that an entry begins or ends on, YYYY-MM-DD; null where none has one. */
  readonly first: string | null;
  readonly last: string | null;
  /** By name. */
  readonly unread: readonly UnreadCount[];
  readonly syntetisk: boolean;
}

/** What the catalogue holds, and what of it was not understood. */
export interface CatalogueStatus {
  readonly datasets: readonly DatasetStatus[];
  /** True where any dataset is made up. */
  readonly syntetisk: boolean;
}

/** Reads every field of every entry, once, and counts. Linear in the entries; takes seconds for all tariffs of twenty years. */
export function catalogueStatus(answers: Answers): CatalogueStatus {
  const datasets = DATASET_NAMES.flatMap((dataset) => {
    const answer = answers[dataset];
    return answer === undefined ? [] : datasetStatus(dataset, answer);
  });
  return { datasets, syntetisk: datasets.some(({ syntetisk }) => syntetisk) };
}

/** The status of one dataset. */
export function datasetStatus(dataset: Dataset, { rows, notRows, antall, syntetisk }: Answer): DatasetStatus {
  const read = READERS[dataset]();
  const tally = new Tally();
  for (const row of rows) {
    const { entry, dates } = read(row);
    tally.addDates(dates);
    tally.addEntry(entry, textOf(row.fagomraade));
  }
  return { dataset, rows: rows.length, notRows, antall, syntetisk, ...tally.result() };
}

const EXAMPLES = 3;
const MAX_LENGTH = 120;

class Tally {
  #withoutKey = 0;
  #reversed = 0;
  #first: string | null = null;
  #last: string | null = null;
  readonly #areas = new Map<string, number>();
  readonly #unread = new Map<string, { antall: number; readonly eksempler: Set<string> }>();

  addDates(dates: Readonly<Record<string, unknown>>): void {
    const [fra, til] = Object.values(dates);
    if (typeof fra === 'string' && typeof til === 'string' && fra > til) this.#reversed += 1;
    for (const [name, day] of Object.entries(dates)) {
      if (typeof day === 'string') {
        if (this.#first === null || day < this.#first) this.#first = day;
        if (this.#last === null || day > this.#last) this.#last = day;
      }
      this.#addField(name, day);
    }
  }

  addEntry(entry: object | null, fagomrade: string | null): void {
    if (fagomrade !== null) this.#areas.set(fagomrade, (this.#areas.get(fagomrade) ?? 0) + 1);
    if (entry === null) this.#withoutKey += 1;
    else this.#addFields(entry, '');
  }

  #addFields(entry: object, prefix: string): void {
    for (const [name, value] of Object.entries(entry)) {
      const felt = prefix + wireName(name);
      if (Array.isArray(value)) for (const nested of value) this.#addFields(nested, `${felt}.`);
      else this.#addField(felt, value);
    }
  }

  #addField(felt: string, value: unknown): void {
    if (typeof value !== 'object' || value === null || !('unread' in value) || typeof value.unread !== 'string') return;
    const counted = this.#unread.get(felt) ?? { antall: 0, eksempler: new Set<string>() };
    counted.antall += 1;
    if (counted.eksempler.size < EXAMPLES) counted.eksempler.add(value.unread.slice(0, MAX_LENGTH));
    this.#unread.set(felt, counted);
  }

  result(): Pick<DatasetStatus, 'withoutKey' | 'reversed' | 'first' | 'last' | 'fagomrader' | 'unread'> {
    const areas = [...this.#areas].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const unread = [...this.#unread].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      withoutKey: this.#withoutKey,
      reversed: this.#reversed,
      first: this.#first,
      last: this.#last,
      fagomrader: areas.map(([kode, rows]) => ({ kode, rows })),
      unread: unread.map(([felt, { antall, eksempler }]) => ({ felt, antall, eksempler: [...eksempler] })),
    };
  }
}

/** `ugyldigKombinasjon` is `ugyldig_kombinasjon` on the wire. */
function wireName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
