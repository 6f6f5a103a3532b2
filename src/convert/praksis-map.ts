import type { PraksisRad } from './generated/praksis-map.ts';
import { praksisMap } from './generated/praksis-map-validator.ts';
import type { SenderFacts } from './sender.ts';
import { sideFileError } from './side-file.ts';

/** A row of the praksis map: all that it names must fit; what it leaves out fits anything. */
export type { PraksisRad as PraksisMapRow } from './generated/praksis-map.ts';

/**
 * Reads a praksis map: rows, or `{ "praksiser": rows }`.
 *
 * @param value parsed JSON or YAML
 * @throws {BkmError} CONFIG, where it is none
 */
export function readPraksisMap(value: unknown): readonly PraksisRad[] {
  if (!praksisMap(value)) throw sideFileError('a praksis map', praksisMap.errors);
  return Array.isArray(value) ? value : value.praksiser;
}

/** The praksisIds of the rows that fit best: a row that names more goes before one that names less. */
export function fromMap(rows: readonly PraksisRad[], facts: SenderFacts): string[] {
  const fitting = rows.filter((row) => fits(row, facts));
  const most = Math.max(0, ...fitting.map(named));
  return [...new Set(fitting.filter((row) => named(row) === most).map((row) => row.praksisId))];
}

function fits(row: PraksisRad, facts: SenderFacts): boolean {
  return (
    (row.orgnr === undefined || facts.orgnr.includes(row.orgnr)) &&
    (row.hpr === undefined || facts.hpr.includes(row.hpr)) &&
    (row.praksistype === undefined || row.praksistype === facts.praksistype) &&
    (row.konto === undefined || sameAccount(row.konto, facts.konto)) &&
    (row.meldingstype === undefined || row.meldingstype === facts.meldingstype)
  );
}

function named(row: PraksisRad): number {
  return Object.values(row).filter((value) => value !== undefined).length;
}

/** A blank account in a row is no account, and fits none. */
function sameAccount(wanted: string, konto: string | null): boolean {
  return konto !== null && digits(wanted) !== '' && digits(wanted) === digits(konto);
}

/** Account numbers are met with dots and spaces. */
function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}
