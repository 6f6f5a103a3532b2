import { queryText, wrong, wrongForm } from './query.ts';

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

/**
 * Path and parameters below the base URL.
 *
 * @param csv of the export, instead of JSON and XML
 * @throws {BkmError} OPTIONS for a missing fagområde, a value of the wrong form, a period that is backwards or too long
 */
export function takstbrukPath(query: TakstbrukQuery, csv: boolean): string {
  if (query.fagomraade.length === 0) {
    throw wrong('fagomraade', 'the API asks for at least one, such as LE', 'API-et krever minst ett, som LE');
  }
  const [from, to] = period(query);
  const pairs: [string, string][] = [['fagomraade', list('fagomraade', query.fagomraade)], from, to];
  if (query.takstkoder?.length) pairs.push(['takstkoder', list('takstkoder', query.takstkoder)]);
  if (query.niva === 'kommune' && query.kommuner?.length) pairs.push(['kommuner', list('kommuner', query.kommuner)]);
  if (query.niva === 'fylke' && query.fylker?.length) pairs.push(['fylker', list('fylker', query.fylker)]);
  if (query.praksistyper?.length) pairs.push(['praksistyper', list('praksistyper', query.praksistyper)]);
  return `/takstbruk/${csv ? 'eksport/' : ''}agtakst/${query.niva}/${query.periode}${queryText(pairs)}`;
}

function list(name: 'fagomraade' | 'takstkoder' | 'kommuner' | 'fylker' | 'praksistyper', values: readonly string[]) {
  const [form, example] = FORMS[name];
  const bad = values.find((value) => !form.test(value));
  if (bad !== undefined) throw wrongForm(name, bad, example);
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
    if (!form.test(value)) throw wrongForm(name, value, example);
  }
  // Equal in length, so that text compares as numbers do.
  if (from[1] > to[1]) {
    throw wrong(`${from[1]}–${to[1]}`, 'the period ends before it begins', 'perioden slutter før den begynner');
  }
  if (query.periode === 'maned') notTooLong(query.fommaned, query.tommaned);
  return [from, to];
}

function notTooLong(from: string, to: string): void {
  const months = monthNumber(to) - monthNumber(from) + 1;
  if (months <= MAX_MONTHS) return;
  throw wrong(
    `${from}–${to}`,
    `${months} months; the API gives ${MAX_MONTHS} at most. Ask in parts, or by year`,
    `${months} måneder; API-et gir høyst ${MAX_MONTHS}. Spør i deler, eller per år`,
  );
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(4));
}
