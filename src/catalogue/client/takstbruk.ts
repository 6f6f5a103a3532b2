import { notOfThisCall, queryText, wrongForm } from './query.ts';
import { OpenDataQueryError } from './query-error.ts';

interface Shared {
  /** At least one: LE, FY, … */
  readonly fagomraade: readonly string[];
  readonly takstkoder?: readonly string[] | undefined;
  /** FALE, LEVA, … */
  readonly praksistyper?: readonly string[] | undefined;
}

/** By where the practitioner is. */
type Sted =
  | { readonly niva: 'kommune' /** Four digits each. */; readonly kommuner?: readonly string[] | undefined }
  | { readonly niva: 'fylke' /** Two digits each. */; readonly fylker?: readonly string[] | undefined }
  | { readonly niva: 'landet' };

/** First and last, both included. */
type Periode =
  | {
      readonly periode: 'maned' /** YYYYMM */;
      readonly fommaned: string /** YYYYMM, 13 months at most. */;
      readonly tommaned: string;
    }
  | { readonly periode: 'ar' /** YYYY */; readonly fomar: string /** YYYY */; readonly tomar: string };

/** Which of the aggregated use of tariffs: one of six combinations of place and period. Names as in the API. */
export type TakstbrukQuery = Shared & Sted & Periode;

/** The API's own bound. Source: Helserefusjon, åpne data, Aggregert takstbruk (read 2026-01). */
export const MAX_MONTHS = 13;

const FORMS = {
  fagomraade: [/^[A-ZÆØÅ]{1,8}$/, 'LE'],
  // No comma: it separates.
  takstkoder: [/^[^\p{Cc},]{1,40}$/u, 'H1'],
  kommuner: [/^\d{4}$/, '0301'],
  fylker: [/^\d{2}$/, '03'],
  praksistyper: [/^[A-ZÆØÅ]{2,8}$/, 'FALE'],
  maned: [/^[12]\d{3}(0[1-9]|1[0-2])$/, '201805'],
  ar: [/^[12]\d{3}$/, '2018'],
} as const;

const SHARED = ['niva', 'periode', 'fagomraade', 'takstkoder', 'praksistyper'];

/** What else each place and each period has. */
const NIVAER: Readonly<Record<TakstbrukQuery['niva'], readonly string[]>> = {
  kommune: ['kommuner'],
  fylke: ['fylker'],
  landet: [],
};
const PERIODER: Readonly<Record<TakstbrukQuery['periode'], readonly string[]>> = {
  maned: ['fommaned', 'tommaned'],
  ar: ['fomar', 'tomar'],
};

/**
 * Path and parameters below the base URL.
 *
 * @param csv of the export, instead of JSON and XML
 * @throws {OpenDataQueryError} for a missing fagområde, a value of the wrong form, a parameter of another place or period, a period that
 * is backwards or too long
 */
export function takstbrukPath(query: TakstbrukQuery, csv: boolean): string {
  ofThisCall(query);
  const [from, to] = period(query);
  const pairs: [string, string][] = [['fagomraade', list('fagomraade', query.fagomraade)], from, to];
  pairs.push(...optional('takstkoder', query.takstkoder));
  if (query.niva === 'kommune') pairs.push(...optional('kommuner', query.kommuner));
  if (query.niva === 'fylke') pairs.push(...optional('fylker', query.fylker));
  pairs.push(...optional('praksistyper', query.praksistyper));
  return `/takstbruk/${csv ? 'eksport/' : ''}agtakst/${query.niva}/${query.periode}${queryText(pairs)}`;
}

/** Types keep a caller from all of this; plain JavaScript has none. */
function ofThisCall(query: TakstbrukQuery): void {
  const { niva, periode, fagomraade } = query;
  if (!Object.hasOwn(NIVAER, niva)) throw wrongForm('niva', niva, Object.keys(NIVAER).join(', '));
  if (!Object.hasOwn(PERIODER, periode)) throw wrongForm('periode', periode, Object.keys(PERIODER).join(', '));
  const known = [...SHARED, ...NIVAER[niva], ...PERIODER[periode]];
  const other = Object.entries(query).find(([name, value]) => value !== undefined && !known.includes(name));
  if (other !== undefined) throw notOfThisCall(other[0]);
  if ((fagomraade ?? []).length === 0) {
    throw new OpenDataQueryError('fagomraade', null, {
      nb: 'API-et krever minst ett, som LE',
      en: 'the API asks for at least one, such as LE',
    });
  }
}

type ListName = 'fagomraade' | 'takstkoder' | 'kommuner' | 'fylker' | 'praksistyper';

function optional(name: ListName, values: readonly string[] | undefined): readonly [string, string][] {
  return values === undefined || values.length === 0 ? [] : [[name, list(name, values)]];
}

function list(name: ListName, values: readonly string[]): string {
  const [form, example] = FORMS[name];
  if (!Array.isArray(values)) throw wrongForm(name, values, `["${example}"]`);
  for (const value of values) if (typeof value !== 'string' || !form.test(value)) throw wrongForm(name, value, example);
  return values.join(',');
}

function period(query: Periode): readonly [[string, string], [string, string]] {
  const [from, to]: [[string, string], [string, string]] =
    query.periode === 'maned'
      ? [
          ['fommaned', query.fommaned],
          ['tommaned', query.tommaned],
        ]
      : [
          ['fomar', query.fomar],
          ['tomar', query.tomar],
        ];
  for (const [name, value] of [from, to]) {
    const [form, example] = FORMS[query.periode];
    if (typeof value !== 'string' || !form.test(value)) throw wrongForm(name, value, example);
  }
  // Equal in length, so that text compares as numbers do.
  if (from[1] > to[1]) {
    throw new OpenDataQueryError('periode', `${from[1]}–${to[1]}`, {
      nb: 'perioden slutter før den begynner',
      en: 'the period ends before it begins',
    });
  }
  if (query.periode === 'maned') notTooLong(query.fommaned, query.tommaned);
  return [from, to];
}

function notTooLong(from: string, to: string): void {
  const months = monthNumber(to) - monthNumber(from) + 1;
  if (months <= MAX_MONTHS) return;
  throw new OpenDataQueryError('periode', `${from}–${to}`, {
    nb: `${months} måneder; API-et gir høyst ${MAX_MONTHS}. Spør i deler, eller per år`,
    en: `${months} months; the API gives ${MAX_MONTHS} at most. Ask in parts, or by year`,
  });
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(4));
}
