import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { STANDING } from './conflicts.ts';
import { forgetSecret, makeSecret, readSecret } from './secret.ts';
import type { NewUse, SentUse } from './types.ts';

/**
 * Keeps what the bills of a message used of tariffs that have a cap a year, instead of what was kept of it before. Whose use it was is
 * kept as HMAC-SHA-256 alone, with the ledger's secret, which is made where it is not there. In a transaction.
 */
export function keepUses(
  database: DatabaseSync,
  ledger: string,
  message: number,
  praksisId: string,
  uses: readonly (readonly NewUse[])[],
): void {
  database.prepare('DELETE FROM cap WHERE message = ?').run(message);
  if (uses.every((ofBill) => ofBill.length === 0)) return;
  const secret = readSecret(ledger) ?? newSecret(database, ledger);
  const insert = database.prepare(
    `INSERT INTO cap (message, position, key, dag, antall) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET antall = antall + excluded.antall`,
  );
  for (const [position, ofBill] of uses.entries()) {
    for (const { key, dato, antall } of ofBill) {
      insert.run(message, position, hidden(secret, praksisId, key), dato, antall);
    }
  }
}

/** Removes all that was kept, and the secret: what is left of it in the file or in a copy tells nobody anything. In a transaction. */
export function forgetUses(database: DatabaseSync, ledger: string): void {
  database.exec('DELETE FROM cap');
  forgetSecret(ledger);
}

/** What was kept with a secret that is gone can't be found any more. */
function newSecret(database: DatabaseSync, ledger: string): Buffer {
  database.exec('DELETE FROM cap');
  return makeSecret(ledger);
}

/**
 * Looks up what was sent to an environment: of bills that the API has or may have, and that the control has not refused.
 *
 * @param isApart messages that do not count
 * @returns by practice and key; null where something was kept, and the secret is gone
 * @throws {LedgerError} `key`, where the secret can't be read
 */
export function sentUses(
  database: DatabaseSync,
  ledger: string,
  target: string,
  isApart: (hash: string) => boolean,
): (praksisId: string, key: string) => readonly SentUse[] | null {
  const secret = readSecret(ledger);
  if (secret === null) {
    const isLost = database.prepare('SELECT 1 FROM cap LIMIT 1').get() !== undefined;
    return () => (isLost ? null : []);
  }
  const select = database.prepare(`
    SELECT message.hash, bill.guid, cap.dag, cap.antall
    FROM cap JOIN bill USING (message, position) JOIN message USING (message)
    WHERE cap.key = ? AND message.target = ? AND ${STANDING}`);
  return (praksisId, key) =>
    select
      .all(hidden(secret, praksisId, key), target)
      .filter(({ hash }) => !isApart(String(hash)))
      .map(({ guid, dag, antall }) => ({ guid: String(guid), dato: String(dag), antall: Number(antall) }));
}

/** Of one practice: another one is not to learn of its patients. */
function hidden(secret: Buffer, praksisId: string, key: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([praksisId, key]))
    .digest('hex');
}
