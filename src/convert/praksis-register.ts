import { matchesPraksistype } from '../codelists/praksistype.ts';
import { praksiser as isPraksiser } from './generated/praksiser-validator.ts';
import type { SenderFacts } from './sender.ts';
import { sideFileError } from './side-file.ts';

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

/**
 * Reads an answer of the practices call, live or saved. Unknown fields are left alone; ids may be numbers.
 *
 * @param value parsed JSON
 * @throws {BkmError} CONFIG, where it is none
 */
export function readPraksiser(value: unknown): readonly RegistrertPraksis[] {
  if (!isPraksiser(value)) throw sideFileError('an answer of the practices call', isPraksiser.errors);
  return value.praksiser.map((praksis) => ({
    praksisId: String(praksis.praksisId),
    navn: praksis.navn ?? null,
    orgnr: praksis.orgnr ?? null,
    type: praksis.type ?? null,
    status: praksis.status ?? null,
    gyldigePerioder: (praksis.gyldigePerioder ?? []).map(({ fraOgMedDato, tilOgMedDato }) => ({
      fraOgMedDato: fraOgMedDato || null,
      tilOgMedDato: tilOgMedDato || null,
    })),
  }));
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
