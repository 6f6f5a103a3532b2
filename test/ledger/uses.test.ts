import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/ledger/migrations.ts';
import type { NewMessage, NewUse } from '../../src/ledger/types.ts';
import { billOf, hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

/** Synthetic: month + 80. */
const KEY = '15 17835415872';
const use = (changes: Partial<NewUse> = {}): NewUse => ({ key: KEY, dato: '2026-01-10', antall: 1, ...changes });

/** A message of one bill, both told from others by the number, and what the bill uses. */
function using(number: number, uses: readonly NewUse[] = [use()], changes: Partial<NewMessage> = {}): NewMessage {
  return messageOf(number, { uses: [uses], ...changes });
}

/** Claims a message, and settles it as received. */
function send(ledger: Ledger, message: NewMessage): void {
  expect(ledger.claim(message, { now: 1 }).kind).toBe('claimed');
  ledger.settle(message, { state: 'mottatt', id: `id-${message.hash}`, at: 2 });
}

function bruk(ledger: Ledger, praksisId = '7', key = KEY, target = TARGET, apart: readonly string[] = []) {
  return ledger.sendt(target, new Set(apart)).bruk(praksisId, key);
}

/** The hash of the use, as it stands in the file. */
function keptIn(file: string): unknown {
  const database = new DatabaseSync(file);
  const row = database.prepare('SELECT key FROM cap').get();
  database.close();
  return row?.key;
}

function folderInstead(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

const one = (number: number) => ({ guid: billOf(number).guid, dato: '2026-01-10', antall: 1 });

describe('what was used of tariffs that have a cap a year', () => {
  it('is known by practice, key and environment', () => {
    const ledger = openLedger();
    send(ledger, using(1));
    expect(bruk(ledger)).toEqual([one(1)]);
    expect(bruk(ledger, '8')).toEqual([]);
    expect(bruk(ledger, '7', '15 23886010199')).toEqual([]);
    expect(bruk(ledger, '7', KEY, 'https://other.example')).toEqual([]);
    expect(bruk(ledger, '7', KEY, TARGET, [hashOf(1)])).toEqual([]);
  });

  it('is that of each bill, lines of one tariff together', () => {
    const ledger = openLedger();
    const uses = [[], [use({ antall: 2 }), use({ antall: 3 }), use({ key: '2ad 1' })]];
    send(ledger, messageOf(1, { bills: [billOf(1), billOf(2)], uses }));
    expect(bruk(ledger)).toEqual([{ ...one(2), antall: 5 }]);
    expect(bruk(ledger, '7', '2ad 1')).toEqual([one(2)]);
  });

  it.each([
    ['is being sent', null, 1],
    ['may have arrived', { state: 'ukjent', at: 2 }, 1],
    ['was refused', { state: 'feil_i_melding', codes: ['UGYLDIG_KRAV'], at: 2 }, 0],
    ['did not arrive', { state: 'ikke_sendt', at: 2 }, 0],
  ] as const)('of a message that %s', (_, ending, count) => {
    const ledger = openLedger();
    ledger.claim(using(1), { now: 1 });
    if (ending !== null) ledger.settle(using(1), ending);
    expect(bruk(ledger)).toHaveLength(count);
  });

  it('does not count of a bill that the control refused, until it thinks better', () => {
    const ledger = openLedger();
    send(ledger, messageOf(1, { bills: [billOf(1), billOf(2)], uses: [[use()], [use()]] }));
    const tell = (status: string) => {
      const bills = [{ guid: billOf(1).guid, status, merknader: [] }];
      const none = { kontrollstatus: null, utbetalingsstatus: null, vedtakId: null, sumUtbetalt: null };
      ledger.tell(TARGET, `id-${hashOf(1)}`, { ...none, meldingsstatus: 'mottatt', bills }, 3);
    };
    tell('avvist');
    expect(bruk(ledger)).toEqual([one(2)]);
    tell('godkjent');
    expect(bruk(ledger)).toEqual([one(1), one(2)]);
  });

  it('is that of the last attempt; one that knew no caps leaves it', () => {
    const ledger = openLedger();
    const again = (message: NewMessage) => {
      ledger.claim(message, { now: 1 });
      ledger.settle(message, { state: 'ukjent', at: 2 });
      return bruk(ledger);
    };
    expect(again(messageOf(1))).toEqual([]);
    expect(again(using(1))).toEqual([one(1)]);
    expect(again(messageOf(1))).toEqual([one(1)]);
    expect(again(using(1, [use({ antall: 4 })]))).toEqual([{ ...one(1), antall: 4 }]);
    expect(again(using(1, []))).toEqual([]);
  });

  it('is read by another process, after the ledger was closed', () => {
    const file = ledgerFile();
    const [a, b] = [openLedger(file), openLedger(file)];
    send(a, using(1));
    send(b, using(2));
    a.close();
    b.close();
    expect(bruk(openLedger(file))).toEqual([one(1), one(2)]);
  });

  it('is in no file in clear, nor as a hash that can be made without the secret', () => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    send(ledger, using(1));
    const names = readdirSync(path.dirname(file), { recursive: true, encoding: 'utf8' });
    expect(names).toContain('ledger.sqlite-wal');
    const files = names.map((name) => path.join(path.dirname(file), name)).filter((name) => statSync(name).isFile());
    const texts = files.map((name) => readFileSync(name, 'latin1'));
    expect(texts.join('')).toContain(billOf(1).guid);
    expect(texts.filter((text) => text.includes('17835415872'))).toEqual([]);
    const other = ledgerFile();
    send(openLedger(other), using(1));
    expect(keptIn(other)).toMatch(/^[0-9a-f]{64}$/);
    expect(keptIn(other)).not.toBe(keptIn(file));
  });
});

describe('a ledger that is not to keep what was used', () => {
  const OFF = { keepUses: false };

  it('keeps nothing of it, makes no secret, and counts nothing', () => {
    const file = ledgerFile();
    const ledger = openLedger(file, OFF);
    send(ledger, using(1));
    expect([bruk(ledger), keptIn(file), existsSync(`${file}.key`)]).toEqual([[], undefined, false]);
    expect(ledger.list()).toMatchObject([{ state: 'mottatt', hash: hashOf(1) }]);
  });

  it('removes what was kept before, with the first message that it sends, and the secret', () => {
    const file = ledgerFile();
    send(openLedger(file), using(1));
    const ledger = openLedger(file, OFF);
    expect(bruk(ledger)).toEqual([]);
    expect(keptIn(file)).toMatch(/^[0-9a-f]{64}$/);
    send(ledger, messageOf(2));
    expect([keptIn(file), existsSync(`${file}.key`)]).toEqual([undefined, false]);
    const on = openLedger(file);
    expect(bruk(on)).toEqual([]);
    send(on, using(3));
    expect(bruk(on)).toEqual([one(3)]);
  });
});

describe('the secret of a ledger', () => {
  it('is made with the first use, and stays', () => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    send(ledger, using(1, []));
    send(ledger, messageOf(2));
    expect(bruk(ledger)).toEqual([]);
    expect(existsSync(`${file}.key`)).toBe(false);
    send(ledger, using(3));
    const secret = readFileSync(`${file}.key`);
    expect([secret.length, (statSync(`${file}.key`).mode & 0o777).toString(8)]).toEqual([32, '600']);
    send(ledger, using(4));
    expect(readFileSync(`${file}.key`)).toEqual(secret);
    expect(existsSync(`${file}.key.new`)).toBe(false);
  });

  it('is one, by whatever name the ledger is opened', () => {
    const file = ledgerFile();
    const link = `${file}.link`;
    send(openLedger(file), using(1));
    symlinkSync(file, link);
    send(openLedger(link), using(2));
    expect(existsSync(`${link}.key`)).toBe(false);
    expect(bruk(openLedger(file))).toEqual([one(1), one(2)]);
  });

  it('that is gone makes what was used unknown, until a new one begins anew', () => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    send(ledger, using(1));
    rmSync(`${file}.key`);
    expect(bruk(ledger)).toBeNull();
    send(ledger, using(2));
    expect(bruk(ledger)).toEqual([one(2)]);
  });

  it.each([
    ['is too short', (file: string) => writeFileSync(file, 'short')],
    ['is no file', folderInstead],
  ])('that %s is told of, before anything is sent', (_, spoil) => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    send(ledger, using(1));
    spoil(`${file}.key`);
    const fault = expect.objectContaining({ code: 'LEDGER', fault: 'key', file: `${file}.key` });
    expect(() => ledger.sendt(TARGET)).toThrow(fault);
    expect(() => ledger.claim(using(2), { now: 1 })).toThrow(fault);
    expect(ledger.byHash(TARGET, hashOf(2))).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read, too (skipped for root, who may read everything)', () => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    send(ledger, using(1));
    chmodSync(`${file}.key`, 0);
    expect(() => ledger.sendt(TARGET)).toThrow(expect.objectContaining({ fault: 'key' }));
  });
});

it('a ledger of the first version keeps what it has, and counts from then on', () => {
  const file = ledgerFile();
  const old = new DatabaseSync(file);
  old.exec(`${MIGRATIONS[0]};
    INSERT INTO message (target, hash, praksis_id, antall, sum, state, id, first_sent, last_sent)
    VALUES ('${TARGET}', '${hashOf(1)}', '7', 1, 7400, 'mottatt', 'id-1', 1, 1);
    INSERT INTO bill (message, position, guid, regningsnummer, kind) VALUES (1, 0, '${billOf(1).guid}', '1', 'original');
    PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`);
  old.close();
  const ledger = openLedger(file);
  expect(ledger.list()).toMatchObject([{ hash: hashOf(1), state: 'mottatt', id: 'id-1', sum: 7400 }]);
  expect(ledger.bills(messageOf(1))).toMatchObject([{ guid: billOf(1).guid, kind: 'original' }]);
  expect(bruk(ledger)).toEqual([]);
  send(ledger, using(2));
  expect(bruk(ledger)).toEqual([one(2)]);
});
