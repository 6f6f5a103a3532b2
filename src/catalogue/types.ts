import type { Ore } from '../values/ore.ts';

/** A field whose form was not foreseen: kept as text. A rule that needs it says "not checked". */
export interface UnreadField {
  readonly unread: string;
}

/** A field of the open data: its value, null where it is absent, null or empty, or as it came. */
export type Field<T> = T | null | UnreadField;

/** True where a field holds something that could not be read. */
export function isUnread<T>(field: Field<T>): field is UnreadField {
  return typeof field === 'object' && field !== null && 'unread' in field;
}

/** From and to and including, YYYY-MM-DD; null: open at that end. */
export interface Period {
  readonly fra: string | null;
  readonly til: string | null;
}

/**
 * A tariff in one of its periods. Names as in /takstkoder, without underscores. Source: Helserefusjon, åpne data, Takstkoder; what
 * the fields mean is not described there, see docs of each.
 */
export interface Tariff extends Period {
  readonly kode: string;
  /** Fagområde: LE, FY, TH, … */
  readonly fagomrade: string;
  readonly beskrivelse: string | null;
  readonly honorar: Field<Ore>;
  readonly refusjon: Field<Ore>;
  readonly egenandel: Field<Ore>;
  readonly pasientEgenbetaling: Field<Ore>;
  /** Repetitions beyond the first: antall <= 1 + this. Null: no bound is known. */
  readonly maksRepetisjoner: Field<number>;
  /** Price of a repetition in hundredths of a percent of the first (10 000 = 100 %). */
  readonly repetisjonsprosent: Field<number>;
  /** From this repetition on, the reduced percentage; whether it counts from 0 or from 1 is not known. */
  readonly redusertRefFraRepetisjon: Field<number>;
  /** Hundredths of a percent. */
  readonly redusertRepetisjonsprosent: Field<number>;
  readonly spesialisttakst: Field<boolean>;
  /** Tariffs that may not stand on the same bill. */
  readonly ugyldigKombinasjon: Field<Combination>;
  /** One of these is to stand on the same bill. */
  readonly kreverTakst: Field<Combination>;
  readonly kreverProsedyre: Field<CodeList>;
  readonly kreverDiagnose: Field<CodeList>;
  readonly maksAntallPerAar: Field<number>;
  readonly maksAntallPerKalenderAar: Field<number>;
  /** True: the caps count per patient; false: per practitioner. */
  readonly maksAntallGjelderPasient: Field<boolean>;
  /** Minutes. */
  readonly minimumTidsbruk: Field<number>;
  /** Minutes. */
  readonly tidsbrukPerRep: Field<number>;
}

/** A text on combinations, read: which tariffs it names. */
export interface Combination {
  /**
   * Whether it names a tariff code. Case-sensitive, as codes are. Never the code of the tariff whose text it is, whatever the text
   * says: `Alle` on 2ad does not forbid 2ad, and 2dk does not fulfil its own need of one of family 2.
   */
  names(kode: string): boolean;
  /** The text as it stands in the data. */
  readonly text: string;
}

/** Codes of procedures or diagnoses of which one is needed. */
export interface CodeList {
  /**
   * False of a code that is surely none of them. A listed chapter or stem (`A`, `K02`) holds those below it, as it is not known
   * that it doesn't; code systems are not told apart, and points don't count.
   */
  includes(kode: string): boolean;
  readonly text: string;
}

/** A laboratory code in one of its periods, with the rates of its refusjonskategori. */
export interface NlkCode extends Period {
  readonly kode: string;
  readonly norskBruksnavn: string | null;
  readonly refusjonskategori: string | null;
  readonly erstattesAv: string | null;
  readonly satser: readonly Rate[];
}

/** What a refusjonskategori pays in a period. */
export interface Rate extends Period {
  readonly refusjonskategori: string | null;
  readonly refusjonssats: Field<Ore>;
}

/** A combination of a topography and a procedure code of pathology, and what it pays. */
export interface ApatCombination extends Period {
  readonly tKode: string;
  readonly pKode: string;
  readonly refusjonskategori: string | null;
  readonly belop: Field<Ore>;
  /** PO or LR; null: both. */
  readonly samhandlerType: string | null;
}

/** What looking something up on a date gives: every entry that is valid on it (more than one where periods overlap), or why none. */
export type Lookup<T> =
  | { readonly found: readonly [T, ...T[]] }
  /**
   * No such code in the fagområde; `annet` lists those that have it, `skrevet` codes of the fagområde that differ in case alone
   * (codes are case-sensitive; absent where there is none).
   */
  | {
      readonly found: null;
      readonly why: 'ukjent';
      readonly annet: readonly string[];
      readonly skrevet?: readonly string[];
    }
  /** The code exists, on other dates. An end of a period that can't be read is as if it were open. */
  | { readonly found: null; readonly why: 'ikke-gyldig'; readonly perioder: readonly [Period, ...Period[]] }
  /** Not checked. */
  | { readonly found: null; readonly why: 'ikke-kjent'; readonly grunn: IkkeKjent };

/** Why a catalogue can't tell of a code. */
export type IkkeKjent =
  /** It holds nothing of the kind, or of the fagområde. */
  | 'tom'
  /** Dates of an entry of the code can't be read. */
  | 'datoer'
  /** The code has no entry but such that end before they begin. */
  | 'omvendt'
  /** An entry of the code lacks its fagområde. */
  | 'uten-fagomrade';

/** Which catalogue it is. */
export interface CatalogueVersion {
  /** When its oldest dataset was fetched or last found unchanged: ISO instant. */
  readonly fetched: string;
  /** Of the whole: over the hashes of its datasets. */
  readonly sha256: string;
  /** Made up, for tests and demonstrations: said wherever it is shown. */
  readonly synthetic: boolean;
}

/** The open data as the rules ask it. All dates are YYYY-MM-DD in Oslo. */
export interface Catalogue {
  readonly version: CatalogueVersion;
  tariff(fagomrade: string, kode: string, date: string): Lookup<Tariff>;
  nlk(kode: string, date: string): Lookup<NlkCode>;
  /** `samhandlerType` null: any. */
  apat(tKode: string, pKode: string, samhandlerType: string | null, date: string): Lookup<ApatCombination>;
}
