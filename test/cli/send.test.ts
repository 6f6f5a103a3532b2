import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { nobody } from '../helpers/nobody.ts';
import { REAL_NUMBER } from '../send/real-number.ts';
import { ApiPlace, OVERVIEW } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';

let at: ApiPlace;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
  await put(at.folder, 'a.json', message([bill(1)]));
  await put(at.folder, 'b.json', message([bill(2), bill(3)]));
});

afterEach(() => at.end());

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

describe('bkm send', () => {
  test('sends, a line a message and a summary', async () => {
    const { exit, stdout } = await at.run('$SEND a.json b.json --lang nb');
    expect(stdout).toMatch(
      new RegExp(
        `^a\\.json, melding 1: 1 regning, 41,00 kr: mottatt ${ID}\nb\\.json, melding 1: 2 regninger, 82,00 kr: mottatt ${ID}\n2 mottatt, 0 avvist, 0 ukjent, 0 ikke sendt\n$`,
      ),
    );
    expect(exit).toBe(0);
    expect(at.posts()).toEqual([200, 200]);
  });

  test('knows what it has sent', async () => {
    const first = await at.run('$SEND a.json');
    const { exit, stdout } = await at.run('$SEND a.json b.json');
    const id = new RegExp(ID).exec(first.stdout)?.[0];
    expect(stdout).toContain(`a.json, message 1: 1 bill, 41.00 kr: received ${id} (sent before)\n`);
    expect(exit).toBe(0);
    expect(at.posts()).toEqual([200, 200]);
  });

  test('knows it at the same API, with a slash at the end of its address or without', async () => {
    await at.run('$SEND a.json');
    const { stdout } = await at.run(`BKM_KRAV_URL=${at.simulator.url}/ $SEND a.json`);
    expect(stdout).toContain('(sent before)');
    expect(at.posts()).toEqual([200]);
  });

  test.each([
    ['a file under two names', 'cp a.json kopi.json; ln -s a.json lenke.json; $SEND a.json kopi.json lenke.json', 3],
    ['a file named twice', '$SEND a.json ./a.json', 1],
    ['a message twice in NDJSON', '(cat a.json; echo; cat a.json) > to.ndjson; $SEND to.ndjson', 2],
  ])('sends it once, of %s', async (_, script, lines) => {
    const { stdout } = await at.run(script);
    expect(stdout.match(/ received .*\(sent before\)\n/g) ?? []).toHaveLength(lines - 1);
    expect(stdout).toContain(`\n${lines} received, 0 refused, 0 unknown, 0 not sent\n`);
    expect(at.posts()).toEqual([200]);
  });

  test('knows it whatever is found of it by now', async () => {
    await at.run('$SEND a.json');
    const { exit, stdout, stderr } = await at.run('bkm send a.json --now 2027-01-20T12:00:00+01:00 --quiet');
    expect(stderr).toContain('[regning/foreldet]');
    expect(stdout).toContain('(sent before)');
    expect(exit).toBe(0);
  });

  test('--dry-run speaks to nobody and leaves no trace, and tells what was sent before', async () => {
    const before = readdirSync(at.folder, { recursive: true });
    const script = 'BKM_KRAV_URL=http://127.0.0.1:9 $SEND a.json b.json --dry-run';
    const { exit, stdout } = await at.run(script);
    expect(stdout).toBe(
      'a.json, message 1: 1 bill, 41.00 kr: would be sent\nb.json, message 1: 2 bills, 82.00 kr: would be sent\n',
    );
    expect(exit).toBe(0);
    expect(readdirSync(at.folder, { recursive: true })).toEqual(before);
    await at.run('$SEND a.json');
    const again = await at.run('$SEND a.json b.json --dry-run');
    expect(again.stdout).toMatch(/a\.json.*\(sent before\)\nb\.json.*would be sent\n$/);
    expect(at.posts()).toEqual([200]);
  });

  test.each([
    ['', ''],
    ['with a ledger', '$SEND b.json; '],
  ])('--dry-run needs no address and no token %s', async (_, before) => {
    const script = `${before}unset BKM_KRAV_URL; $SEND a.json b.json --dry-run`;
    const { exit, stdout, stderr } = await at.run(script);
    expect(stdout).toMatch(/a\.json, message 1: 1 bill, 41\.00 kr: would be sent\nb\.json.*: would be sent\n$/);
    expect([exit, stderr]).toEqual([0, '']);
  });

  test('reads standard input, and NDJSON by message', async () => {
    const lines = [message([bill(1)]), message([bill(4)])].map((each) => JSON.stringify(each)).join('\n');
    const piped = await at.run(`$SEND - << 'E'\n${lines}\nE\n`);
    expect(piped.stdout).toMatch(/^<stdin>, message 1: .*received.*\n<stdin>, message 2: .*received.*\n2 received/);
    expect(piped.exit).toBe(0);
  });

  test('gives programs one document', async () => {
    await put(at.folder, 'ukjent.json', message([bill(5)], { praksisId: '1000005649' }));
    const { exit, stdout } = await at.run('$SEND a.json ukjent.json --format json --force melding/praksis');
    const document = JSON.parse(stdout);
    expect(document.summary).toEqual({ mottatt: 1, avvist: 1, ukjent: 0, ikkeSendt: 0, opptatt: 0 });
    expect(document.messages).toMatchObject([
      { file: 'a.json', messageIndex: 0, part: null, antallRegninger: 1, belop: 41, utfall: 'mottatt', how: 'sendt' },
      { utfall: 'feil_i_melding', behandlerkravmeldingId: null, feilmeldinger: [{ kode: 'UKJENT_PRAKSISID' }] },
    ]);
    expect(exit).toBe(4);
  });

  test('sends a refused message again only when it is asked to', async () => {
    await put(at.folder, 'ukjent.json', message([bill(5)], { praksisId: '1000005649' }));
    const script = '$SEND ukjent.json --force melding/praksis';
    expect((await at.run(script)).stdout).toContain('refused: UKJENT_PRAKSISID (Oppgitt praksisId finnes ikke');
    const known = await at.run(script);
    expect(known.stdout).toContain('refused: UKJENT_PRAKSISID (before; --again sends it once more)');
    expect([known.exit, at.posts()]).toEqual([4, [400]]);
    await at.run(`${script} --again`);
    expect(at.posts()).toEqual([400, 400]);
  });
});

describe('what is not fit to be sent', () => {
  test.each([
    ['an error', message([bill(1, { tidspunkt: '2024-01-10T09:00:00+01:00' })]), ''],
    ['a field that the form does not have', message([bill(1)], { felt: 1 }), ''],
    ['the same, with its rule off', message([bill(1)], { felt: 1 }), "--rule 'schema/*=off'"],
    ['the same, with its rule lower', message([bill(1)], { felt: 1 }), '--rule schema/ukjent-felt=info'],
    ['a bill twice', message([bill(1), bill(1)]), ''],
  ])('is held back: %s', async (_, json, options) => {
    await put(at.folder, 'galt.json', json);
    const { exit, stdout } = await at.run(`$SEND galt.json ${options}`);
    expect(stdout).toBe('0 received, 0 refused, 0 unknown, 1 not sent\n');
    expect(exit).toBe(1);
    expect(at.posts()).toEqual([]);
  });

  test('is held back though a baseline knows it', async () => {
    await put(at.folder, 'galt.json', message([bill(1, { tidspunkt: '2024-01-10T09:00:00+01:00' })]));
    await at.run('bkm validate galt.json --now 2026-01-20T12:00:00+01:00 --baseline b.baseline.json --update-baseline');
    const { stdout } = await at.run('$SEND galt.json --baseline b.baseline.json');
    expect(existsSync(path.join(at.folder, 'b.baseline.json'))).toBe(true);
    expect(stdout).toBe('0 received, 0 refused, 0 unknown, 1 not sent\n');
    expect(at.posts()).toEqual([]);
  });

  test('does not hold back the others, in a folder of all kinds', async () => {
    await at.run('mkdir inn && mv a.json b.json inn && echo "{" > inn/halv.json && cp "$CORPUS"/withheld/*.xml inn');
    await put(path.join(at.folder, 'inn'), 'galt.json', message([bill(9)], { felt: 1 }));
    const { exit, stdout } = await at.run('$SEND inn --praksis-id 1004326178');
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.replace(/:.*/, ''))).toEqual([
      'inn/a.json, message 1',
      'inn/b.json, message 1',
    ]);
    expect(lines.at(-1)).toMatch(/^2 received, 0 refused, 0 unknown, [1-9]\d* not sent$/);
    expect(exit).toBe(3);
    expect(await storedAt(at.simulator)).toHaveLength(2);
  });

  test('is sent by who names the rule, and that is told', async () => {
    await put(at.folder, 'galt.json', message([bill(1, { tidspunkt: '2024-01-10T09:00:00+01:00' })]));
    const { exit, stdout, stderr } = await at.run('$SEND galt.json --force regning/foreldet');
    expect(stderr).toContain('--force regning/foreldet: 1 error is overridden\n');
    expect(stdout).toContain('1 received');
    expect(exit).toBe(0);
  });

  test.each(['schema/ukjent-felt', 'regning/*', 'all', 'convert/uten-felt', 'Regning/foreldet'])(
    'can not be forced by %s',
    async (rule) => {
      const { exit, stdout, stderr } = await at.run(`$SEND a.json --force '${rule}'`);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`--force ${rule}: no such rule`);
      expect(at.posts()).toEqual([]);
    },
  );

  test('is a bill that was sent before, also where its rule is overridden by its number alone', async () => {
    await at.run('$SEND a.json');
    await put(at.folder, 'igjen.json', message([bill(1, { merknad: 'x' }), bill(6)]));
    const { exit, stdout, stderr } = await at.run('$SEND igjen.json');
    expect(stderr).toContain('was sent before');
    expect(stdout).toBe('0 received, 0 refused, 0 unknown, 1 not sent\n');
    expect(exit).toBe(1);
    const off = await at.run("$SEND igjen.json --rule 'melding/*=off'");
    expect(off.stdout).toContain('not sent: bill no. 1 was sent before, and not refused\n');
    expect([off.exit, at.posts()]).toEqual([1, [200]]);
  });
});

describe('before anything is sent it is refused that', () => {
  test('production is not named in words', async () => {
    const { exit, stdout, stderr } = await at.run('BKM_ENV=prod BKM_TOKEN=x $SEND a.json');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--env prod');
    expect(at.posts()).toEqual([]);
  });

  test('without the catalogue that is asked for, the verdict is incomplete, and nothing is sent', async () => {
    const { exit, stdout, stderr } = await at.run('$SEND a.json --catalogue none --require-catalogue');
    expect([exit, stdout]).toEqual([1, '0 received, 0 refused, 0 unknown, 1 not sent\n']);
    expect(stderr).toContain('--require-catalogue asks for one');
    expect(at.posts()).toEqual([]);
  });

  test('a national id may be real, outside production, by place and not by value', async () => {
    const real = REAL_NUMBER;
    const changes = {
      pasient: { etternavn: 'A', fornavn: 'B', kjonn: '1', identifikasjon: { id: real, type: 'FNR' } },
    };
    await put(at.folder, 'ekte.json', message([bill(1, changes)]));
    const refused = await at.run(`$SEND ekte.json; $SEND ekte.json --dry-run`);
    expect(refused.stdout + refused.stderr).not.toContain(real);
    expect(refused.stderr).toContain('/behandlerkrav/regninger/0/pasient/identifikasjon/id');
    expect(refused.exit).toBe(2);
    expect(at.posts()).toEqual([]);
    // Not the messages before it either: nothing goes out until all inputs are known.
    expect((await at.run('$SEND a.json ekte.json')).exit).toBe(2);
    expect(at.posts()).toEqual([]);
    const allowed = await at.run('$SEND ekte.json --allow-real-ids');
    expect(allowed.stdout).toContain('1 received');
  });

  test.each([
    ['--max-bills 0', '--max-bills 0: must be a whole number above 0'],
    ['--max-bytes x', '--max-bytes x: must be a whole number above 0'],
  ])('%s', async (option, words) => {
    const { exit, stdout, stderr } = await at.run(`$SEND a.json ${option}`);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('a message that is larger than wanted', () => {
  test('is sent in parts, each with its own count and sum, and known by them', async () => {
    await put(at.folder, 'stor.json', message([1, 2, 3, 4, 5].map((number) => bill(number))));
    const { exit, stdout } = await at.run('$SEND stor.json --max-bills 2');
    expect(stdout).toMatch(
      /^stor\.json, message 1 \(1\/3\): 2 bills, 82\.00 kr: received.*\n.*\(2\/3\): 2 bills.*\n.*\(3\/3\): 1 bill, 41.*\n3 received/,
    );
    expect(exit).toBe(0);
    const stored = await storedAt(at.simulator);
    expect(stored.map(({ guids }) => guids).reverse()).toEqual([
      [guidOf(1), guidOf(2)],
      [guidOf(3), guidOf(4)],
      [guidOf(5)],
    ]);
    expect((await at.run('$SEND stor.json --max-bills 2')).stdout).toContain('(3/3): 1 bill, 41.00 kr: received');
    // Whole, its bills would be there twice.
    expect((await at.run('$SEND stor.json')).stdout).toBe('0 received, 0 refused, 0 unknown, 1 not sent\n');
    expect(at.posts()).toEqual([200, 200, 200]);
  });

  test('by bytes', async () => {
    await put(at.folder, 'stor.json', message([1, 2, 3, 4].map((number) => bill(number))));
    const { stdout } = await at.run('$SEND stor.json --max-bytes 800');
    expect(stdout).toContain('4 received');
  });

  test('and has a bill that is too large alone is told of', async () => {
    await put(at.folder, 'stor.json', message([bill(5), bill(6, { merknad: 'x'.repeat(200) })]));
    for (const options of ['', '--dry-run']) {
      const { exit, stdout, stderr } = await at.run(`$SEND a.json stor.json b.json --max-bytes 750 ${options}`);
      const [words, hint] = stderr.split('\n');
      const bytes = /^bkm: stor\.json, message 1: bill no\. 2 alone makes a message of (\d+) bytes,/.exec(
        words ?? '',
      )?.[1];
      expect([exit, stdout, hint]).toEqual([2, '', `Nothing was sent. Set --max-bytes to at least ${bytes}.`]);
    }
    expect(at.posts()).toEqual([]);
  });
});

describe('the API', () => {
  test('that is not there is told of, before there is a ledger', async () => {
    const { exit, stdout, stderr } = await at.run(`BKM_TOKEN=x BKM_KRAV_URL=${await nobody()} $SEND a.json b.json`);
    expect([exit, stdout]).toEqual([4, '']);
    expect(stderr).toContain("GET /kuhr/krav/v1/data/praksis: the server can't be reached (ECONNREFUSED).");
    expect(readdirSync(path.join(at.folder, 'logg'))).toEqual([]);
  });

  test('that stores and fails is looked at before anything is sent again', async () => {
    at.simulator.faults.add({
      when: { method: 'POST', path: '/kuhr/*', count: 'always' },
      fault: { kind: 'status', status: 503, after: true, retryAfter: 0 },
    });
    const { exit, stdout } = await at.run('$SEND a.json b.json');
    expect(stdout).toMatch(/^(?:.* received .* \(an earlier attempt had arrived\)\n){2}2 received/);
    expect([exit, at.posts()]).toEqual([0, [503, 503]]);
    expect(await storedAt(at.simulator)).toHaveLength(2);
  });

  test('that fails leaves the first unknown and the others untried; the next run finds out', async () => {
    at.simulator.faults.add(
      {
        when: { method: 'POST', path: '/kuhr/*', count: 'always' },
        fault: { kind: 'status', status: 503, after: true, retryAfter: 0 },
      },
      { when: { path: OVERVIEW, count: 'always' }, fault: { kind: 'not-json' } },
    );
    const { exit, stdout } = await at.run('$SEND a.json b.json');
    expect(stdout).toMatch(
      /^a\.json.*: unknown: GET .*\(HTTP 200\)\. Run again: then it is found out\.\nb\.json.*: not tried\n0 received, 0 refused, 1 unknown, 1 not sent\n$/,
    );
    expect(exit).toBe(4);
    at.simulator.faults.clear();
    const next = await at.run('$SEND a.json b.json');
    expect(next.stdout).toMatch(/^a\.json.*\(an earlier attempt had arrived\)\nb\.json.*received .*\n2 received/);
    expect(next.exit).toBe(0);
    expect(await storedAt(at.simulator)).toHaveLength(2);
  });

  test('that may have a message stands against its bills in another one, and it is told what to do', async () => {
    at.simulator.faults.add({
      when: { method: 'POST', path: '/kuhr/*', count: 'always' },
      fault: { kind: 'cut-before' },
    });
    await at.run('$SEND a.json');
    at.simulator.faults.clear();
    await put(at.folder, 'rettet.json', message([bill(1, { takster: [{ belop: 41, kode: '2ad', antall: 1 }] })]));
    const { exit, stdout } = await at.run("$SEND rettet.json --rule 'melding/*=off'");
    expect(stdout).toMatch(
      /not sent: bill no\. 1 stands in another message that may have arrived \(hash [0-9a-f]{12}\)\. Send that one first/,
    );
    expect(exit).toBe(1);
  });
});

test('a file that changes after it was validated is not sent', async () => {
  // A named pipe gives other bytes the second time. The pause lets the first reader see its end.
  const script = `mkfifo r.json; (cat a.json > r.json; sleep 1; cat a.json a.json > r.json) & $SEND b.json r.json a.json`;
  const { exit, stdout, stderr } = await at.run(script);
  expect(stderr).toContain('r.json was changed after it was validated\n');
  // What comes after it is not tried, and counted.
  expect(stdout).toMatch(/^b\.json, message 1: .*: received .*\n1 received, 0 refused, 0 unknown, 2 not sent\n$/);
  expect(exit).toBe(2);
  expect(at.posts()).toEqual([200]);
  expect(readFileSync(path.join(at.folder, 'a.json'), 'utf8')).toContain(guidOf(1));
});
