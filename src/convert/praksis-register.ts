import { matchesPraksistype } from '../codelists/praksistype.ts';
import type { SenderFacts } from './sender.ts';

/** A practice as the Krav API's practices call answers it. */
export interface RegistrertPraksis {
  readonly praksisId: string;
  readonly navn: string | null;
  readonly orgnr: string | null;
  /** Register type: FALE, LEVA, TANN, … */
  readonly type: string | null;
  /** `ok` or `ikke_ok`. */
  readonly status: string | null;
  readonly gyldigePerioder: readonly { readonly fraOgMedDato: string | null; readonly tilOgMedDato: string | null }[];
}

/** The practices that orgnr, Praksistype and validity on `date` (YYYY-MM-DD, null: any) leave. */
export function fromRegister(
  praksiser: readonly RegistrertPraksis[],
  facts: SenderFacts,
  date: string | null,
): RegistrertPraksis[] {
  return praksiser.filter(
    (praksis) =>
      (praksis.orgnr === null || facts.orgnr.length === 0 || facts.orgnr.includes(praksis.orgnr)) &&
      (facts.praksistype === null || praksis.type === null || matchesPraksistype(facts.praksistype, praksis.type)) &&
      (date === null || validOn(praksis, date)),
  );
}

function validOn(praksis: RegistrertPraksis, date: string): boolean {
  const { gyldigePerioder } = praksis;
  return (
    gyldigePerioder.length === 0 ||
    gyldigePerioder.some(
      ({ fraOgMedDato, tilOgMedDato }) =>
        (fraOgMedDato === null || fraOgMedDato <= date) && (tilOgMedDato === null || date <= tilOgMedDato),
    )
  );
}
