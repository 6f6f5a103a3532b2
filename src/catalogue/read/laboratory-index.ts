import type { Catalogue } from '../types.ts';
import type { Answer } from './answer.ts';
import { Chains } from './chains.ts';
import { datesOf } from './dates.ts';
import { textOf } from './fields.ts';
import { readApat, readNlk, readRate } from './laboratory.ts';
import { onDate, periodOf } from './on-date.ts';
import { once } from './once.ts';

type Rows = Pick<Answer, 'rows'>;

/** Indexes /nlkkoder by code, with /refusjonskategorisatser for those without rates of their own. */
export function indexNlk({ rows }: Rows, { rows: rateRows }: Rows): Catalogue['nlk'] {
  const koder = new Chains(rows, (row) => textOf(row.nlkKode));
  const categories = new Chains(rateRows, (row) => textOf(row.refusjonskategori));
  const rate = once((at: number) => readRate(rateRows[at] ?? {}));
  const made = once((at: number) => {
    const row = rows[at] ?? {};
    const ratesOf = (category: string) => categories.rowsOf(category).map(rate);
    return readNlk(row, textOf(row.nlkKode) ?? '', periodOf(datesOf(row)), ratesOf);
  });
  return (kode, date) => {
    if (koder.size === 0) return { found: null, why: 'ikke-kjent', grunn: 'tom' };
    const entries = koder.datedRowsOf(kode.trim());
    return entries.length === 0 ? { found: null, why: 'ukjent', annet: [] } : onDate(entries, date, made);
  };
}

/** Between the codes of a pair. No code of the register holds it. */
const GLUE = '\u0000';

/** Indexes /apatkombinasjoner by both codes. A combination without samhandlertype holds for all. */
export function indexApat({ rows }: Rows): Catalogue['apat'] {
  const pairs = new Chains(rows, (row) => {
    const [tKode, pKode] = [textOf(row.t_kode), textOf(row.p_kode)];
    return tKode === null || pKode === null ? null : tKode + GLUE + pKode;
  });
  const made = once((at: number) => {
    const row = rows[at] ?? {};
    return readApat(row, textOf(row.t_kode) ?? '', textOf(row.p_kode) ?? '', periodOf(datesOf(row)));
  });
  return (tKode, pKode, samhandlerType, date) => {
    if (pairs.size === 0) return { found: null, why: 'ikke-kjent', grunn: 'tom' };
    const entries = pairs.datedRowsOf(tKode.trim() + GLUE + pKode.trim());
    const types = entries.map(({ row }) => made(row).samhandlerType);
    const mine = entries.filter(
      (_, at) => samhandlerType === null || [null, samhandlerType].includes(types[at] ?? null),
    );
    if (mine.length > 0) return onDate(mine, date, made);
    return { found: null, why: 'ukjent', annet: [...new Set(types.filter((type) => type !== null))].toSorted() };
  };
}
