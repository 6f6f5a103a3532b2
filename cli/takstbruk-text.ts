import { type Field, isUnread, OPEN_DATA_SOURCE, type Takstbruk, type TakstbrukQuery } from '../src/catalogue.ts';
import { formatKroner, type Ore } from '../src/index.ts';
import { type Bar, barChart } from './bar-chart.ts';
import { type CliLang, sayIn } from './lang.ts';
import { oneLine } from './one-line.ts';
import { tableOf } from './table.ts';

/** The use of tariffs as a table: a row for each of the API's. */
export function takstbrukTable(rows: readonly Takstbruk[], query: TakstbrukQuery, lang: CliLang): string {
  const say = sayIn(lang);
  const place = query.niva === 'landet' ? [] : [query.niva];
  const head = [
    query.periode === 'maned' ? say('måned', 'month') : say('år', 'year'),
    ...place,
    say('område', 'area'),
    'praksistype',
    'takst',
    say('regninger', 'bills'),
    say('antall', 'count'),
    say('refusjon kr', 'refusjon NOK'),
    say('egenandel pasient kr', 'egenandel patient NOK'),
    say('egenandel folketrygd kr', 'egenandel state NOK'),
  ];
  const lines = rows.map((row) => [
    periodOf(row),
    ...(query.niva === 'landet' ? [] : [(query.niva === 'kommune' ? row.kommunenr : row.fylke) ?? '']),
    row.fagomrade ?? '',
    row.praksistype ?? '',
    row.takstkode,
    number(row.antallRegninger),
    number(row.sumAntallTakst),
    kroner(row.sumRefusjon, lang),
    kroner(row.sumEgenandelBetaltAvPasient, lang),
    kroner(row.sumEgenandelDekketAvFolketrygden, lang),
  ]);
  const left = query.niva === 'landet' ? [0, 1, 2, 3] : [0, 1, 2, 3, 4];
  return tableOf([head, ...lines.map((line) => line.map(oneLine))], left);
}

/** `2018` or `2018-05`. The month comes as 5, or as 201805. */
function periodOf({ ar, maned }: Takstbruk): string {
  const year = number(ar);
  if (maned === null) return year;
  if (isUnread(maned)) return `${year} ${maned.unread}`;
  const digits = String(maned);
  if (digits.length === 6) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  return `${year}-${digits.padStart(2, '0')}`;
}

function number(field: Field<number>): string {
  if (field === null) return '';
  return isUnread(field) ? field.unread : String(field);
}

function kroner(field: Field<Ore>, lang: CliLang): string {
  if (field === null) return '';
  return isUnread(field) ? field.unread : formatKroner(field, lang);
}

/** How often each tariff was used in each period, all places and praksistyper together; `?` stands for what could not be read. */
export function takstbrukChart(rows: readonly Takstbruk[], width: number, unicode: boolean): string {
  const sums = new Map<string, { value: number; unread: boolean }>();
  const several = new Set(rows.map(({ takstkode }) => takstkode)).size > 1;
  for (const row of rows) {
    const label = oneLine(several ? `${periodOf(row)} ${row.takstkode}` : periodOf(row));
    const { value, unread } = sums.get(label) ?? { value: 0, unread: false };
    const count = typeof row.sumAntallTakst === 'number' ? row.sumAntallTakst : null;
    sums.set(label, { value: value + (count ?? 0), unread: unread || count === null });
  }
  const bars: Bar[] = [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, { value, unread }]) => ({ label, value, text: barText(value, unread) }));
  return barChart(bars, width, unicode);
}

/** A number that could not be read is not nothing. */
function barText(value: number, unread: boolean): string {
  if (!unread) return String(value);
  return value === 0 ? '?' : `${value} + ?`;
}

/** The same for a program: names as in the API, amounts in kroner, what was not understood as `{ "unread": text }`. */
export function takstbrukJson(rows: readonly Takstbruk[], url: string, synthetic: boolean): string {
  const money = <T>(field: Field<T>) => (typeof field === 'number' ? field / 100 : field);
  const takstbruk = rows.map((row) => ({
    ar: row.ar,
    maned: row.maned,
    takstkode: row.takstkode,
    fagomraade: row.fagomrade,
    praksis_type_kode: row.praksistype,
    behandler_kommunenr: row.kommunenr,
    behandler_fylke: row.fylke,
    antall_regninger: row.antallRegninger,
    sum_antall_takst: row.sumAntallTakst,
    sum_refusjon: money(row.sumRefusjon),
    sum_egenandel_betalt_av_pasient: money(row.sumEgenandelBetaltAvPasient),
    sum_egenandel_dekket_av_folketrygden: money(row.sumEgenandelDekketAvFolketrygden),
  }));
  return `${JSON.stringify({ source: OPEN_DATA_SOURCE, url, synthetic, takstbruk }, null, 2)}\n`;
}
