import type { Ore } from '../../values/ore.ts';
import type { Field } from '../types.ts';
import { dayField } from './dates.ts';
import { countField, oreField, textOf } from './fields.ts';
import { firstOf, isRow, type Row } from './row.ts';
import { rowsWithin } from './rows.ts';

/** A fagområde with its praksistyper. */
export interface Fagomraade {
  readonly kode: string;
  readonly navn: string | null;
  readonly praksistyper: readonly { readonly kode: string; readonly navn: string | null }[];
}

const NAVN = ['beskrivelse', 'navn'];

/** Reads a row of /fagomraader, the names of whose members are not documented. Null without a code. */
export function readFagomraade(row: Row): Fagomraade | null {
  const kode = textOf(firstOf(row, ['kode', 'fagomraade', 'fagomraadekode', 'fagomraadeKode', 'fagomraade_kode']));
  if (kode === null) return null;
  const nested = firstOf(row, ['praksistyper', 'praksisTyper', 'praksis_typer', 'praksistype']);
  const praksistyper = rowsWithin(nested, 'fagomraader')
    .filter(isRow)
    .flatMap((each) => {
      const type = textOf(
        firstOf(each, ['kode', 'praksistype', 'praksistypekode', 'praksisTypeKode', 'praksis_type_kode']),
      );
      return type === null ? [] : { kode: type, navn: textOf(firstOf(each, NAVN)) };
    });
  return { kode, navn: textOf(firstOf(row, NAVN)), praksistyper };
}

/** A bandasjist with an agreement on direct settlement. Dates are YYYY-MM-DD in Oslo. */
export interface Bandasjist {
  readonly sarId: string;
  readonly navn: string | null;
  readonly sarOrgnr: string | null;
  readonly hovedenhetOrgnr: string | null;
  readonly underenhetOrgnr: string | null;
  readonly gyldigFra: Field<string>;
  readonly gyldigTil: Field<string>;
  /** `slettet` where Brønnøysundregistrene no longer has it as active. */
  readonly status: string | null;
  readonly tidspunktRegistrert: string | null;
  readonly tidspunktOppdatert: string | null;
}

/** Reads a row of /bandasjister. Null without a sar_id. */
export function readBandasjist(row: Row): Bandasjist | null {
  const sarId = textOf(row.sar_id);
  if (sarId === null) return null;
  return {
    sarId,
    navn: textOf(row.sar_navn),
    sarOrgnr: textOf(row.sar_orgnr),
    hovedenhetOrgnr: textOf(row.hovedenhet_orgnr),
    underenhetOrgnr: textOf(row.underenhet_orgnr),
    gyldigFra: dayField(row.gyldig_fra),
    gyldigTil: dayField(row.gyldig_til),
    status: textOf(row.status),
    tidspunktRegistrert: textOf(row.tidspunkt_registrert),
    tidspunktOppdatert: textOf(row.tidspunkt_oppdatert),
  };
}

/** How a tariff was used in a month or a year, in a municipality, a county or the whole country. */
export interface Takstbruk {
  readonly ar: Field<number>;
  /** 1 to 12, or YYYYMM, as it comes; null for a whole year. */
  readonly maned: Field<number>;
  readonly takstkode: string;
  readonly fagomrade: string | null;
  readonly praksistype: string | null;
  /** Four digits. */
  readonly kommunenr: string | null;
  readonly fylke: string | null;
  readonly antallRegninger: Field<number>;
  readonly sumAntallTakst: Field<number>;
  readonly sumRefusjon: Field<Ore>;
  readonly sumEgenandelBetaltAvPasient: Field<Ore>;
  readonly sumEgenandelDekketAvFolketrygden: Field<Ore>;
}

/** Reads a row of /takstbruk. Null without a takstkode. */
export function readTakstbruk(row: Row): Takstbruk | null {
  const takstkode = textOf(row.takstkode);
  if (takstkode === null) return null;
  return {
    ar: countField(row.ar),
    maned: countField(row.maned),
    takstkode,
    fagomrade: textOf(row.fagomraade),
    praksistype: textOf(row.praksis_type_kode),
    kommunenr: padded(row.behandler_kommunenr, 4),
    fylke: padded(row.behandler_fylke, 2),
    antallRegninger: countField(row.antall_regninger),
    sumAntallTakst: countField(row.sum_antall_takst),
    sumRefusjon: oreField(row.sum_refusjon),
    sumEgenandelBetaltAvPasient: oreField(row.sum_egenandel_betalt_av_pasient),
    sumEgenandelDekketAvFolketrygden: oreField(row.sum_egenandel_dekket_av_folketrygden),
  };
}

/** Oslo is 0301: as a number it lost its zero. Fylke may be a name. */
function padded(raw: unknown, digits: number): string | null {
  const text = textOf(raw);
  return text !== null && /^\d+$/.test(text) ? text.padStart(digits, '0') : text;
}
