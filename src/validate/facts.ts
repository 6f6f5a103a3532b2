import type { Revision } from '../bkm/revision.ts';
import type { Catalogue } from '../catalogue/types.ts';

/** Which message of the run a bill is in, for findings that name another one. */
export interface Sted {
  /** The file as findings name it; `<input 3>` for the third input of a run, where the caller names none. */
  readonly fil: string;
  /** Of the message in its file, from 1. */
  readonly melding: number;
}

/** What a rule may know beside the bill: all of it an argument, none of it looked up. */
export interface Facts {
  readonly sted: Sted;
  readonly revision: Revision;
  /** Epoch ms that is taken as now; null where it is not known (`gendate` for a message without one). */
  readonly now: number | null;
  readonly praksisId: string | null;
  /** Registered practices; null where they are not known. */
  readonly praksiser: readonly Praksis[] | null;
  /** Register type of the message's practice (FALE, TANN, …); null where it is not known. */
  readonly praksistype: string | null;
  /** MsgInfo/Type of the XML without its D (LOM, TOM, …); null for JSON. */
  readonly meldingstype: string | null;
  readonly avdeling: string | null;
  readonly reshId: string | null;
  /** True where synthetic national ids are test data and not a fault. Default in examples: true. */
  readonly testData: boolean;
  /** The open data (tariffs, laboratory codes); null where there is none, and the rules that need it don't run. */
  readonly catalogue: Catalogue | null;
  /** What was sent before this run; null where it is not known. */
  readonly sendt: Sendt | null;
}

/** Why a bill may have the guid of another one: a credit and a correction name the bill that they are about. */
export type RegningSlag = 'original' | 'kreditering' | 'korrigering';

/** What was sent before, as a ledger knows it. */
export interface Sendt {
  /**
   * The latest bill of a practice with that guid or regningsnummer, of the same kind, that the API has or may have and that the
   * control has not refused; null where there is none.
   */
  regning(praksisId: string, by: 'guid' | 'regningsnummer', value: string, slag: RegningSlag): SendtRegning | null;
  /**
   * What the bills of such messages used of a tariff that has a cap a year, as far as it was known when they were sent; null where
   * that is lost.
   *
   * @param key of `CappedUse`: it may hold a patient's number
   */
  bruk(praksisId: string, key: string): readonly SendtBruk[] | null;
}

/** A use of a tariff by a bill. */
export interface SendtBruk {
  /** Of the bill, lower case. */
  readonly guid: string;
  /** YYYY-MM-DD. */
  readonly dato: string;
  readonly antall: number;
}

export interface SendtRegning {
  /** behandlerkravmeldingId; null where it is not known whether the message arrived. */
  readonly meldingId: string | null;
  /** Of the content of the message: what a ledger knows it by. */
  readonly hash: string;
}

/** A registered practice, as far as rules look at it. */
export interface Praksis {
  readonly praksisId: string;
  readonly type: string | null;
  /** `ok` or `ikke_ok`. */
  readonly status: string | null;
  readonly gyldigePerioder: readonly { readonly fraOgMedDato: string | null; readonly tilOgMedDato: string | null }[];
}

/** Totals of a message, as it claims them. Øre is left to the rule: these are JSON's values. */
export interface Totals {
  /** As claimed; null where absent or of a wrong type. */
  readonly antallRegninger: number | null;
  /** Kroner as claimed; null where absent or of a wrong type. */
  readonly belop: number | null;
}
