import type { ApatCombination, Field, Rate } from '../types.ts';
import { type Dates, datesOf, dayField } from './dates.ts';
import { listTextField, priceField, textField, textOf } from './fields.ts';
import { isRow, type Row } from './row.ts';
import { rowsWithin } from './rows.ts';

/** A row of /refusjonskategorisatser, or one of those in a laboratory code, with all its fields. */
export interface Refusjonskategorisats extends Omit<Rate, 'fra' | 'til'>, Dates {
  readonly refusjonskategoriid: string | null;
}

/** Reads a row of /refusjonskategorisatser. */
export function readRefusjonskategorisats(row: Row): Refusjonskategorisats {
  return {
    refusjonskategoriid: textOf(row.refusjonskategoriid),
    refusjonskategori: textOf(row.refusjonskategori),
    refusjonssats: priceField(row.refusjonssats),
    ...datesOf(row),
  };
}

/** A row of /nlkkoder with all its fields. What they mean is not described where they are published. */
export interface NlkKode extends Dates {
  readonly nlkKodeid: string | null;
  readonly kode: string;
  readonly norskBruksnavn: Field<string>;
  readonly komponent: Field<string>;
  readonly system: Field<string>;
  readonly enhet: Field<string>;
  readonly egenskapsart: Field<string>;
  readonly spesifisertKomponent: Field<string>;
  readonly npuDefinisjon: Field<string>;
  readonly npuSpesialitet: Field<string>;
  readonly fagomraadeSekundaert: Field<string>;
  readonly fagomraadeNlk: Field<string>;
  readonly refusjonskategori: Field<string>;
  readonly erstattesAv: Field<string>;
  readonly hvaEndret: Field<string>;
  /** YYYY-MM-DD in Oslo. */
  readonly sistEndretDato: Field<string>;
  readonly stjernekode: Field<string>;
  /** As it stands: no rule reads it. */
  readonly ugyldigKombinasjon: Field<string>;
  readonly systemSpesifikasjon: Field<string>;
  readonly egenskapsartSpesifikasjon: Field<string>;
  readonly gruppering: Field<string>;
  /** Those that stand in the row itself. */
  readonly satser: readonly Refusjonskategorisats[];
}

/** Reads a row of /nlkkoder. Null without a nlkKode. */
export function readNlkKode(row: Row): NlkKode | null {
  const kode = textOf(row.nlkKode);
  if (kode === null) return null;
  return {
    nlkKodeid: textOf(row.nlkKodeid),
    kode,
    norskBruksnavn: textField(row.norsk_bruksnavn),
    komponent: textField(row.komponent),
    system: textField(row.system),
    enhet: textField(row.enhet),
    egenskapsart: textField(row.egenskapsart),
    spesifisertKomponent: textField(row.spesifisertKomponent),
    npuDefinisjon: textField(row.npuDefinisjon),
    npuSpesialitet: textField(row.npuSpesialitet),
    fagomraadeSekundaert: textField(row.fagomraadeSekundaert),
    fagomraadeNlk: textField(row.fagomraadeNlk),
    ...datesOf(row),
    refusjonskategori: textField(row.refusjonskategori),
    erstattesAv: textField(row.erstattesAv),
    hvaEndret: textField(row.hvaEndret),
    sistEndretDato: dayField(row.sistEndretDato),
    stjernekode: textField(row.stjernekode),
    ugyldigKombinasjon: listTextField(row.ugyldigKombinasjon),
    systemSpesifikasjon: textField(row.systemSpesifikasjon),
    egenskapsartSpesifikasjon: textField(row.egenskapsartSpesifikasjon),
    gruppering: textField(row.gruppering),
    satser: rowsWithin(row.refusjonskategorisats, 'refusjonskategorisatser')
      .filter(isRow)
      .map(readRefusjonskategorisats),
  };
}

/** A row of /apatkombinasjoner with all its fields. */
export interface Apatkombinasjon extends Omit<ApatCombination, 'fra' | 'til'>, Dates {}

/** Reads a row of /apatkombinasjoner. Null without a t_kode and a p_kode. */
export function readApatkombinasjon(row: Row): Apatkombinasjon | null {
  const [tKode, pKode] = [textOf(row.t_kode), textOf(row.p_kode)];
  if (tKode === null || pKode === null) return null;
  return {
    tKode,
    pKode,
    refusjonskategori: textOf(row.refusjonskategori),
    belop: priceField(row.belop),
    samhandlerType: textOf(row.samhandler_type),
    ...datesOf(row),
  };
}
