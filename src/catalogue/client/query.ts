import { isDate } from '../../values/date.ts';
import { OpenDataQueryError } from './query-error.ts';

/** Laboratories and outpatient clinics: PO poliklinikk, LR privat lab/radiologi. */
export type Samhandlertype = 'PO' | 'LR';

/** Which tariffs. Names as in the API; `%` in takstkode and beskrivelse stands for any text. */
export interface TakstkodeQuery {
  /** LE, FY, TH, … */
  readonly fagomraade?: string | undefined;
  /** YYYY-MM-DD: those that are valid on it. */
  readonly gyldigdato?: string | undefined;
  readonly takstkode?: string | undefined;
  readonly beskrivelse?: string | undefined;
  /** `ja`: ugyldig_kombinasjon is filtered to the official ones; where that leaves none, `Alle unntatt` becomes `Alle`. */
  readonly offisielle_ugyldige_takstkombinasjoner?: 'ja' | 'nei' | undefined;
}

/** Which laboratory codes; `%` in nlkkode stands for any text. */
export interface NlkQuery {
  readonly gyldigdato?: string | undefined;
  readonly nlkkode?: string | undefined;
  readonly samhandlertype?: Samhandlertype | undefined;
}

/** Which rates, or which combinations of pathology. */
export interface SamhandlerQuery {
  readonly gyldigdato?: string | undefined;
  readonly samhandlertype?: Samhandlertype | undefined;
}

/** Every parameter of the endpoints that serve datasets. */
export type DatasetQuery = TakstkodeQuery & NlkQuery;

const AREA = /^[A-ZÆØÅ]{1,8}$/;
/** A code or a text to search for: one line, as long as the longest description at most. */
const SEARCH = /^[^\p{Cc}]{1,500}$/u;

const FORMS: { readonly [K in keyof DatasetQuery]-?: readonly [fits: (text: string) => boolean, example: string] } = {
  fagomraade: [(text) => AREA.test(text), 'LE'],
  gyldigdato: [isDate, '2026-01-31'],
  takstkode: [(text) => SEARCH.test(text), '2ad, 2%'],
  beskrivelse: [(text) => SEARCH.test(text), '%undersøkelse%'],
  offisielle_ugyldige_takstkombinasjoner: [(text) => text === 'ja' || text === 'nei', 'ja, nei'],
  nlkkode: [(text) => SEARCH.test(text), 'NOR35342, NOR%'],
  samhandlertype: [(text) => text === 'PO' || text === 'LR', 'PO, LR'],
};

const SAMHANDLER = ['gyldigdato', 'samhandlertype'] as const;

/** Those of each dataset. */
const PARAMETERS = {
  takstkoder: ['fagomraade', 'gyldigdato', 'takstkode', 'beskrivelse', 'offisielle_ugyldige_takstkombinasjoner'],
  nlkkoder: ['nlkkode', ...SAMHANDLER],
  refusjonskategorisatser: SAMHANDLER,
  apatkombinasjoner: SAMHANDLER,
  fagomraader: [],
  bandasjister: [],
} as const satisfies Readonly<Record<string, readonly (keyof DatasetQuery)[]>>;

/**
 * The parameters as they stand in a URL, `?` included; empty without any.
 *
 * @throws {OpenDataQueryError} for a parameter that the dataset does not have, and a value of the wrong form
 */
export function datasetQuery(dataset: keyof typeof PARAMETERS, query: DatasetQuery): string {
  const pairs: [string, string][] = [];
  for (const [given, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const names: readonly (keyof DatasetQuery)[] = PARAMETERS[dataset];
    const name = names.find((each) => each === given);
    if (name === undefined) throw notOfThisCall(given);
    const [fits, example] = FORMS[name];
    if (typeof value !== 'string' || !fits(value)) throw wrongForm(name, value, example);
    pairs.push([name, value]);
  }
  return queryText(pairs);
}

/** With commas as they are: the API's lists have them so. */
export function queryText(pairs: readonly (readonly [string, string])[]): string {
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** A value that can't be one, with what would be. */
export function wrongForm(name: string, value: unknown, example: string): OpenDataQueryError {
  const given = typeof value === 'string' ? value.replaceAll(/\p{Cc}/gu, '�').slice(0, 60) : typeof value;
  return new OpenDataQueryError(name, given, { nb: `skriv det som ${example}`, en: `write it as ${example}` });
}

export function notOfThisCall(name: string): OpenDataQueryError {
  const shown = name.replaceAll(/\p{Cc}/gu, '�').slice(0, 60);
  return new OpenDataQueryError(shown, null, {
    nb: 'ingen parameter til dette kallet',
    en: 'no parameter of this call',
  });
}
