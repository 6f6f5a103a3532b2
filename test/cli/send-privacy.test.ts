import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';
import { ended } from './shell.ts';

/** In the place of all that is somebody's: a synthetic national id, a name that nobody has, a diagnosis, free text. */
const MARKERS = ['15507600333', 'Markertnavn', 'Z99MARK', 'Fritekstmerke'];
const [ID, NAME, DIAGNOSIS, TEXT] = MARKERS;
const FORMATS = ['pretty', 'json', 'junit', 'sarif', 'github', 'html'];

let at: ApiPlace;

beforeAll(async () => {
  await built();
  at = await ApiPlace.make();
});

afterAll(() => at.end());

function marked(number: number, changes: object = {}): object {
  return bill(number, {
    pasient: { etternavn: NAME, fornavn: NAME, kjonn: '1', identifikasjon: { id: ID, type: 'FNR' } },
    diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: DIAGNOSIS }],
    merknad: TEXT,
    ...changes,
  });
}

test('a marker in the place of a patient is nowhere in what sending prints, keeps or names', async () => {
  await at.run('mkdir inn ut');
  await put(at.folder, 'inn/sendt.json', message([marked(1), marked(2)]));
  await put(at.folder, 'inn/avvist.json', message([marked(3)], { praksisId: '1000005649' }));
  await put(at.folder, 'inn/galt.json', message([marked(4, { [NAME ?? '']: TEXT })]));
  await put(at.folder, 'inn/gammel.json', message([marked(5, { tidspunkt: '2024-01-10T09:00:00+01:00' })]));
  await put(at.folder, 'rettet.json', message([marked(2, { merknad: `${TEXT} to` })]));
  const force = '--force melding/praksis';
  const reports = FORMATS.map((format) => `--report ${format}=ut/r.${format}`).join(' ');
  at.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'cut-after' } });
  const told = [
    await at.run(`bkm send inn --now 2026-01-20T12:00:00+01:00 ${force} ${reports}`),
    await at.run(`bkm send inn --now 2026-01-20T12:00:00+01:00 ${force} --format json`),
    await at.run(`bkm send inn --now 2026-01-20T12:00:00+01:00 --dry-run`),
  ];
  const stored = await storedAt(at.simulator);
  expect(stored.flatMap(({ guids }) => guids)).toEqual([guidOf(1), guidOf(2)]);
  const id = stored[0]?.id;
  await at.simulator.clock.advance('PT1M');
  const rebehandling = [{ guid: guidOf(2), status: 'avvist', merknader: [{ nummer: 531, tekst: `Pasient ${ID}` }] }];
  await fetch(`${at.simulator.url}/simulator/control/${id}`, {
    method: 'POST',
    body: JSON.stringify({ rebehandling }),
  });
  told.push(
    await at.run(`bkm resend ${id} --with rettet.json --now 2026-01-20T12:00:00+01:00 ${force}`),
    await at.run(`bkm status ${id}; bkm status`),
    await at.run(`bkm ledger list; bkm ledger show ${id}; bkm ledger export; bkm ledger export --format csv`),
  );
  expect(at.posts().length).toBeGreaterThan(2);
  expect(await killedInFlight()).toBe(137);

  const kept = ['logg', 'ut'].flatMap((folder) =>
    readdirSync(path.join(at.folder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(at.folder, folder, name),
    ),
  );
  for (const name of ['ledger.sqlite', 'ledger.sqlite-wal', 'r.html']) {
    expect(kept.map((each) => path.basename(each))).toContain(name);
  }
  const texts = [
    ...told.flatMap(({ stdout, stderr }) => [stdout, stderr]),
    ...kept,
    ...kept.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name, 'latin1')),
  ];
  expect(texts.join('').length).toBeGreaterThan(50_000);
  for (const marker of MARKERS) expect(texts.filter((text) => text.includes(marker))).toEqual([]);
});

/** So that the ledger's write-ahead log is still there. */
async function killedInFlight(): Promise<number> {
  await put(at.folder, 'drept.json', message([marked(7)]));
  const before = at.posts().length;
  at.simulator.faults.add({
    when: { method: 'POST', path: '/kuhr/*' },
    fault: { kind: 'status', status: 503, retryAfter: 50 },
  });
  const child = at.place.start(`${at.head} exec $SEND drept.json`);
  const end = ended(child);
  while (at.posts().length === before) await sleep(5);
  child.kill('SIGKILL');
  return (await end).exit;
}
