import type { Revision } from '../bkm/revision.ts';

/** What a rule may know beside the bill: all of it an argument, none of it looked up. */
export interface Facts {
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
