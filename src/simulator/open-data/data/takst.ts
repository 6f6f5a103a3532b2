import type { Fagomrade } from '../../../codelists/fagomrade.ts';
import type { Entry, TakstRow } from '../rows.ts';
import { kroner, syntetisk } from './kroner.ts';

/** What a tariff says beside its price, by the names of the wire; what is left out is null. */
export type Vilkar = Partial<Omit<TakstRow, 'takst_id' | 'honorar' | 'refusjon' | 'egenandel' | 'resource_id'>> & {
  /** `ugyldig_kombinasjon` with the official combinations alone. */
  readonly offisiell?: string;
  /** False: no periods of the years before. */
  readonly historie?: false;
};

/** A tariff as it is written down: code, description, [honorar, refusjon] in øre (175_00 is 175 kroner), conditions. */
export type TakstSpec = readonly [
  kode: string,
  beskrivelse: string,
  pris: readonly [honorar: number, refusjon: number],
  vilkar?: Vilkar,
];

/** A tariff in one of its periods, not yet numbered. */
export type TakstEntry = Entry<Omit<TakstRow, 'takst_id' | 'resource_id'>>;

/** Where the last period begins, unless the tariff says another day. */
const FRA = '2023-07-01';
/** The first year of the periods before it: each from 1 July to 30 June, as the tariff agreements are. */
const FIRST_YEAR = 2016;
/** Percent that a year before the last period is cheaper. */
const YEARLY = 2;

const NONE = {
  pasient_egenbetaling: null,
  maks_repetisjoner: null,
  repetisjonsprosent: null,
  redusert_ref_fra_repetisjon: null,
  redusert_repetisjonsprosent: null,
  spesialisttakst: false,
  ugyldig_kombinasjon: null,
  krever_takst: null,
  krever_prosedyre: null,
  krever_diagnose: null,
  maks_antall_per_aar: null,
  maks_antall_per_kalender_aar: null,
  maks_antall_gjelder_pasient: null,
  minimum_tidsbruk: null,
  tidsbruk_per_rep: null,
};

/** Tariffs of an area, each with the periods of the years before. */
export function taksterI(fagomraade: Fagomrade, specs: readonly TakstSpec[]): readonly TakstEntry[] {
  return specs.flatMap((spec) => perioder(fagomraade, spec));
}

function perioder(fagomraade: Fagomrade, [takstkode, navn, [honorar, refusjon], vilkar = {}]: TakstSpec) {
  const { fradato = FRA, offisiell, historie = true, ...more } = vilkar;
  const shared = { ...NONE, takstkode, fagomraade, beskrivelse: syntetisk(navn), tildato: null, ...more };
  const wrap = (row: TakstEntry['row']): TakstEntry => (offisiell === undefined ? { row } : { row, offisiell });
  const last = Number(fradato.slice(0, 4));
  const years = Array.from({ length: historie ? last - FIRST_YEAR : 0 }, (_, at) => FIRST_YEAR + at);
  return [
    ...years.map((year) => {
      const percent = 100 - YEARLY * (last - year);
      const period = { fradato: `${year}-07-01`, tildato: `${year + 1}-06-30` };
      return wrap({ ...shared, ...period, ...pris(share(honorar, percent), share(refusjon, percent)) });
    }),
    wrap({ ...shared, fradato, ...pris(honorar, refusjon) }),
  ];
}

/** Of an amount in øre, down to whole kroner. */
function share(ore: number, percent: number): number {
  return Math.floor((ore * percent) / 100_00) * 100;
}

function pris(honorar: number, refusjon: number) {
  return { honorar: kroner(honorar), refusjon: kroner(refusjon), egenandel: kroner(honorar - refusjon) };
}
