import { type Fagomrade, fagomradeOfMeldingstype, fagomradeOfPraksistype } from '../../codelists/fagomrade.ts';
import type { Facts } from '../../validate/rule.ts';

/** The profession that a message is for: by the practice's type, else by the XML's message type; null where neither tells. */
export function fagomradeOf({ praksistype, meldingstype }: Facts): Fagomrade | null {
  const registered = praksistype === null ? null : fagomradeOfPraksistype(praksistype);
  return registered ?? (meldingstype === null ? null : fagomradeOfMeldingstype(meldingstype));
}

/** Whether a message is for one of `wanted`; null where its profession is not known. */
export function isFor(facts: Facts, wanted: readonly Fagomrade[]): boolean | null {
  const fagomrade = fagomradeOf(facts);
  return fagomrade === null ? null : wanted.includes(fagomrade);
}

/** Whether the practice is of one of `types`; null where its type is not known and the message type does not rule them out. */
export function isOfType(facts: Facts, types: readonly string[]): boolean | null {
  if (facts.praksistype !== null) return types.includes(facts.praksistype);
  const fagomrade = fagomradeOf(facts);
  return fagomrade === null || types.some((type) => fagomradeOfPraksistype(type) === fagomrade) ? null : false;
}
