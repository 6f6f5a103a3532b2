import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import type { Fault } from '../../src/simulator.ts';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace, OVERVIEW } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';

beforeAll(built);

/** A place of the test's own: these tests wait for most of their time, and do it together. */
async function placeOf({ onTestFinished }: TestContext): Promise<ApiPlace> {
  const at = await ApiPlace.make();
  onTestFinished(() => at.end());
  await put(at.folder, 'a.json', message([bill(1)]));
  return at;
}

/** Sends the file, without getting an answer or finding out; after that the API is well. */
async function sentInto(at: ApiPlace, kind: 'cut-before' | 'cut-after'): Promise<string> {
  const fault: Fault = { kind };
  at.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*', count: 'always' }, fault });
  at.simulator.faults.add({ when: { path: OVERVIEW, count: 'always' }, fault: { kind: 'not-json' } });
  await at.run('$SEND a.json');
  at.simulator.faults.clear();
  const { messages } = JSON.parse((await at.run('bkm ledger list --state ukjent --format json')).stdout);
  return messages[0].hash.slice(0, 12);
}

/** As if the attempt had been an hour ago. */
function anHourAgo(at: ApiPlace): void {
  const ledger = new DatabaseSync(path.join(at.folder, 'logg/ledger.sqlite'));
  ledger.exec('UPDATE message SET last_sent = last_sent - 3600000, first_sent = first_sent - 3600000');
  ledger.close();
}

const EDITED = message([bill(1, { diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'K86' }] })]);

describe.concurrent('bkm ledger resolve', () => {
  test('finds what arrived, and sends nothing', async (context) => {
    const at = await placeOf(context);
    const hash = await sentInto(at, 'cut-after');
    const posts = at.posts().length;
    const { exit, stdout } = await at.run('rm a.json; bkm ledger resolve');
    const [stored, ...others] = await storedAt(at.simulator);
    expect([stdout, others]).toEqual([`${hash}, 1 bill, 41.00 kr: received ${stored?.id}\n`, []]);
    expect([exit, at.posts().length]).toEqual([0, posts]);
    expect((await at.run('bkm ledger resolve --lang nb')).stdout).toBe('Ingenting er ukjent.\n');
  });

  test('leaves what is not there unknown, until the user says that it did not arrive, and not at once', async (context) => {
    const at = await placeOf(context);
    const hash = await sentInto(at, 'cut-before');
    await put(at.folder, 'a.json', EDITED);
    const told = (await at.run('$SEND a.json')).stderr.replaceAll(/\s+/g, ' ');
    expect(told).toContain(`or run bkm ledger resolve ${hash}, so that`);
    const forced = await at.run("$SEND a.json --rule 'melding/*=off'");
    expect(forced.stdout).toContain(`or run bkm ledger resolve ${hash}`);
    const asked = await at.run(`bkm ledger resolve ${hash}`);
    expect([asked.exit, asked.stdout]).toEqual([4, expect.stringContaining('still unknown: the API does not show it')]);
    const early = await at.run(`bkm ledger resolve ${hash} --not-sent`);
    expect([early.exit, early.stderr]).toEqual([4, expect.stringContaining('less than ten minutes ago')]);
    expect((await at.run('$SEND a.json')).exit).toBe(1);
    anHourAgo(at);
    const said = await at.run(`bkm ledger resolve ${hash} --not-sent`);
    expect([said.exit, said.stdout]).toEqual([0, expect.stringContaining('not sent: its bills may be sent again\n')]);
    expect((await at.run('$SEND a.json')).stdout).toContain('1 received');
    expect(await storedAt(at.simulator)).toHaveLength(1);
  });

  test('believes the API before the user', async (context) => {
    const at = await placeOf(context);
    const hash = await sentInto(at, 'cut-after');
    anHourAgo(at);
    const { exit, stdout } = await at.run(`bkm ledger resolve ${hash} --not-sent`);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('received')]);
  });

  test('believes it also where it says that it has the message, and does not show it', async (context) => {
    const at = await placeOf(context);
    const control = (etterslep: object) =>
      fetch(`${at.simulator.url}/simulator/control`, { method: 'POST', body: JSON.stringify({ etterslep }) });
    await control({ oversikt: 3_600_000 });
    const hash = await sentInto(at, 'cut-after');
    expect((await at.run('$SEND a.json')).stdout).toContain(
      'the API has it already, but its overview does not show it',
    );
    anHourAgo(at);
    const asked = await at.run(`bkm ledger resolve ${hash}`);
    expect([asked.exit, asked.stdout]).toEqual([
      4,
      expect.stringMatching(/still unknown: the API has it, but does not/),
    ]);
    expect(asked.stdout).not.toContain('--not-sent');
    const said = await at.run(`bkm ledger resolve ${hash} --not-sent`);
    expect([said.exit, said.stdout]).toEqual([4, '']);
    expect(said.stderr).toContain('the API has said that it has the message (DUPLIKAT_KRAV): it was sent');
    await put(at.folder, 'a.json', EDITED);
    expect((await at.run('$SEND a.json')).exit).toBe(1);
    await control({});
    expect((await at.run(`bkm ledger resolve ${hash}`)).stdout).toContain('received');
    expect(await storedAt(at.simulator)).toHaveLength(1);
  });

  test('lets the user say which of several it is, and makes sure of it by its bills', async (context) => {
    const at = await placeOf(context);
    // Its content was stored twice, at an API that was blind for a while.
    await fetch(`${at.simulator.url}/simulator/control`, {
      method: 'POST',
      body: JSON.stringify({ etterslep: { duplikat: 3_600_000 } }),
    });
    const hash = await sentInto(at, 'cut-after');
    await at.run('BKM_LEDGER=logg/annen.sqlite $SEND a.json');
    await put(at.folder, 'b.json', message([bill(2)]));
    await put(at.folder, 'c.json', message([bill(3)]));
    await at.run('BKM_LEDGER=logg/annen.sqlite $SEND b.json; $SEND c.json');
    const idsOf = async (...guids: readonly string[]) =>
      (await storedAt(at.simulator)).filter((each) => each.guids.join() === guids.join()).map(({ id }) => id);
    const [first, second] = await idsOf(guidOf(1));
    const [other] = await idsOf(guidOf(2));
    const [known] = await idsOf(guidOf(3));
    const several = await at.run(`bkm ledger resolve ${hash}`);
    expect([several.exit, several.stdout]).toEqual([
      4,
      expect.stringContaining(`still unknown: several have its bills; choose one with --id: ${first}, ${second}\n`),
    ]);
    anHourAgo(at);
    expect((await at.run(`bkm ledger resolve ${hash} --not-sent`)).exit).toBe(4);
    const none = '00000000-0000-4000-8000-00000000abcd';
    const script = `for id in ${other} ${known} ${none}; do bkm ledger resolve ${hash} --id $id || echo $?; done`;
    const wrong = await at.run(script);
    expect([wrong.stdout, wrong.stderr]).toEqual([
      '4\n4\n4\n',
      [
        `bkm: --id ${other}: has other bills\nThe message is still unknown.\n`,
        `bkm: --id ${known}: the ledger knows it as another message\nThe message is still unknown.\n`,
        `bkm: --id ${none}: the API has no such message\nThe message is still unknown.\n`,
      ].join(''),
    ]);
    const { exit, stdout } = await at.run(`bkm ledger resolve ${hash} --id ${second?.toUpperCase()}`);
    expect([exit, stdout]).toEqual([0, expect.stringContaining(`: received ${second}\n`)]);
    expect((await at.run('$SEND a.json')).stdout).toContain(`received ${second} (sent before)`);
  });

  test('does not take one that was there before for it, unless the user says so', async (context) => {
    const at = await placeOf(context);
    await at.simulator.clock.set(Date.now() - 3 * 3_600_000);
    await at.run('BKM_LEDGER=logg/annen.sqlite $SEND a.json');
    const [stored] = await storedAt(at.simulator);
    const credit = message([bill(1, { kreditering: true })]);
    await put(at.folder, 'a.json', credit);
    await at.simulator.clock.set(Date.now());
    const hash = await sentInto(at, 'cut-before');
    const asked = await at.run(`bkm ledger resolve ${hash}`);
    expect([asked.exit, asked.stdout]).toEqual([
      4,
      expect.stringContaining('was there before it was sent; to send it again'),
    ]);
    expect(asked.stdout).toContain(stored?.id);
    anHourAgo(at);
    const said = await at.run(`bkm ledger resolve ${hash} --not-sent`);
    expect([said.exit, said.stdout]).toEqual([0, expect.stringContaining('not sent: its bills may be sent again\n')]);
  });

  test.for<readonly [string, string]>([
    ['--id 5138fbfe-3c9c-406f-b854-91177b00bb1a', '--id without a message'],
    ['123456 --not-sent --id 5138fbfe-3c9c-406f-b854-91177b00bb1a', 'exclude each other'],
    ['--not-sent', '--not-sent without a message'],
    ['123456', '123456: no such unknown message'],
    ['tull', 'give one hash, at least six characters of it'],
  ])('%s is told what is wrong', async ([options, words], context) => {
    const at = await placeOf(context);
    await sentInto(at, 'cut-before');
    const { exit, stderr } = await at.run(`bkm ledger resolve ${options}`);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
