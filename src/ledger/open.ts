import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './busy.ts';
import { LedgerError } from './error.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { rollBack } from './roll-back.ts';

/** ms that a statement waits for another process's transaction; ours take a few. */
const BUSY = 10_000;
/** ms between two tries to open. */
const PAUSE = 50;

/**
 * Opens a ledger file, makes it where it is absent, and brings it to this version. For its owner alone (0600, its folder 0700 where
 * it is made), with the files beside it.
 */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  make(file);
  if (statSync(file).isDirectory()) throw new LedgerError('folder', file);
  // SQLite would open it all the same, and leave files beside it that can not be written either.
  accessSync(file, constants.R_OK | constants.W_OK);
  for (let tried = 1; ; tried++) {
    try {
      return opened(file);
    } catch (error) {
      // Two that open a new ledger at once: to change to the write-ahead log SQLite waits for nobody.
      if (!isBusy(error) || tried * PAUSE > BUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function opened(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY}`);
    checkKind(database, file);
    keepToOwner(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * SQLite would make it by the umask. A file that is there is not even opened: to close it would let go the locks that another
 * connection of this process holds on it. Source: sqlite.org/howtocorrupt.html, 2.2.
 */
function make(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Before anything is written: to look into it SQLite has made the files beside it, with the rights that it has. */
function keepToOwner(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    const mode = statSync(each, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o777) !== 0o600) chmodSync(each, 0o600);
  }
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
}

/** All of it as it is at one moment: another process may be making the ledger. */
function checkKind(database: DatabaseSync, file: string): void {
  database.exec('BEGIN');
  const isEmpty = numberOf(database, 'schema_version') === 0;
  const id = numberOf(database, 'application_id');
  const version = numberOf(database, 'user_version');
  database.exec('COMMIT');
  if (id !== APPLICATION_ID && !(id === 0 && isEmpty)) throw new LedgerError('not-a-ledger', file);
  if (version > MIGRATIONS.length) throw new LedgerError('newer', file);
}

function migrate(database: DatabaseSync, file: string): void {
  if (numberOf(database, 'user_version') === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Read anew: another process may have done it meanwhile.
    const from = numberOf(database, 'user_version');
    if (from > MIGRATIONS.length) throw new LedgerError('newer', file);
    for (const migration of MIGRATIONS.slice(from)) database.exec(migration);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
