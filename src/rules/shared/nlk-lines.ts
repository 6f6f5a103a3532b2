import type { Lookup, NlkCode } from '../../catalogue/types.ts';
import { isNlkKode } from '../../codelists/nlk.ts';
import type { Facts, RunBill, RunLine } from '../../validate/rule.ts';

/** A laboratory line with what the catalogue says of its code on the day of the treatment. */
export interface NlkLine {
  readonly line: RunLine;
  readonly kode: string;
  readonly lookup: Lookup<NlkCode>;
}

/** The laboratory lines of a bill, whichever list they stand in: 2026-01-08 has them among the tariffs. */
export function nlkViews({ takster, nlkkoder }: RunBill): readonly RunLine[] {
  return [...takster.filter(({ kode }) => kode !== null && isNlkKode(kode)), ...nlkkoder];
}

/** Those that can be looked up: with a code, where there is a catalogue and the day is known. */
export function nlkLines(bill: RunBill, { catalogue }: Facts): readonly NlkLine[] {
  const { dato } = bill;
  if (catalogue === null || dato === null) return [];
  return nlkViews(bill).flatMap((line) => {
    const { kode } = line;
    return kode === null ? [] : { line, kode, lookup: catalogue.nlk(kode, dato) };
  });
}
