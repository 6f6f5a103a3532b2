import { isJsonObject } from '../diagnostics/pointer.ts';
import type { BkmErrorCode } from '../errors.ts';
import { praksisMap } from './generated/praksis-map-validator.ts';
import { type PraksisMapRow, readRow } from './praksis-row.ts';
import type { SenderFacts } from './sender.ts';
import { itemIn, sideFileError, type Words, whyNot } from './side-file.ts';

export type { PraksisMapRow } from './praksis-row.ts';

const MAP: Words = { nb: 'et praksiskart', en: 'a praksis map' };
const NO_LIST: Words = {
  nb: 'det skal være en liste av rader, eller et objekt som har den i praksiser og ikke noe annet',
  en: 'it must be a list of rows, or an object that has it in praksiser and nothing else',
};

/**
 * Reads a praksis map: rows, or `{ "praksiser": rows }`. Ids and codes are brought to one form: numbers become text, space around
 * them goes, `08` is Praksistype 8, `dlom` is message type LOM.
 *
 * @param value parsed JSON or YAML
 * @param code of the error: CONFIG for a file, OPTIONS for what a caller gives
 * @throws {BkmError} where it is none; says which row, and quotes no value
 */
export function readPraksisMap(value: unknown, code: BkmErrorCode = 'CONFIG'): readonly PraksisMapRow[] {
  const rows = rowsOf(value);
  if (!Array.isArray(rows)) throw sideFileError(MAP, null, NO_LIST, code);
  if (!praksisMap(rows) || !Array.isArray(rows)) {
    const { errors } = praksisMap;
    throw sideFileError(MAP, rowAt(itemIn(errors, /^\/(\d+)/)), whyNot(errors), code);
  }
  return rows.map((row, index) => {
    const read = readRow(row);
    if ('praksisId' in read) return read;
    throw sideFileError(MAP, rowAt(index + 1), read, code);
  });
}

/** The list itself, so that what is told of a row is not told of the object around the list. */
function rowsOf(value: unknown): unknown {
  const only = isJsonObject(value) && Object.keys(value).length === 1;
  return only && 'praksiser' in value ? value.praksiser : value;
}

function rowAt(row: number | null): Words | null {
  return row === null ? null : { nb: `rad ${row}`, en: `row ${row}` };
}

/** The praksisIds of the rows that fit best: a row that names more goes before one that names less. */
export function fromMap(rows: readonly PraksisMapRow[], facts: SenderFacts): string[] {
  const fitting = rows.filter((row) => fits(row, facts));
  const most = Math.max(0, ...fitting.map(named));
  return [...new Set(fitting.filter((row) => named(row) === most).map((row) => row.praksisId))];
}

function fits(row: PraksisMapRow, facts: SenderFacts): boolean {
  return (
    (row.orgnr === undefined || facts.orgnr.includes(row.orgnr)) &&
    (row.hpr === undefined || facts.hpr.includes(row.hpr)) &&
    (row.praksistype === undefined || row.praksistype === facts.praksistype) &&
    (row.konto === undefined || sameAccount(row.konto, facts.konto)) &&
    (row.meldingstype === undefined || row.meldingstype === facts.meldingstype)
  );
}

function named(row: PraksisMapRow): number {
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
