import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApiPlace } from './api-place.ts';
import { built } from './built.ts';
import { bill, message, put } from './krav-messages.ts';

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

let at: ApiPlace;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
  await put(at.folder, 'a.json', message([bill(1)]));
});

afterEach(() => at.end());

describe.skipIf(process.platform === 'win32')('a ledger that can not be used is told of, and nothing is sent', () => {
  test.each([
    ['nothing can be written', 'ulimit -f 0; $SEND a.json', /the ledger can't be (written|opened)/],
    ['it can not grow', 'bkm ledger list >&2; ulimit -f 1; $SEND a.json', /the ledger can't be (written|opened)/],
    [
      'it is a folder',
      'mkdir mappe; BKM_LEDGER=mappe $SEND a.json',
      /mappe: a folder is in the place of the ledger\.\nName a file/,
    ],
    ['it is another file', 'BKM_LEDGER=a.json $SEND a.json', /a\.json: the file is no ledger\.\nName another file/],
    ['its folder is a file', 'BKM_LEDGER=a.json/x $SEND a.json', /the ledger can't be opened/],
  ])('as %s', async (_, script, words) => {
    const { exit, stdout, stderr } = await at.run(script);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(at.posts()).toEqual([]);
  });

  test.skipIf(isRoot)('as it is read-only (skipped for root, who may write everything)', async () => {
    await at.run('$SEND a.json');
    await put(at.folder, 'b.json', message([bill(2)]));
    const { exit, stderr } = await at.run(
      'chmod 400 logg/*; chmod 500 logg; $SEND b.json; code=$?; chmod 700 logg; exit $code',
    );
    expect([exit, stderr]).toEqual([2, expect.stringContaining('you may not read and write it')]);
    expect(at.posts()).toEqual([200]);
  });

  test.skipIf(!canMount).each([
    [
      'read-only',
      'mount -o remount,ro logg',
      /ledger\.sqlite: the ledger is on a file system that can only be read\.\n/,
    ],
    ['full', 'cat /dev/zero > logg/fyll 2> /dev/null', /the ledger can't be written: the disk is full\.\nMake room/],
  ])('as its disk is %s (skipped where none can be mounted)', async (_, spoil, words) => {
    await put(at.folder, 'b.json', message(Array.from({ length: 40 }, (__, index) => bill(index + 2))));
    const inside = `mount -t tmpfs -o size=300k tmpfs logg && $SEND a.json >&2 && ${spoil}; $SEND b.json`;
    const { exit, stdout, stderr } = await at.run(`export SEND; unshare -m bash -c '${inside}'`);
    expect([exit, stdout]).toEqual([2, expect.not.stringContaining('received')]);
    expect(stderr).toMatch(words);
    expect(at.posts()).toEqual([200]);
  });
});

test('a ledger whose variable is misspelt is not another one: nothing is sent, and none is made', async () => {
  const { exit, stderr } = await at.run('unset BKM_LEDGER; BKM_LEDGR=mitt/ledger.sqlite $SEND a.json');
  expect([exit, stderr.split('\n')[0]]).toEqual([
    2,
    'bkm: unknown environment variable BKM_LEDGR. Did you mean BKM_LEDGER?',
  ]);
  expect([at.posts(), (await at.run('find ~ -name "ledger.sqlite*"')).stdout]).toEqual([[], '']);
});

test('the ledger is for its owner alone, in a folder that is made', async () => {
  await at.run('umask 0; BKM_LEDGER=ny/mappe/l.sqlite $SEND a.json');
  const modeOf = (name: string) => (statSync(path.join(at.folder, name)).mode & 0o777).toString(8);
  expect([modeOf('ny/mappe'), modeOf('ny/mappe/l.sqlite')]).toEqual(['700', '600']);
});

describe('bkm ledger', () => {
  test('without one shows nothing, and makes none', async () => {
    const texts = await at.run(
      'bkm ledger list; bkm ledger list --format json; bkm ledger export --format csv; bkm ledger show 123456',
    );
    expect(texts.stdout).toContain('Nothing was sent.\n{\n  "messages": []\n}\n');
    expect(texts.stderr).toContain('123456: no such message in the ledger\nbkm ledger list shows them.\n');
    expect(texts.exit).toBe(2);
    expect(readdirSync(path.join(at.folder, 'logg'))).toEqual([]);
  });

  test('lists, shows and exports what was sent', async () => {
    await put(at.folder, 'b.json', message([bill(2), bill(3)]));
    await put(at.folder, 'ukjent.json', message([bill(5)], { praksisId: '1000005649' }));
    await at.run('$SEND a.json b.json ukjent.json --force melding/praksis');
    const list = await at.run('bkm ledger list');
    expect(list.stdout.split('\n')).toHaveLength(5);
    expect(list.stdout).toMatch(/feil_i_melding .* UKJENT_PRAKSISID/);
    const json = JSON.parse((await at.run('bkm ledger list --format json')).stdout);
    expect(json.messages).toMatchObject([
      { state: 'mottatt', antallRegninger: 1, belop: 41, attempts: 1, codes: [] },
      { state: 'mottatt', antallRegninger: 2, belop: 82 },
      { state: 'feil_i_melding', id: null, codes: ['UKJENT_PRAKSISID'] },
    ]);
    const [, { id, hash }] = json.messages;
    for (const name of [id, id.toUpperCase(), hash, hash.slice(0, 12)]) {
      const shown = JSON.parse((await at.run(`bkm ledger show ${name} --format json`)).stdout);
      expect(shown).toMatchObject({
        id,
        bills: [{ regningsnummer: '2', status: null, merknader: [] }, { regningsnummer: '3' }],
      });
    }
    const csv = (await at.run('bkm ledger export --format csv')).stdout;
    expect(csv.trim().split(/\r?\n/)).toHaveLength(5);
    expect(csv).toMatch(/^\ufeff?sent[,;]state[,;]behandlerkravmeldingId[,;]hash/);
    const exported = JSON.parse((await at.run('bkm ledger export')).stdout);
    expect(exported.messages.map(({ bills }: { bills: unknown[] }) => bills.length)).toEqual([1, 2, 1]);
  });

  test('is narrowed by state, practice, days and environment', async () => {
    await at.run('$SEND a.json');
    const count = async (options: string, before = '') => {
      const { stdout } = await at.run(`${before} bkm ledger list --format json ${options}`);
      return JSON.parse(stdout).messages.length;
    };
    expect(await count('--state mottatt')).toBe(1);
    expect(await count('--state ukjent')).toBe(0);
    expect(await count('--praksis-id 1004326178')).toBe(1);
    expect(await count('--praksis-id 1')).toBe(0);
    expect(await count('--from 2000-01-01 --to 2000-01-02')).toBe(0);
    expect(await count('--from 2000-01-01')).toBe(1);
    expect(await count('--env local')).toBe(1);
    expect(await count('--env prod', 'unset BKM_KRAV_URL;')).toBe(0);
  });

  test.each(['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati'])(
    'has its times and days in Norway, on a machine of %s',
    async (zone) => {
      await at.run('$SEND a.json');
      const sentAt = async (time: string, options = '') => {
        const ledger = new DatabaseSync(path.join(at.folder, 'logg/ledger.sqlite'));
        ledger.prepare('UPDATE message SET first_sent = ?').run(Date.parse(time));
        ledger.close();
        return (await at.run(`TZ=${zone} bkm ledger list ${options}`)).stdout;
      };
      expect(await sentAt('2026-11-30T01:46:00Z')).toContain('  2026-11-30 02:46  ');
      // The last hour of a day of 25.
      const late = '2026-10-25T23:30:00+01:00';
      expect(await sentAt(late, '--from 2026-10-25 --to 2026-10-25')).toContain('  2026-10-25 23:30  ');
      expect(await sentAt(late, '--to 2026-10-24')).toBe('Nothing was sent.\n');
      expect(await sentAt('2026-07-01T00:10:00+02:00', '--from 2026-07-01')).toContain('  2026-07-01 00:10  ');
    },
  );

  test.each([
    ['list --from i-fjor', '--from i-fjor: not a date\nWrite it as 2026-01-31.\n'],
    ['export --to 2026-02-30', '--to 2026-02-30: not a date'],
    ['list --state borte', 'borte'],
    ['show', 'give one id'],
    ['show abcde', 'abcde: too short for a hash\nGive at least 6 characters of it, or the id.\n'],
    ['show abcdef', 'abcdef: no such message'],
  ])('%s is exit 2', async (command, words) => {
    const { exit, stdout, stderr } = await at.run(`bkm ledger ${command}`);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('of something else is left as it is', async () => {
    mkdirSync(path.join(at.folder, 'annet'));
    writeFileSync(path.join(at.folder, 'annet/x.sqlite'), 'tekst');
    const { exit, stderr } = await at.run('bkm ledger list --ledger annet/x.sqlite');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('the file is no ledger')]);
    expect(readdirSync(path.join(at.folder, 'annet'))).toEqual(['x.sqlite']);
    expect(existsSync(path.join(at.folder, 'logg/ledger.sqlite'))).toBe(false);
  });
});
