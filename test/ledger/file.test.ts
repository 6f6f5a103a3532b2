import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/ledger/migrations.ts';
import { billOf, hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** The user "nobody". */
const OTHER = 65_534;
const canBeOther = isRoot && spawnSync(process.execPath, ['-e', ''], { uid: OTHER }).status === 0;

function fault(name: string) {
  return expect.objectContaining({ name: 'BkmError', code: 'LEDGER', fault: name });
}

describe('the file of a ledger', () => {
  it('is for its owner alone, with what stands beside it', () => {
    const file = path.join(path.dirname(ledgerFile()), 'new', 'folder', 'ledger.sqlite');
    const ledger = openLedger(file);
    ledger.claim(messageOf(1), { now: 1 });
    const folder = path.dirname(file);
    const modes = readdirSync(folder, { recursive: true }).map((name) => {
      const status = statSync(path.join(folder, String(name)));
      return status.isDirectory() ? 'folder' : (status.mode & 0o777).toString(8);
    });
    expect([...new Set(modes)].sort()).toEqual(['600', 'folder']);
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
  });

  it.each(['an empty one', 'one that was brought back'])(
    'loses rights that it should not have, with what stands beside it: %s',
    (which) => {
      const file = ledgerFile();
      if (which === 'an empty one') writeFileSync(file, '');
      else openLedger(file).close();
      chmodSync(file, 0o644);
      const ledger = openLedger(file);
      ledger.claim(messageOf(1), { now: 1 });
      const modes = ['', '-wal', '-shm'].map((end) => (statSync(file + end).mode & 0o777).toString(8));
      expect(modes).toEqual(['600', '600', '600']);
    },
  );

  it.skipIf(!canBeOther).each([
    ['it may only be read', (file: string) => chmodSync(file, 0o444), ''],
    ['its senders may not be seen', (file: string) => chownSync(`${file}-senders`, 0, 0), '-senders'],
  ])('tells of its rights where %s, as often as it is tried (skipped where nobody else can be)', (_, take, end) => {
    const file = ledgerFile();
    chownSync(path.dirname(file), OTHER, OTHER);
    const claim = () => {
      const script = claiming(file, '[billOf(1)]');
      return spawnSync(process.execPath, ['--input-type=module', '-e', script], { uid: OTHER, gid: OTHER });
    };
    expect(claim().stdout.toString()).toBe('');
    take(file);
    const before = readdirSync(path.dirname(file)).map((name) => statSync(path.join(path.dirname(file), name)).mode);
    for (let times = 0; times < 2; times++) expect(claim().stdout.toString()).toBe(`LEDGER rights ${file}${end}\n`);
    const after = readdirSync(path.dirname(file)).map((name) => statSync(path.join(path.dirname(file), name)).mode);
    expect(after).toEqual(before);
  });

  it('waits for the disk at each commit, in a write-ahead log', () => {
    const file = ledgerFile();
    openLedger(file);
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    // synchronous belongs to a connection: the code is the place to look.
    expect(readFileSync(new URL('../../src/ledger/open.ts', import.meta.url), 'utf8')).toContain('synchronous = FULL');
  });

  it('says what it is and of which version', () => {
    const file = ledgerFile();
    openLedger(file);
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: APPLICATION_ID });
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length });
    database.close();
  });

  it('is one, by whatever name it is opened: who sends through one is seen through the other', () => {
    const file = ledgerFile();
    const link = path.join(path.dirname(ledgerFile()), 'lenke.sqlite');
    const sending = openLedger(file);
    sending.claim(messageOf(1), { now: 1 });
    symlinkSync(file, link);
    const other = openLedger(link);
    expect(other.claim(messageOf(1), { now: 2 }).kind).toBe('busy');
    expect(other.byHash(TARGET, hashOf(1))?.state).toBe('sendes');
  });

  it.each(['removed', 'replaced'])('that was %s while it was in use is told of at the claim', (how) => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    ledger.claim(messageOf(1), { now: 1 });
    rmSync(file);
    if (how === 'replaced') openLedger(file);
    expect(() => ledger.claim(messageOf(2), { now: 2 })).toThrow(fault('moved'));
    if (how === 'removed') expect(existsSync(file)).toBe(false);
  });

  it('does not mind what a file manager leaves among its senders', () => {
    const file = ledgerFile();
    mkdirSync(`${file}-senders`);
    writeFileSync(
      path.join(`${file}-senders`, '.DS_Store'),
      'no database at all, and of more than a hundred bytes'.repeat(9),
    );
    expect(openLedger(file).claim(messageOf(1), { now: 1 }).kind).toBe('claimed');
  });

  it('of a newer version is left alone', () => {
    const file = ledgerFile();
    openLedger(file).close();
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    database.close();
    expect(() => new Ledger(file)).toThrow(fault('newer'));
  });

  it('of another program is left alone', () => {
    const file = ledgerFile();
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE mine (a); INSERT INTO mine VALUES (1)');
    database.close();
    const before = readFileSync(file);
    expect(() => new Ledger(file)).toThrow(fault('not-a-ledger'));
    expect(readFileSync(file)).toEqual(before);
    writeFileSync(file, 'a text of somebody, longer than a page\n'.repeat(200));
    expect(() => new Ledger(file)).toThrow(fault('not-a-ledger'));
    expect(readFileSync(file, 'utf8')).toContain('somebody');
  });

  it('that is damaged is told of', () => {
    const file = ledgerFile();
    const ledger = openLedger(file);
    for (let number = 1; number < 200; number++) ledger.claim(messageOf(number), { now: 1 });
    ledger.close();
    truncateSync(file, statSync(file).size - 4096 * 3);
    expect(() => {
      const damaged = openLedger(file);
      damaged.list();
      for (let number = 200; number < 400; number++) damaged.claim(messageOf(number), { now: 1 });
    }).toThrow(fault('corrupt'));
  });

  it('can not be a folder', () => {
    const file = ledgerFile();
    mkdirSync(file);
    expect(() => new Ledger(file)).toThrow(fault('folder'));
  });

  it.skipIf(isRoot)('that may not be written is told of (skipped for root, who may write everything)', () => {
    const file = ledgerFile();
    openLedger(file).close();
    chmodSync(file, 0o400);
    expect(() => new Ledger(file)).toThrow(expect.objectContaining({ code: 'LEDGER' }));
  });

  it('that can not grow is told of at the claim: before anything is sent', () => {
    const file = ledgerFile();
    openLedger(file).claim(messageOf(1), { now: 1 });
    const claim = claiming(file, `Array.from({ length: 20_000 }, (_, index) => billOf(index + 10))`);
    // In KiB; the file system answers as it does to a quota.
    const { stdout } = spawnSync('bash', [
      '-c',
      `ulimit -f 256; exec "$0" --input-type=module -e "$1"`,
      process.execPath,
      claim,
    ]);
    expect(stdout.toString()).toMatch(/^LEDGER (unwritable|disk-full) /);
    expect(openLedger(file).list()).toHaveLength(1);
  });

  it.skipIf(!canMount)('on a full disk is told of at the claim (skipped where no file system can be mounted)', () => {
    const folder = path.dirname(ledgerFile());
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    const file = path.join(folder, 'ledger.sqlite');
    const ledger = openLedger(file);
    ledger.claim(messageOf(1), { now: 1 });
    const bills = Array.from({ length: 20_000 }, (_, index) => billOf(index + 10));
    expect(() => ledger.claim(messageOf(2, { bills }), { now: 1 })).toThrow(fault('disk-full'));
    expect(ledger.list()).toMatchObject([{ state: 'sendes', hash: messageOf(1).hash }]);
    expect(ledger.settle(messageOf(1), { state: 'ukjent', at: 2 })).toMatchObject({ state: 'ukjent' });
  });

  it('holds no more than hashes, ids, sums and times', () => {
    const file = ledgerFile();
    openLedger(file);
    const database = new DatabaseSync(file);
    const columns = ['message', 'bill', 'cap'].map((table) =>
      database
        .prepare(`PRAGMA table_info(${table})`)
        .all()
        .map(({ name }) => name),
    );
    database.close();
    expect(columns).toEqual([
      [
        ...['message', 'target', 'hash', 'praksis_id', 'antall', 'sum', 'state', 'id', 'codes', 'attempts'],
        ...['first_sent', 'last_sent', 'answered', 'sender', 'replaces'],
        ...['meldingsstatus', 'kontrollstatus', 'utbetalingsstatus', 'vedtak_id', 'sum_utbetalt', 'checked'],
      ],
      ['message', 'position', 'guid', 'regningsnummer', 'kind', 'status', 'merknader'],
      ['message', 'position', 'key', 'dag', 'antall'],
    ]);
  });
});

/** A program that claims a message of those bills, and prints what went wrong. */
function claiming(file: string, bills: string): string {
  return `
    import { Ledger } from ${JSON.stringify(new URL('../../src/ledger/ledger.ts', import.meta.url).href)};
    import { billOf, messageOf } from ${JSON.stringify(new URL('./examples.ts', import.meta.url).href)};
    try {
      new Ledger(${JSON.stringify(file)}).claim(messageOf(2, { bills: ${bills} }), { now: 1 });
    } catch ({ code, fault, file }) {
      console.log(code, fault, file);
    }`;
}

describe('a sender that is killed', () => {
  it('leaves what it was sending as unknown, at once, and its presence goes', () => {
    const file = ledgerFile();
    const script = `${claiming(file, '[billOf(1)]')}; process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(signal).toBe('SIGKILL');
    expect(readdirSync(`${file}-senders`)).toHaveLength(1);
    const ledger = openLedger(file);
    expect(ledger.list()).toMatchObject([{ state: 'ukjent', attempts: 1 }]);
    expect(ledger.claim(messageOf(2, { bills: [billOf(1)] }), { now: 2 })).toMatchObject({
      kind: 'claimed',
      recovering: true,
    });
    ledger.close();
    expect(existsSync(`${file}-senders`) ? readdirSync(`${file}-senders`) : []).toEqual([]);
  });
});

it('a new ledger may be made by several at once', { timeout: 60_000 }, async () => {
  const ledger = JSON.stringify(new URL('../../src/ledger/ledger.ts', import.meta.url).href);
  for (let round = 0; round < 4; round++) {
    const file = ledgerFile();
    const at = Date.now() + 700;
    const script = `
      const { Ledger } = await import(${ledger});
      while (Date.now() < ${at});
      try {
        new Ledger(${JSON.stringify(file)}).close();
      } catch ({ message }) {
        console.log(message);
      }`;
    const run = promisify(execFile);
    const ends = await Promise.all(
      Array.from({ length: 6 }, () => run(process.execPath, ['--input-type=module', '-e', script])),
    );
    expect(ends.map(({ stdout }) => stdout)).toEqual(Array(6).fill(''));
  }
});
