import type { Entry, Row, Samhandlertype } from '../rows.ts';
import { kroner } from './kroner.ts';

/** A row of /refusjonskategorisatser. */
export interface SatsRow extends Row {
  readonly refusjonskategori: string;
  readonly fradato: string;
  readonly tildato: string | null;
}

/** What categories pay, in øre. Private laboratories have their own prices for two of them. Made up. */
const SATSER: readonly (readonly [kategori: string, ore: number, typer: readonly Samhandlertype[]])[] = [
  ['SYN1', 9_80, ['PO', 'LR']],
  ['SYN2', 12_75, ['PO', 'LR']],
  ['SYN3', 42_50, ['PO', 'LR']],
  ['SYN4', 118_00, ['PO']],
  ['SYN4', 109_00, ['LR']],
  ['SYN5', 355_00, ['PO']],
  ['SYN5', 340_50, ['LR']],
];

const FIRST_YEAR = 2020;
const LAST_YEAR = 2026;

/** One period a calendar year, ten percent less in all the years before 2025; the last is open. */
export const REFUSJONSKATEGORISATSER: readonly Entry<SatsRow>[] = SATSER.flatMap(
  ([refusjonskategori, ore, typer], at) =>
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, back) => {
      const year = FIRST_YEAR + back;
      return {
        typer,
        row: {
          refusjonskategoriid: 910_001 + at * 10 + back,
          refusjonskategori,
          refusjonssats: kroner(year < 2025 ? Math.floor(ore * 0.9) : ore),
          fradato: `${year}-01-01`,
          tildato: year === LAST_YEAR ? null : `${year}-12-31`,
        },
      };
    }),
);
