import type { DatabaseSync } from 'node:sqlite';

/** Ends a transaction that failed, without a trace. (`isTransaction`, which would tell whether one is open, is newer than Node 22.13.) */
export function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite had ended it by itself, as it does where the disk is full.
  }
}
