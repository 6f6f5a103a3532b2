import type { BillView } from '../../bkm/view.ts';
import type { PasientView } from '../../bkm/view-pasient.ts';
import { type NasjonalId, readNasjonalId } from '../../values/nasjonal-id.ts';

/** From this day on numbers are issued that look classic and whose digits tell neither century nor sex. */
const NEUTRAL_FROM = '2032-01-01';

/** True when the patient is known by fødselsnummer or D-number, right or wrong. */
export function hasFnrOrDnr({ id, idType }: PasientView): boolean {
  return id !== null && (idType === 'FNR' || idType === 'DNR');
}

/**
 * The patient's number where its digits tell birth date and sex for certain, else null: fødselsnummer and D-number by the classic
 * rules. The date of an H-number may be made up, and treatments from 2032 on may concern numbers that tell neither.
 */
export function tellingId({ pasient, dato }: BillView): (NasjonalId & { readonly fodselsdato: string }) | null {
  if (pasient === null || pasient.id === null || !hasFnrOrDnr(pasient)) return null;
  if (dato !== null && dato >= NEUTRAL_FROM) return null;
  const read = readNasjonalId(pasient.id);
  if (typeof read === 'string' || read.slag === 'HNR') return null;
  const { fodselsdato } = read;
  return fodselsdato === null ? null : { ...read, fodselsdato };
}
