import { praksistyperI } from '../data/fagomraader.ts';
import { KOMMUNER, type Kommune } from '../data/steder.ts';
import { TAKSTER } from '../data/takster.ts';
import { hash } from '../hash.ts';
import type { Months } from '../query/months.ts';
import type { TakstRow } from '../rows.ts';

/** How a tariff was used in a month by the practices of a type in a municipality. Amounts in øre. */
export interface Bruk {
  /** See `Months`. */
  readonly month: number;
  readonly takst: TakstRow;
  readonly praksistype: string;
  readonly kommune: Kommune;
  readonly regninger: number;
  readonly antall: number;
  readonly refusjon: number;
  readonly egenandelPasient: number;
  readonly egenandelFolketrygd: number;
}

/** What of the statistics is asked for; null is all. */
export interface BrukFilter {
  readonly fagomraader: ReadonlySet<string>;
  readonly takstkoder: ReadonlySet<string> | null;
  readonly praksistyper: ReadonlySet<string> | null;
  readonly months: Months;
}

/** The statistics, month by month: made up, and the same each time. */
export function* bruk({ fagomraader, takstkoder, praksistyper, months }: BrukFilter): Generator<Bruk> {
  for (const { row: takst } of TAKSTER) {
    if (!fagomraader.has(takst.fagomraade) || takstkoder?.has(takst.takstkode) === false) continue;
    const types = usersOf(takst).filter((type) => praksistyper?.has(type) !== false);
    const last = Math.min(months.last, takst.tildato === null ? months.last : monthOf(takst.tildato));
    for (let month = Math.max(months.first, monthOf(takst.fradato)); month <= last; month += 1) {
      for (const praksistype of types) {
        for (const kommune of KOMMUNER) {
          const used = use(takst, praksistype, kommune, month);
          if (used !== null) yield used;
        }
      }
    }
  }
}

/** Of `YYYY-MM-DD`, see `Months`. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The first type of the area and two others; a specialist's tariff is used by specialists. */
function usersOf({ fagomraade, takstkode, spesialisttakst }: TakstRow): readonly string[] {
  const types = praksistyperI(fagomraade).filter((type) => type.startsWith('SP') === spesialisttakst);
  const chance = hash(`${fagomraade} ${takstkode}`);
  return types.filter((_, at) => at === 0 || at === chance % types.length || at === (chance >>> 8) % types.length);
}

/** Null where it was not used at all. */
function use(takst: TakstRow, praksistype: string, kommune: Kommune, month: number): Bruk | null {
  const chance = hash(`${takst.fagomraade} ${takst.takstkode} ${praksistype} ${kommune.nr} ${month}`);
  const regninger = (chance % 7) * kommune.storrelse;
  if (regninger === 0) return null;
  const antall = regninger + ((chance >>> 8) % (regninger + 1));
  const refusjon = antall * ore(takst.refusjon);
  const egenandel = antall * ore(takst.egenandel);
  const egenandelPasient = Math.floor((egenandel * (60 + (chance % 30))) / 100);
  const amounts = { refusjon, egenandelPasient, egenandelFolketrygd: egenandel - egenandelPasient };
  return { month, takst, praksistype, kommune, regninger, antall, ...amounts };
}

/** Rows have kroner. */
function ore(kroner: number): number {
  return Math.round(kroner * 100);
}
