import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Row, stateOf, textOrNull } from './rows.ts';
import type { BillKind, Common, Conflict, NewBill, NewMessage } from './types.ts';

/** Of a bill of a message: the API has it or may have it, and the control has not refused it. */
export const STANDING = `
  message.state IN ('sendes', 'mottatt', 'ukjent') AND bill.status IS NOT 'avvist'
  AND message.meldingsstatus IS NOT 'feil_i_melding'`;

/**
 * Bills of a practice that stand, the latest first. A
 * refused bill may be sent anew, and so may the bills of a refused message; a credit or a correction has the guid of its original,
 * and stands against another one of its own kind alone. A regningsnummer is unique among originals.
 */
const EARLIER = `
  SELECT message.hash, message.id, message.state, bill.status
  FROM bill JOIN message USING (message)
  WHERE bill.COLUMN = ? AND bill.kind = ? AND message.target = ? AND message.praksis_id = ?
    AND ${STANDING}
  ORDER BY message.message DESC`;

/** Bills of which nobody knows whether they arrived. */
const UNCLEAR = `
  SELECT message.hash, message.id, message.state, bill.status
  FROM bill JOIN message USING (message)
  WHERE bill.guid = ? AND message.target = ? AND message.praksis_id = ?
    AND message.state IN ('sendes', 'ukjent')
  ORDER BY message.message DESC`;

/** Looks for bills that were sent before to an environment, by guid or by regningsnummer. */
export class EarlierBills {
  readonly #target: string;
  readonly #isApart: (hash: string) => boolean;
  readonly #by: Readonly<Record<Common, StatementSync>>;
  readonly #unclear: StatementSync;

  /** @param isApart messages that do not count */
  constructor(database: DatabaseSync, target: string, isApart: (hash: string) => boolean) {
    this.#target = target;
    this.#isApart = isApart;
    this.#by = {
      guid: database.prepare(EARLIER.replace('COLUMN', 'guid')),
      regningsnummer: database.prepare(EARLIER.replace('COLUMN', 'regningsnummer')),
    };
    this.#unclear = database.prepare(UNCLEAR);
  }

  find(praksisId: string, by: Common, value: string, kind: BillKind): Conflict['earlier'] | null {
    return this.#first(this.#by[by].all(value, kind, this.#target, praksisId));
  }

  /** Of that guid, whatever its kind, where it may have arrived, or not. */
  unclear(praksisId: string, guid: string): Conflict['earlier'] | null {
    return this.#first(this.#unclear.all(guid, this.#target, praksisId));
  }

  #first(rows: readonly Row[]): Conflict['earlier'] | null {
    const row = rows.find(({ hash }) => !this.#isApart(String(hash)));
    return row === undefined ? null : earlierOf(row);
  }
}

/**
 * What stands against sending a message, one conflict a bill at most. A credit or a correction and its original, which may have all in
 * common that the API shows, are never unknown at once: nothing would tell which of them is there.
 */
export function conflictsOf(database: DatabaseSync, message: NewMessage): readonly Conflict[] {
  const earlier = new EarlierBills(database, message.target, (hash) => hash === message.hash);
  return message.bills.flatMap((bill, index) => conflictOf(earlier, message.praksisId, bill, index) ?? []);
}

function conflictOf(bills: EarlierBills, praksisId: string, bill: NewBill, index: number): Conflict | null {
  const { guid, regningsnummer, kind } = bill;
  const sameGuid = bills.find(praksisId, 'guid', guid, kind);
  if (sameGuid !== null) return { bill, index, by: 'guid', earlier: sameGuid };
  const related = bills.unclear(praksisId, guid);
  if (related !== null) return { bill, index, by: 'related', earlier: related };
  const isNumbered = regningsnummer !== null && kind === 'original';
  const sameNumber = isNumbered ? bills.find(praksisId, 'regningsnummer', regningsnummer, kind) : null;
  return sameNumber === null ? null : { bill, index, by: 'regningsnummer', earlier: sameNumber };
}

function earlierOf(row: Row): Conflict['earlier'] {
  return { hash: String(row.hash), id: textOrNull(row.id), state: stateOf(row.state), status: textOrNull(row.status) };
}
