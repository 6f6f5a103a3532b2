import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';

const SEND =
  'bkm send --now 2026-01-20T12:00:00+01:00 --catalogue katalog --praksis-file praksiser.json --format json --report json=funn.json';

let at: ApiPlace;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
  const { exit } = await at.run(
    `bkm catalogue sync --catalogue katalog --url ${at.simulator.url}/v1 && bkm praksis --format json > praksiser.json`,
  );
  expect(exit).toBe(0);
});

afterEach(() => at.end());

/** Of tariff 15: once a patient and calendar year, in the simulator's open data. */
function yearly(number: number, changes: object = {}): object {
  return bill(number, {
    diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'T89' }],
    takster: [
      { belop: 15, kode: '2ad', antall: 1 },
      { belop: 98, kode: '15', antall: 1 },
    ],
    belop: 113,
    ...changes,
  });
}

/** What the rule found in a run, by file. */
async function found(script: string): Promise<readonly (readonly [string, string])[]> {
  rmSync(path.join(at.folder, 'funn.json'), { force: true });
  await at.run(script);
  const { findings } = JSON.parse(readFileSync(path.join(at.folder, 'funn.json'), 'utf8'));
  return findings
    .filter(({ rule }: { rule: string }) => rule === 'takst/maks-per-ar')
    .map(({ file, message: words }: { file: string; message: string }) => [file, words] as const);
}

const RUN = 'Tariff 15 is used 2 times for one patient in the calendar year; the limit is 1.';
const SENT = RUN.replace(';', ', what was sent before included;');

async function refuse(number: number): Promise<void> {
  const id = (await storedAt(at.simulator)).find(({ guids }) => guids.includes(guidOf(number)))?.id;
  await at.simulator.clock.advance('PT1M');
  const rebehandling = [{ guid: guidOf(number), status: 'avvist', merknader: [] }];
  const body = JSON.stringify({ rebehandling });
  const { status } = await fetch(`${at.simulator.url}/simulator/control/${id}`, { method: 'POST', body });
  expect(status).toBe(200);
  await at.simulator.clock.advance('PT1M');
  await at.run(`bkm status ${id}`);
}

test('a second use in the year is told of, though it is in another run; a refused one does not count', async () => {
  await put(at.folder, 'a.json', message([bill(1), yearly(2)]));
  await put(at.folder, 'b.json', message([yearly(3)]));
  expect(await found(`${SEND} a.json`)).toEqual([]);
  expect(await found(`${SEND} a.json`)).toEqual([]);
  expect(await found(`${SEND} --dry-run b.json`)).toEqual([['b.json', SENT]]);
  expect(await found(`${SEND} --dry-run a.json b.json`)).toEqual([['b.json', RUN]]);
  expect(await found(`${SEND} --dry-run b.json a.json`)).toEqual([
    ['b.json', SENT],
    ['a.json', RUN],
  ]);
  await refuse(2);
  expect(await found(`${SEND} b.json`)).toEqual([]);
  await put(at.folder, 'c.json', message([yearly(4)]));
  expect(await found(`${SEND} c.json`)).toEqual([['c.json', SENT]]);
  expect(at.posts()).toEqual([200, 200, 200]);
  const texts = await at.run(`${SEND.replace('--format json', '--lang nb')} --dry-run c.json`);
  expect(texts.stderr.replace(/\s+/g, ' ')).toContain('medregnet det som er sendt før; høyst 1 er tillatt.');
});

test('parts of a message and bills that are sent again count by their own bills', async () => {
  await put(at.folder, 'a.json', message([yearly(1), bill(2), bill(3)]));
  expect(await found(`${SEND} --max-bills 1 a.json`)).toEqual([]);
  await put(at.folder, 'b.json', message([yearly(4)]));
  await refuse(2);
  expect(await found(`${SEND} --dry-run b.json`)).toEqual([['b.json', SENT]]);
  await refuse(1);
  expect(await found(`${SEND} --dry-run b.json`)).toEqual([]);
  const id = (await storedAt(at.simulator)).find(({ guids }) => guids.includes(guidOf(1)))?.id;
  await put(at.folder, 'rettet.json', message([yearly(1, { tidspunkt: '2026-01-11T09:41:00+01:00' })]));
  const again = await found(`${SEND.replace('bkm send', `bkm resend ${id} --with rettet.json`)}`);
  expect(again).toEqual([]);
  expect(await found(`${SEND} --dry-run b.json`)).toEqual([['b.json', SENT]]);
});

test.each([
  ['by the command line', '--no-keep-uses', '{}'],
  ['by the configuration', '', '{"keepUses": false}'],
])('where it is not to be kept, %s, what was kept goes too, and the run alone counts', async (_, option, config) => {
  await put(at.folder, 'a.json', message([yearly(1)]));
  await put(at.folder, 'b.json', message([yearly(2)]));
  await at.run(`${SEND} a.json`);
  const kept = () => readdirSync(path.join(at.folder, 'logg'));
  expect(kept()).toContain('ledger.sqlite.key');
  await put(at.folder, 'bkm.config.json', JSON.parse(config));
  expect(await found(`${SEND} b.json --dry-run ${option}`)).toEqual([]);
  expect(kept()).toContain('ledger.sqlite.key');
  expect(await found(`${SEND} b.json ${option}`)).toEqual([]);
  expect([kept().includes('ledger.sqlite.key'), at.posts()]).toEqual([false, [200, 200]]);
  const { exit } = await at.run('bkm ledger list');
  expect(exit).toBe(0);
  const database = new DatabaseSync(path.join(at.folder, 'logg/ledger.sqlite'));
  expect(database.prepare('SELECT count(*) AS count FROM cap').get()).toEqual({ count: 0 });
  database.close();
});

test('without a catalogue nothing is kept', async () => {
  await put(at.folder, 'a.json', message([yearly(1)]));
  await put(at.folder, 'b.json', message([yearly(2)]));
  await at.run('$SEND a.json');
  expect(at.posts()).toEqual([200]);
  expect(readdirSync(path.join(at.folder, 'logg'))).not.toContain('ledger.sqlite.key');
  expect(await found(`${SEND} b.json`)).toEqual([]);
});

test('a key that is gone is told of once; one that is spoilt stops the run before anything is sent', async () => {
  await put(at.folder, 'a.json', message([yearly(1)]));
  await put(at.folder, 'b.json', message([yearly(2)]));
  await at.run(`${SEND} a.json`);
  const key = path.join(at.folder, 'logg/ledger.sqlite.key');
  expect((statSync(key).mode & 0o777).toString(8)).toBe('600');
  expect(await found(`mv logg/ledger.sqlite.key .; ${SEND} --dry-run b.json`)).toEqual([
    ['b.json', expect.stringContaining('the key of the ledger is gone')],
  ]);
  const { exit, stderr, stdout } = await at.run(`echo > logg/ledger.sqlite.key; ${SEND} b.json`);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain('ledger.sqlite.key: the key of the ledger can not be read.\nCheck its rights');
  expect(at.posts()).toEqual([200]);
});

test('the patient is in no file of the ledger, and in nothing that is told', async () => {
  await put(at.folder, 'a.json', message([yearly(1)]));
  await put(at.folder, 'b.json', message([yearly(2)]));
  const told = [await at.run(`${SEND} a.json`), await at.run(`${SEND} b.json`), await at.run('bkm ledger export')];
  const kept = ['logg/ledger.sqlite', 'logg/ledger.sqlite.key', 'funn.json'].map((name) =>
    readFileSync(path.join(at.folder, name), 'latin1'),
  );
  expect(kept[0]).toContain('2026-01-11');
  const texts = [...kept, ...told.flatMap(({ stdout, stderr }) => [stdout, stderr])];
  for (const marker of ['17835415872', 'Eplehage', 'T89']) {
    expect(texts.filter((text) => text.includes(marker))).toEqual([]);
  }
});
