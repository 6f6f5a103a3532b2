/** An entry as it goes out: members by the names of the wire. Amounts in kroner, dates YYYY-MM-DD. */
export type Row = Readonly<Record<string, Value>>;

export type Value = string | number | boolean | null | readonly Row[];

/** Whose prices: PO poliklinikk, LR privat lab/radiologi. */
export type Samhandlertype = 'PO' | 'LR';

/** A row of /takstkoder. Source of the names: Helserefusjon, åpne data, Takstkoder. */
export interface TakstRow {
  readonly takst_id: number;
  readonly takstkode: string;
  readonly fagomraade: string;
  readonly fradato: string;
  readonly tildato: string | null;
  readonly honorar: number;
  readonly refusjon: number;
  readonly egenandel: number;
  readonly pasient_egenbetaling: number | null;
  readonly maks_repetisjoner: number | null;
  readonly repetisjonsprosent: number | null;
  readonly redusert_ref_fra_repetisjon: number | null;
  readonly redusert_repetisjonsprosent: number | null;
  readonly spesialisttakst: boolean;
  readonly ugyldig_kombinasjon: string | null;
  readonly krever_takst: string | null;
  readonly krever_prosedyre: string | null;
  readonly krever_diagnose: string | null;
  readonly maks_antall_per_aar: number | null;
  readonly maks_antall_per_kalender_aar: number | null;
  readonly maks_antall_gjelder_pasient: boolean | null;
  readonly minimum_tidsbruk: number | null;
  readonly tidsbruk_per_rep: number | null;
  readonly beskrivelse: string;
  readonly resource_id: string;
}

/** A row with what decides whether it is served, and is not served itself. */
export interface Entry<T extends object> {
  readonly row: T;
  /** Of laboratory and pathology; absent: any. */
  readonly typer?: readonly Samhandlertype[];
  /** `ugyldig_kombinasjon` where only the official combinations are asked for; absent: the same. */
  readonly offisiell?: string;
}
