import type { Facts, RunBill, RunLine } from '../../validate/rule.ts';
import { isOriginal } from './original.ts';
import { practitionerOf } from './practitioner.ts';
import { all, capIn, laxest } from './tariff-field.ts';
import { type KnownLine, knownLines } from './tariff-lines.ts';

/** A use of a tariff that has a cap a year. */
export interface CappedUse {
  /** The tariff, and who has the cap. It may hold a patient's number: never to be shown, and not to be kept as it is. */
  readonly key: string;
  /** YYYY-MM-DD, in Oslo. */
  readonly dato: string;
  /** 1 to 1 000 000. */
  readonly antall: number;
}

/** The same, where it stands and what is allowed; null where there is no such cap, and one of the two is there. */
export interface CappedLine extends CappedUse {
  readonly line: RunLine;
  readonly kode: string;
  readonly perPatient: boolean;
  /** Uses in a calendar year. */
  readonly calendar: number | null;
  /** Uses in any 365 days. */
  readonly rolling: number | null;
}

const NONE: readonly CappedLine[] = [];

/**
 * The uses of a bill that count against a cap, line by line. None where there is no catalogue, where it is not known whose a cap is,
 * and in credits and corrections: they repeat what was counted.
 */
export function cappedLines(bill: RunBill, facts: Facts): readonly CappedLine[] {
  const { dato } = bill;
  if (dato === null || facts.catalogue === null || !isOriginal(bill)) return NONE;
  return knownLines(bill, facts).flatMap((known) => cappedLine(known, dato, bill, facts) ?? NONE);
}

/** The same, as a ledger is to know them. */
export function cappedUses(bill: RunBill, facts: Facts): readonly CappedUse[] {
  return cappedLines(bill, facts).map(({ key, dato, antall }) => ({ key, dato, antall }));
}

function cappedLine({ line, kode, tariffs }: KnownLine, dato: string, bill: RunBill, facts: Facts): CappedLine | null {
  const calendar = laxest(tariffs, ({ maksAntallPerKalenderAar }) => capIn(maksAntallPerKalenderAar));
  const rolling = laxest(tariffs, ({ maksAntallPerAar }) => capIn(maksAntallPerAar));
  const [perPatient, ...others] = all(tariffs, ({ maksAntallGjelderPasient }) => maksAntallGjelderPasient) ?? [];
  if ((calendar === null && rolling === null) || perPatient === undefined || others.includes(!perPatient)) return null;
  const who = perPatient ? (bill.pasient?.id ?? null) : practitionerOf(bill, facts);
  if (who === null) return null;
  return { key: `${kode} ${who}`, dato, antall: countOf(line.antall), line, kode, perPatient, calendar, rolling };
}

const MOST = 1_000_000;

/** An antall that can't be is another rule's, and one use. */
function countOf(antall: number | null): number {
  return antall !== null && Number.isInteger(antall) && antall > 1 ? Math.min(antall, MOST) : 1;
}
