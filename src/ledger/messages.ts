import type { DatabaseSync } from 'node:sqlite';
import { billOf, messageOf, type Row } from './rows.ts';
import type { Ending, Filter, LedgerBill, LedgerMessage, NewMessage, Told } from './types.ts';

/** What names a message. */
export type Named = Pick<NewMessage, 'target' | 'hash'>;

/** Messages and bills as they stand in the file: what is written and read, and nothing of who may. */
export class Messages {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** A message that is about to be sent for the first time. */
  insert({ target, hash, praksisId, sum, bills, replaces = null }: NewMessage, sender: string, now: number): void {
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO message (target, hash, praksis_id, antall, sum, state, attempts, first_sent, last_sent, sender, replaces)
         VALUES (?, ?, ?, ?, ?, 'sendes', 1, ?, ?, ?, ?)`,
      )
      .run(target, hash, praksisId, bills.length, sum, now, now, sender, replaces);
    const insert = this.#database.prepare(
      'INSERT INTO bill (message, position, guid, regningsnummer, kind) VALUES (?, ?, ?, ?, ?)',
    );
    for (const [position, { guid, regningsnummer, kind }] of bills.entries()) {
      insert.run(lastInsertRowid, position, guid, regningsnummer, kind);
    }
  }

  /** The same, once more. What the API has told of an earlier attempt is forgotten, its codes aside. */
  resume(row: Row, sender: string, now: number): void {
    // The window in which the API may have received it stays open at its start, unless nothing had arrived.
    this.#database
      .prepare(
        `UPDATE message SET attempts = attempts + 1, last_sent = ?, answered = NULL, sender = ?, id = NULL,
         first_sent = CASE WHEN state IN ('sendes', 'ukjent') THEN first_sent ELSE ? END, state = 'sendes',
         meldingsstatus = NULL, kontrollstatus = NULL, utbetalingsstatus = NULL, vedtak_id = NULL, sum_utbetalt = NULL,
         checked = NULL WHERE message = ?`,
      )
      .run(now, sender, now, Number(row.message));
    this.#database
      .prepare(`UPDATE bill SET status = NULL, merknader = '[]' WHERE message = ?`)
      .run(Number(row.message));
  }

  /** @returns false where that sender is not sending it */
  settle({ target, hash }: Named, ending: Ending, sender: string): boolean {
    const id = ending.state === 'mottatt' ? ending.id : null;
    const codes = 'codes' in ending ? ending.codes : [];
    const { changes } = this.#database
      .prepare(
        `UPDATE message SET state = ?, id = ?, codes = ?, answered = ?, sender = NULL
         WHERE target = ? AND hash = ? AND state = 'sendes' AND sender = ?`,
      )
      .run(ending.state, id, JSON.stringify(codes ?? []), ending.at, target, hash, sender);
    return Number(changes) === 1;
  }

  /** Whoever was sending it. */
  clear({ target, hash }: Named, ending: Ending): void {
    const id = ending.state === 'mottatt' ? ending.id : null;
    this.#database
      .prepare(
        `UPDATE message SET state = ?, id = ?, codes = '[]', answered = ?, sender = NULL WHERE target = ? AND hash = ?`,
      )
      .run(ending.state, id, ending.at, target, hash);
  }

  /** @returns false where no message has that id */
  tell(target: string, id: string, told: Told, at: number): boolean {
    const found = this.#database.prepare('SELECT message FROM message WHERE target = ? AND id = ?').get(target, id);
    if (found === undefined) return false;
    const key = Number(found.message);
    const { meldingsstatus, kontrollstatus, utbetalingsstatus, vedtakId, sumUtbetalt, bills } = told;
    this.#database
      .prepare(
        `UPDATE message SET meldingsstatus = ?, kontrollstatus = ?, utbetalingsstatus = ?, vedtak_id = ?, sum_utbetalt = ?,
         checked = ? WHERE message = ?`,
      )
      .run(meldingsstatus, kontrollstatus, utbetalingsstatus, vedtakId, sumUtbetalt, at, key);
    const update = this.#database.prepare('UPDATE bill SET status = ?, merknader = ? WHERE message = ? AND guid = ?');
    for (const { guid, status, merknader } of bills) {
      if (guid !== null) update.run(status, JSON.stringify(merknader), key, guid);
    }
    return true;
  }

  row({ target, hash }: Named): Row | undefined {
    return this.#database.prepare('SELECT * FROM message WHERE target = ? AND hash = ?').get(target, hash);
  }

  /** A message that is there. */
  known(message: Named): LedgerMessage {
    const row = this.row(message);
    if (row === undefined) throw new TypeError('a message is not in the ledger');
    return messageOf(row);
  }

  byId(target: string, id: string): readonly Row[] {
    return this.#select('target = ? AND id = ?', [target, id]);
  }

  /** That hold refused bills of that message again. */
  replacing(target: string, id: string): readonly Row[] {
    return this.#select('target = ? AND replaces = ?', [target, id]);
  }

  /** Others that nobody knows to have arrived or not, and that have a bill of that guid. */
  unclear({ target, praksisId, hash }: NewMessage, guid: string): readonly Row[] {
    return this.#select(
      `target = ? AND praksis_id = ? AND hash <> ? AND state IN ('sendes', 'ukjent')
       AND message IN (SELECT message FROM bill WHERE guid = ?)`,
      [target, praksisId, hash, guid],
    );
  }

  /** By all but their states, which a dead sender leaves as they are no more. */
  list({ target, praksisId, from, to }: Filter): readonly Row[] {
    const given = [
      ['target = ?', target],
      ['praksis_id = ?', praksisId],
      ['first_sent >= ?', from],
      ['first_sent <= ?', to],
    ] as const;
    const used = given.flatMap(([where, value]) => (value === undefined ? [] : [{ where, value }]));
    const where = used.length === 0 ? 'TRUE' : used.map((each) => each.where).join(' AND ');
    return this.#select(
      where,
      used.map(({ value }) => value),
    );
  }

  /** In the order of the message. */
  bills({ target, hash }: Named): readonly LedgerBill[] {
    return this.#database
      .prepare(`SELECT bill.* FROM bill JOIN message USING (message) WHERE target = ? AND hash = ? ORDER BY position`)
      .all(target, hash)
      .map(billOf);
  }

  #select(where: string, values: readonly (string | number)[]): readonly Row[] {
    return this.#database.prepare(`SELECT * FROM message WHERE ${where} ORDER BY first_sent, message`).all(...values);
  }
}
