import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../helpers/server.ts';
import { clientAt, messageOf, RECEIVED, sent } from '../krav/at-simulator.ts';
import { running } from '../simulator/running.ts';
import { ApiPlace, OVERVIEW } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';
import { type Ended, Place } from './shell.ts';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
});

afterAll(() => place.remove());

const bkm = (url: string, line: string): Promise<Ended> => place.run(`export BKM_KRAV_URL=${url}\n${line}`);

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
/** Synthetic. */
const FNR = '17835415872';

/** A simulator with the message of our working day. */
async function filled() {
  const simulator = await running({ clock: RECEIVED });
  const { client } = clientAt(simulator);
  const id = await sent(await messageOf('krav', client), client);
  return { simulator, client, id, url: simulator.url };
}

function withPragma(file: string, pragma: string): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA ${pragma}`);
  database.close();
}

/** `bkm status` of a server that answers everything so. */
async function shown(entry: object, options = '', id: string = ID) {
  const { url } = await serve(() => ({
    json: {
      behandlerkravmeldinger: [{ behandlerkravmeldingId: ID, meldingsstatus: 'sendt_til_behandling', ...entry }],
    },
  }));
  return bkm(url, `BKM_TOKEN=x bkm status ${id} ${options}`);
}

describe('the overview', () => {
  test('is a table by day of receipt, newest first', async () => {
    const { simulator, client, url } = await filled();
    await simulator.clock.set('2026-01-06T15:45:57+01:00');
    await sent(await messageOf('rettet', client), client);
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    const { exit, stdout, stderr } = await bkm(url, 'bkm status --lang nb');
    expect([exit, stderr]).toEqual([0, '']);
    const [head, ...rows] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/));
    expect(head?.join()).toBe(
      'mottatt,behandlerkravmeldingId,praksisId,regninger,krevd,utbetalt,melding,kontroll,utbetaling,vedtakId',
    );
    expect(rows.map(([mottatt, , ...rest]) => [mottatt, ...rest.slice(0, -1)].join())).toEqual([
      '2026-01-06 15:45,1004326178,1,64,00,64,00,ferdig_behandlet,ferdig_kontrollert,sendt_til_utbetaling',
      '2026-01-06 15:30,1004326178,3,434,00,296,00,ferdig_behandlet,ferdig_kontrollert,sendt_til_utbetaling',
    ]);
  });

  test('is of the days that are asked for', async () => {
    const { url } = await filled();
    expect((await bkm(url, 'bkm status --from 2026-01-07')).stdout).toBe('No messages.\n');
    expect((await bkm(url, 'bkm status --to 2026-01-05 --lang nb')).stdout).toBe('Ingen meldinger.\n');
    const { stdout } = await bkm(url, 'bkm status --from 2026-01-06 --to 2026-01-06 --format json');
    expect(JSON.parse(stdout)).toMatchObject({
      behandlerkravmeldinger: [{ sumKravbelop: 434, sumUtbetaltbelop: null, antallRegninger: 3, rebehandling: false }],
    });
    expect((await bkm(url, 'bkm status --from 2027-01-01 --format json')).stdout).toBe(
      '{\n  "behandlerkravmeldinger": []\n}\n',
    );
  });

  test('has its times in Oslo, and as they came where they are none', async () => {
    for (const [written, told] of [
      ['2026-01-06T23:30:00Z', '2026-01-07 00:30'],
      ['2026-07-01T12:00:00+00:00', '2026-07-01 14:00'],
      ['2026-01-0615:30:29+01:00', '2026-01-06 15:30'],
      ['2026-01-06T15:30:29', '2026-01-06 15:30'],
      ['i går', 'i går'],
    ]) {
      expect((await shown({ mottattidspunkt: written }, '', '')).stdout).toContain(`\n  ${told}  `);
    }
  });
});

describe('one message', () => {
  test('is told with every remark in full; a refused bill is exit 1', async () => {
    const { simulator, url, id } = await filled();
    await simulator.clock.advance('PT20S');
    const { exit, stdout } = await bkm(url, `bkm status ${id.toUpperCase()} --lang nb`);
    expect(exit).toBe(1);
    expect(stdout).toContain(`  melding  ${id}\n`);
    expect(stdout).toContain('  104      avvist    470        2c6c2a6e-0d52-4e4b-9e35-0b6f3c6b9a04\n');
    expect(stdout).toMatch(/\n {2}regning 104, 470: Takst 1bd.* regningsnummer 105\. .*konsultasjon\.\n/);
    expect(stdout).toMatch(/\n {2}regning 106, 766: Enkeltregning er datert frem i tid.* 06\.01\.2026 15:30\n/);
  });

  test('whose bills are all approved is exit 0, and its payment is told', async () => {
    const { simulator, client, url } = await filled();
    await simulator.clock.advance('PT20S');
    const id = await sent(await messageOf('rettet', client), client);
    await simulator.clock.set('2026-01-12T09:00:00+01:00');
    const { exit, stdout } = await bkm(url, `bkm status ${id}`);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /\n {2}vedtak +\d+\n {2}granted +64\.00\n {2}payment \(the whole vedtak\) +360\.00 2026-01-/,
    );
  });

  test('that was treated again has both treatments; the last one decides', async () => {
    const { simulator, url, id } = await filled();
    await simulator.clock.set('2026-01-07T09:00:00+01:00');
    const rebehandling = [
      { regningsnummer: '104', status: 'godkjent' },
      { regningsnummer: '106', status: 'godkjent' },
    ];
    await fetch(`${url}/simulator/control/${id}`, { method: 'POST', body: JSON.stringify({ rebehandling }) });
    await simulator.clock.advance('PT1M');
    const { exit, stdout } = await bkm(url, `bkm status ${id}`);
    expect(exit).toBe(0);
    expect(stdout.match(/treated again +yes/g)).toHaveLength(1);
    expect(stdout).toContain('104   avvist');
    expect(stdout).toContain('104   godkjent');
  });

  test.each([
    ['godkjent', 'avvist', 0],
    ['avvist', 'godkjent', 1],
  ])(
    'that was treated again goes by the time of receipt: %s, listed before %s, is exit %i',
    async (later, earlier, exit) => {
      const entry = (status: string, mottattidspunkt: string) => ({
        behandlerkravmeldingId: ID,
        meldingsstatus: 'sendt_til_behandling',
        rebehandling: true,
        mottattidspunkt,
        innsending: { regninger: [{ status, regningsnummer: '1' }] },
      });
      const { url } = await serve(() => ({
        json: {
          behandlerkravmeldinger: [
            entry(later, '2026-01-08T10:00:00+01:00'),
            entry(earlier, '2026-01-07T10:00:00+01:00'),
          ],
        },
      }));
      expect(await bkm(url, `BKM_TOKEN=x bkm status ${ID}`)).toMatchObject({ exit });
    },
  );

  test('that is not there is exit 4, also where the answer is an empty list', async () => {
    const { url } = await running();
    expect(await bkm(url, `bkm status ${ID}`)).toMatchObject({
      exit: 4,
      stdout: '',
      stderr: expect.stringMatching(/404/),
    });
    const { url: empty } = await serve(() => ({ json: { behandlerkravmeldinger: [] } }));
    expect(await bkm(empty, `BKM_TOKEN=x bkm status ${ID} --lang nb`)).toMatchObject({
      exit: 4,
      stdout: '',
      stderr: expect.stringContaining('API-et har ingen melding med denne id-en'),
    });
  });

  test('with states that nobody knows is told all the same', async () => {
    const { exit, stdout } = await shown({ meldingsstatus: 'ny', kontrollstatus: 'nyere', nyttFelt: { a: [1] } });
    expect(exit).toBe(0);
    expect(stdout).toContain('ny, nyere');
    const bare = await shown({
      meldingsstatus: null,
      kontrollstatus: 'kontrolleres',
      innsending: { regninger: [{ regningsnummer: 1, merknader: [{ tekst: 'x' }] }] },
    });
    expect([bare.exit, bare.stdout]).toEqual([0, expect.stringMatching(/status +kontrolleres\n.* bill 1, –: x\n/s)]);
    const json = await shown(
      { nyttFelt: { a: [1] }, innsending: { nytt: 1, regninger: [{ status: 'ny', b: 2 }] } },
      '--format json',
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      behandlerkravmeldinger: [
        { nyttFelt: { a: [1] }, innsending: { nytt: 1, regninger: [{ status: 'ny', b: 2, guid: null }] } },
      ],
    });
  });
});

describe('national ids in the control’s words', () => {
  const tekst = `Pasient ${FNR} (${FNR.slice(0, 6)} ${FNR.slice(6)}, ${FNR.slice(0, 6)}-${FNR.slice(6)}) på konto 100001812531977`;
  const entry = {
    innsending: { merknader: [{ nummer: 1, tekst }], feil: [tekst] },
    vedtak: { merknader: [{ nummer: 2, tekst }], utbetaling: { kontonr: '12345678901', kid: 12345678901 } },
    feilmeldinger: [{ kode: 'X', melding: tekst, fnr: Number(FNR) }],
  };
  const bills = {
    ...entry.innsending,
    regninger: [{ status: 'avvist', merknader: [{ nummer: 3, tekst }], mer: tekst }],
  };

  test.each(['', '--format json'])('are masked wherever they stand (%s)', async (options) => {
    for (const each of [entry, { ...entry, innsending: bills }]) {
      const { stdout, stderr } = await shown(each, options);
      expect(stdout).toContain('Pasient ••• (•••, •••) på konto 100001812531977');
      expect(stdout + stderr).not.toMatch(/178354/);
    }
  });

  test('accounts are left, and --show-values shows the ids', async () => {
    const { stdout } = await shown(entry, '--format json');
    expect(JSON.parse(stdout)).toMatchObject({
      behandlerkravmeldinger: [{ vedtak: { utbetaling: { kontonr: '12345678901', kid: '12345678901' } } }],
    });
    expect((await shown(entry, '--show-values')).stdout).toContain(tekst);
    expect((await shown(entry, '--show-values --format json')).stdout).toContain(tekst);
  });

  test('are not the numbers that scripts know bills and messages by, of eleven digits or not', async () => {
    const [number, guid] = ['20260106001', '2c6c2a6e-0d52-4e4b-9e35-a12345678901'];
    const regning = { status: 'avvist', regningsnummer: number, guid, merknader: [{ nummer: '1', tekst: 'x' }] };
    const ids = { innsendingId: number, vedtakId: Number(number), praksisId: number };
    const known = { behandlerkravmeldingId: guid, ...ids, innsending: { regninger: [regning] } };
    const { stdout } = await shown(known, '--format json', guid);
    expect(JSON.parse(stdout)).toMatchObject({ behandlerkravmeldinger: [{ ...known, vedtakId: number }] });
    const table = await shown(known, '', guid);
    expect(table.stdout).toContain(`  bill ${number}, 1: x`);
    expect(table.stdout).not.toContain('•••');
  });

  test.each(['', '--format json'])('are masked in the place of such a number too (%s)', async (options) => {
    const regning = { status: 'avvist', regningsnummer: FNR, merknader: [{ nummer: 1, tekst: 'x' }] };
    const { stdout } = await shown({ innsending: { regninger: [regning] } }, options);
    expect(stdout).toContain('•••');
    expect(stdout).not.toContain(FNR);
    expect((await shown({ innsending: { regninger: [regning] } }, `${options} --show-values`)).stdout).toContain(FNR);
  });

  test('are told without what a terminal would obey', async () => {
    const evil = 'a\u001b[31m\r\nb\u202e';
    const { stdout } = await shown({
      meldingsstatus: evil,
      praksisId: evil,
      innsending: { regninger: [{ status: evil, regningsnummer: evil, merknader: [{ nummer: evil, tekst: evil }] }] },
    });
    expect(stdout).not.toMatch(/[\u001b\r\u202e]/);
    expect(stdout).toContain('bill a [31m b , a [31m b : a [31m b\n');
  });
});

describe('--wait', () => {
  test('ends when the control is done', async () => {
    const { simulator, url, id } = await filled();
    await simulator.clock.set('2026-01-06T15:30:47+01:00');
    await simulator.clock.run();
    const { exit, stdout, stderr } = await bkm(url, `bkm status ${id} --wait --timeout 60`);
    expect([exit, stderr]).toEqual([1, '']);
    expect(stdout).toContain('ferdig_kontrollert');
  });

  test('that is over before the control is done is exit 4, with what is known', async () => {
    const { url, id } = await filled();
    const { exit, stdout, stderr } = await bkm(url, `bkm status ${id} --wait --timeout 1 --lang nb`);
    expect([exit, stderr]).toEqual([4, 'bkm: kontrollen er ikke ferdig etter 1 s\n']);
    expect(stdout).toContain('104      behandles');
  });

  test('asks on where the API fails, until its time is up, and then tells why nothing is known', async () => {
    const { simulator, url, id } = await filled();
    const fail = (count: number | 'always') =>
      simulator.faults.add({ when: { path: '/kuhr/*', count }, fault: { kind: 'status', status: 503 } });
    fail(1);
    const once = await bkm(url, `bkm status ${id} --wait --timeout 1 --lang nb`);
    expect([once.exit, once.stderr]).toEqual([4, 'bkm: kontrollen er ikke ferdig etter 1 s\n']);
    fail('always');
    const begun = Date.now();
    const always = await bkm(url, `bkm status ${id} --wait --timeout 1 --lang nb`);
    expect([always.exit, always.stdout, always.stderr.split('\n')[0]]).toEqual([
      4,
      '',
      'bkm: GET /kuhr/krav/v1/data/behandlerkravmelding/{id}: tjeneren feilet (HTTP 503).',
    ]);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  test('is over in its time where the API gives no answer in it', async () => {
    const { simulator, url, id } = await filled();
    simulator.faults.add({ when: { path: '/kuhr/*', count: 'always' }, fault: { kind: 'latency', ms: 25_000 } });
    const begun = Date.now();
    const { exit, stderr } = await bkm(url, `bkm status ${id} --wait --timeout 2`);
    expect([exit, stderr]).toEqual([4, expect.stringContaining('{id}: no answer in time.')]);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  test('ends on a signal', async () => {
    const { url, id } = await filled();
    const { exit } = await bkm(url, `bkm status ${id} --wait --timeout 600 & sleep 1; kill -TERM $!; wait $!`);
    expect(exit).toBe(143);
  });
});

describe('the ledger', () => {
  /** A message that was sent with one. */
  async function inLedger() {
    const at = await ApiPlace.make();
    onTestFinished(() => at.end());
    await put(at.folder, 'a.json', message([bill(1), bill(2)]));
    const { stdout } = await at.run('$SEND a.json');
    const id = /received (\S+)/.exec(stdout)?.[1] ?? '';
    const known = async () => JSON.parse((await at.run(`bkm ledger show ${id} --format json`)).stdout);
    return { at, id, known };
  }

  test('is told what --wait waited for: the bills that were refused may be sent anew', async () => {
    const { at, id, known } = await inLedger();
    expect(await known()).toMatchObject({ kontrollstatus: null, checked: null, bills: [{ status: null }, {}] });
    const waited = at.run(`bkm status ${id} --wait --timeout 60`);
    while (at.simulator.requests.every(({ path: called }) => !called.startsWith(`${OVERVIEW}/`))) await sleep(20);
    await at.simulator.clock.advance('PT1M');
    expect(await waited).toMatchObject({ exit: 0, stderr: '' });
    expect(await known()).toMatchObject({
      kontrollstatus: 'ferdig_kontrollert',
      bills: [{ status: 'godkjent' }, { status: 'godkjent' }],
    });
    const rebehandling = [{ guid: guidOf(2), status: 'avvist', merknader: [{ nummer: 470, tekst: 'x' }] }];
    const body = JSON.stringify({ rebehandling });
    await fetch(`${at.simulator.url}/simulator/control/${id}`, { method: 'POST', body });
    await at.simulator.clock.advance('PT1M');
    expect((await at.run(`bkm status ${id}`)).exit).toBe(1);
    expect((await known()).bills).toMatchObject([{ status: 'godkjent' }, { status: 'avvist', merknader: ['470'] }]);
  });

  test.each([
    ['is another file', (file: string) => writeFileSync(file, 'tekst '.repeat(100)), 'the file is no ledger'],
    ['is of a newer version', (file: string) => withPragma(file, 'user_version = 99'), 'of a newer version'],
  ])('that %s is told of when the answer is shown', async (_, spoil, words) => {
    const { at, id } = await inLedger();
    spoil(path.join(at.folder, 'logg/ledger.sqlite'));
    const { exit, stdout, stderr } = await at.run(`bkm status ${id} --format json`);
    expect(JSON.parse(stdout)).toMatchObject({ behandlerkravmeldinger: [{ behandlerkravmeldingId: id }] });
    expect([exit, stderr]).toEqual([0, expect.stringContaining(words)]);
  });
});

test.each([
  ['abc', 'Id-en til en melding er en GUID.'],
  ['a b', 'status tar én ID, ikke 2'],
  ['--wait', '--wait uten en melding å vente på'],
  [`${ID} --from 2026-01-01`, '--from og --to er for oversikten'],
  ['--from 2026-02-30', '--from 2026-02-30: ikke en dato'],
  ['--to 1.1.2026', '--to 1.1.2026: ikke en dato'],
  ['--from 2026-02-01 --to 2026-01-01', '--from 2026-02-01 er etter --to 2026-01-01'],
  [`${ID} --wait --timeout 0`, '--timeout 0: må være et antall sekunder'],
  [`${ID} --wait --timeout 1e3`, '--timeout 1e3: må være et antall sekunder'],
  ['--format xml', '--format xml: må være table eller json'],
])('status %s is exit 2, and nothing is called', async (options, words) => {
  const { url, received } = await serve(() => ({}));
  const { exit, stdout, stderr } = await bkm(url, `BKM_TOKEN=x bkm status ${options} --lang nb`);
  expect([exit, stdout, stderr.split('\n')[0]]).toEqual([2, '', `bkm: ${words}`]);
  expect(received).toEqual([]);
});
