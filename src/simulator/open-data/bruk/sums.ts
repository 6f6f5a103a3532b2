import { kroner } from '../data/kroner.ts';
import type { Row } from '../rows.ts';
import type { Bruk } from './bruk.ts';

export type Niva = 'kommune' | 'fylke' | 'landet';
export type Periode = 'maned' | 'ar';

/** Of a municipality in a year, a tariff of no more uses is left out, so that nobody can be known by it. */
const FEW = 5;

/**
 * Sums the statistics over places and periods, into rows of /takstbruk. What is too small to be told is left out: small
 * municipalities by month, few uses by year. Source: Helserefusjon, åpne data, Aggregert takstbruk.
 */
export function sums(all: Iterable<Bruk>, niva: Niva, periode: Periode): readonly Row[] {
  const groups = new Map<string, Sum>();
  for (const each of all) {
    if (niva === 'kommune' && periode === 'maned' && each.kommune.liten) continue;
    const key = keyOf(each, niva, periode);
    const sum = groups.get(key);
    if (sum === undefined) groups.set(key, { ...each });
    else add(sum, each);
  }
  return [...groups.values()]
    .filter(({ antall }) => !(niva === 'kommune' && periode === 'ar') || antall > FEW)
    .map((sum) => rowOf(sum, niva, periode));
}

type Sum = { -readonly [K in keyof Bruk]: Bruk[K] };

function keyOf({ month, takst, praksistype, kommune }: Bruk, niva: Niva, periode: Periode): string {
  const time = periode === 'maned' ? month : Math.floor(month / 12);
  const sted = { kommune: kommune.nr, fylke: kommune.fylke, landet: '' }[niva];
  return `${time} ${takst.fagomraade} ${takst.takstkode} ${praksistype} ${sted}`;
}

function add(sum: Sum, each: Bruk): void {
  sum.regninger += each.regninger;
  sum.antall += each.antall;
  sum.refusjon += each.refusjon;
  sum.egenandelPasient += each.egenandelPasient;
  sum.egenandelFolketrygd += each.egenandelFolketrygd;
}

function rowOf(sum: Sum, niva: Niva, periode: Periode): Row {
  return {
    ar: Math.floor(sum.month / 12),
    maned: periode === 'maned' ? (sum.month % 12) + 1 : null,
    takstkode: sum.takst.takstkode,
    fagomraade: sum.takst.fagomraade,
    praksis_type_kode: sum.praksistype,
    behandler_kommunenr: niva === 'kommune' ? sum.kommune.nr : null,
    behandler_fylke: niva === 'landet' ? null : sum.kommune.fylke,
    antall_regninger: sum.regninger,
    sum_antall_takst: sum.antall,
    sum_refusjon: kroner(sum.refusjon),
    sum_egenandel_betalt_av_pasient: kroner(sum.egenandelPasient),
    sum_egenandel_dekket_av_folketrygden: kroner(sum.egenandelFolketrygd),
  };
}

/** Columns of the export. The last says that it is all made up: a file that is saved has no envelope that could. */
export const COLUMNS: readonly string[] = [
  'ar',
  'maned',
  'takstkode',
  'fagomraade',
  'praksis_type_kode',
  'behandler_kommunenr',
  'behandler_fylke',
  'antall_regninger',
  'sum_antall_takst',
  'sum_refusjon',
  'sum_egenandel_betalt_av_pasient',
  'sum_egenandel_dekket_av_folketrygden',
  'syntetisk',
];
