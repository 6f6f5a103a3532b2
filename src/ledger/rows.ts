import type { SQLOutputValue } from 'node:sqlite';
import { type BillKind, type LedgerBill, type LedgerMessage, STATES, type State } from './types.ts';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A row of `message`. */
export function messageOf(row: Row): LedgerMessage {
  return {
    target: text(row.target),
    hash: text(row.hash),
    praksisId: text(row.praksis_id),
    antallRegninger: number(row.antall),
    sum: number(row.sum),
    state: stateOf(row.state),
    id: textOrNull(row.id),
    codes: texts(row.codes),
    attempts: number(row.attempts),
    firstSent: number(row.first_sent),
    lastSent: number(row.last_sent),
    answered: numberOrNull(row.answered),
    replaces: textOrNull(row.replaces),
    meldingsstatus: textOrNull(row.meldingsstatus),
    kontrollstatus: textOrNull(row.kontrollstatus),
    utbetalingsstatus: textOrNull(row.utbetalingsstatus),
    vedtakId: textOrNull(row.vedtak_id),
    sumUtbetalt: numberOrNull(row.sum_utbetalt),
    checked: numberOrNull(row.checked),
  };
}

/** A row of `bill`. */
export function billOf(row: Row): LedgerBill {
  return {
    guid: text(row.guid),
    regningsnummer: textOrNull(row.regningsnummer),
    kind: kindOf(row.kind),
    status: textOrNull(row.status),
    merknader: texts(row.merknader),
  };
}

export function stateOf(value: unknown): State {
  const state = STATES.find((known) => known === value);
  if (state === undefined) throw new TypeError('a state that is none');
  return state;
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function kindOf(value: unknown): BillKind {
  return value === 'kreditering' || value === 'korrigering' ? value : 'original';
}

function text(value: unknown): string {
  return String(value);
}

function number(value: unknown): number {
  return Number(value);
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function texts(value: unknown): readonly string[] {
  const list: unknown = JSON.parse(text(value));
  return Array.isArray(list) ? list.map(String) : [];
}
