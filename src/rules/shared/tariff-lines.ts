import type { Catalogue, Lookup, Tariff } from '../../catalogue/types.ts';
import type { Fagomrade } from '../../codelists/fagomrade.ts';
import { isNlkKode } from '../../codelists/nlk.ts';
import type { Facts, RunBill, RunLine } from '../../validate/rule.ts';
import { fagomradeOf } from './fagomrade.ts';

/** A line of takster with what the catalogue says of its code on the day of the treatment. */
export interface TariffLine {
  readonly line: RunLine;
  readonly kode: string;
  readonly lookup: Lookup<Tariff>;
}

/** The same, where the tariff is known: each entry that is valid on the day. */
export interface KnownLine {
  readonly line: RunLine;
  readonly kode: string;
  readonly tariffs: readonly [Tariff, ...Tariff[]];
}

/**
 * Areas whose tariffs a practice uses beside those of its own: nurses of a primary health team bill in a doctor's practice, and no
 * praksistype of the register is of that area (Helserefusjon, åpne data, Kodeverk).
 */
const BESIDE: Readonly<Partial<Record<Fagomrade, readonly Fagomrade[]>>> = { LE: ['PT'] };

interface Looked {
  readonly facts: Facts;
  readonly lines: readonly TariffLine[];
}

/** Each bill's lines, looked up once for all the rules that ask. */
const LOOKED = new WeakMap<RunBill, Looked>();

/**
 * The tariff lines of a bill that can be looked up: those with a code that is none of the laboratory's, where there is a catalogue and
 * the profession and the day of the treatment are known. Where they are not, takst/ikke-kontrollert tells.
 */
export function tariffLines(bill: RunBill, facts: Facts): readonly TariffLine[] {
  if (facts.catalogue === null) return [];
  const before = LOOKED.get(bill);
  if (before?.facts === facts) return before.lines;
  const lines = lookUp(bill, facts);
  LOOKED.set(bill, { facts, lines });
  return lines;
}

/** The lines whose tariff is known. */
export function knownLines(bill: RunBill, facts: Facts): readonly KnownLine[] {
  return tariffLines(bill, facts).flatMap(({ line, kode, lookup }) =>
    lookup.found === null ? [] : { line, kode, tariffs: lookup.found },
  );
}

function lookUp(bill: RunBill, facts: Facts): readonly TariffLine[] {
  const { catalogue } = facts;
  const { dato } = bill;
  const fagomrade = fagomradeOf(facts);
  if (catalogue === null || dato === null || fagomrade === null) return [];
  return bill.takster.flatMap((line) => {
    const { kode } = line;
    return kode === null || isNlkKode(kode) ? [] : { line, kode, lookup: lookupIn(catalogue, fagomrade, kode, dato) };
  });
}

function lookupIn(catalogue: Catalogue, fagomrade: Fagomrade, kode: string, dato: string): Lookup<Tariff> {
  const own = catalogue.tariff(fagomrade, kode, dato);
  if (own.found !== null || own.why === 'ikke-kjent') return own;
  for (const beside of BESIDE[fagomrade] ?? []) {
    const other = catalogue.tariff(beside, kode, dato);
    if (other.found !== null) return other;
  }
  return own;
}
