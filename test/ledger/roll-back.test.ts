import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollBack } from '../../src/ledger/roll-back.ts';

let database: DatabaseSync;

beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE t (a)');
});

afterEach(() => database.close());

test('a failed transaction leaves nothing, and the next can begin', () => {
  database.exec('BEGIN IMMEDIATE; INSERT INTO t VALUES (1)');
  rollBack(database);
  database.exec('BEGIN IMMEDIATE; COMMIT');
  expect(database.prepare('SELECT * FROM t').all()).toEqual([]);
});

test('one that SQLite ended by itself is no fault of its own', () => {
  database.exec('BEGIN; INSERT INTO t VALUES (1); ROLLBACK');
  expect(() => rollBack(database)).not.toThrow();
});
