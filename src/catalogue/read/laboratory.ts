import { type ApatCombination, isUnread, type NlkCode, type Period, type Rate } from '../types.ts';
import { datesOf } from './dates.ts';
import { priceField, textOf } from './fields.ts';
import { isRow, type Row } from './row.ts';
import { rowsWithin } from './rows.ts';

/** Reads a row of /nlkkoder. Its rates are those nested in it; where there are none, those of its refusjonskategori. */
export function readNlk(
  row: Row,
  kode: string,
  { fra, til }: Period,
  ofCategory: (category: string) => readonly Rate[],
): NlkCode {
  const refusjonskategori = textOf(row.refusjonskategori);
  const nested = rowsWithin(row.refusjonskategorisats, 'refusjonskategorisatser').filter(isRow).map(readRate);
  return {
    kode,
    fra,
    til,
    norskBruksnavn: textOf(row.norsk_bruksnavn),
    refusjonskategori,
    erstattesAv: textOf(row.erstattesAv),
    satser: nested.length > 0 || refusjonskategori === null ? nested : ofCategory(refusjonskategori),
  };
}

/** Reads a row of /refusjonskategorisatser. Where its dates can't be read, it may hold on any, and what it pays is unread. */
export function readRate(row: Row): Rate {
  const { fra, til } = datesOf(row);
  const refusjonskategori = textOf(row.refusjonskategori);
  if (isUnread(fra) || isUnread(til)) {
    const unread = [fra, til].map((date) => (isUnread(date) ? date.unread : (date ?? ''))).join(' - ');
    return { refusjonskategori, fra: null, til: null, refusjonssats: { unread } };
  }
  return { refusjonskategori, fra, til, refusjonssats: priceField(row.refusjonssats) };
}

/** Reads a row of /apatkombinasjoner. */
export function readApat(row: Row, tKode: string, pKode: string, { fra, til }: Period): ApatCombination {
  return {
    tKode,
    pKode,
    fra,
    til,
    refusjonskategori: textOf(row.refusjonskategori),
    belop: priceField(row.belop),
    samhandlerType: textOf(row.samhandler_type),
  };
}
