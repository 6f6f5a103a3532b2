import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';

let at: ApiPlace;
/** Of a message of three bills, the second and third of which were refused. */
let id: string;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
  await put(at.folder, 'krav.json', message([bill(1), bill(2), bill(3)]));
  await at.run('$SEND krav.json');
  id = (await storedAt(at.simulator))[0]?.id ?? '';
  await at.simulator.clock.advance('PT1M');
  await refuse(2, 3);
});

afterEach(() => at.end());

/** The control comes to another result. */
async function refuse(...numbers: readonly number[]): Promise<void> {
  const rebehandling = numbers.map((number) => ({ guid: guidOf(number), status: 'avvist', merknader: [] }));
  const { status } = await fetch(`${at.simulator.url}/simulator/control/${id}`, {
    method: 'POST',
    body: JSON.stringify({ rebehandling }),
  });
  expect(status).toBe(200);
  await at.simulator.clock.advance('PT1M');
}

const RESEND = (name: string) => `bkm resend ${id} --with ${name} --now 2026-01-20T12:00:00+01:00`;
const corrected = (number: number) =>
  bill(number, { diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'K86' }] });

describe('bkm resend', () => {
  test('sends the refused bills of a corrected file, tells what is left out, and the ledger knows what they replace', async () => {
    await put(at.folder, 'rettet.json', message([bill(1), corrected(2)]));
    const { exit, stdout, stderr } = await at.run(RESEND('rettet.json'));
    expect(stderr).toContain('1 approved bill of the file is not sent again\nrefused, and not in the file: bill 3\n');
    expect(stdout).toMatch(/^rettet\.json, message 1: 1 bill, 41\.00 kr: received .*\n1 received/);
    expect(exit).toBe(0);
    const list = JSON.parse((await at.run('bkm ledger list --format json')).stdout);
    expect(list.messages).toMatchObject([{ replaces: null }, { replaces: id, antallRegninger: 1 }]);
    const first = JSON.parse((await at.run(`bkm ledger show ${id} --format json`)).stdout);
    expect(first.bills.map(({ status }: { status: string }) => status)).toEqual(['godkjent', 'avvist', 'avvist']);
  });

  test('sends them once', async () => {
    await put(at.folder, 'rettet.json', message([corrected(2), corrected(3)]));
    await at.run(RESEND('rettet.json'));
    const { exit, stdout } = await at.run(RESEND('rettet.json'));
    expect(stdout).toContain('(sent before)\n1 received');
    expect([exit, at.posts()]).toEqual([0, [200, 200]]);
  });

  test('lets the original be sent again, which is known, and not a fault', async () => {
    await put(at.folder, 'rettet.json', message([corrected(2), corrected(3)]));
    await at.run(RESEND('rettet.json'));
    const { exit, stdout, stderr } = await at.run('$SEND krav.json');
    expect(stdout).toContain(`received ${id} (sent before)\n1 received, 0 refused, 0 unknown, 0 not sent\n`);
    expect(stderr).not.toContain('melding/unik');
    expect([exit, at.posts()]).toEqual([0, [200, 200]]);
  });

  test.each([
    ['of another message', [bill(9)], 'bill no. 1 (00000000-0000-4000-8000-000000000009) is not of the message'],
    ['under another number', [bill(2, { regningsnummer: '77' })], 'has another regningsnummer than the refused one'],
    ['that stands twice', [bill(2), bill(2)], 'stands twice'],
    ['that is a credit', [bill(2, { kreditering: true })], 'is of another kind than the refused one (original)'],
  ])('sends nothing where a bill is %s', async (_, bills, words) => {
    await put(at.folder, 'rettet.json', message(bills));
    const { exit, stdout, stderr } = await at.run(RESEND('rettet.json'));
    expect([exit === 0, stdout]).toEqual([false, '']);
    expect(stderr).toContain(words);
    expect(at.posts()).toEqual([200]);
  });

  test('holds back what has errors, with one document for programs all the same', async () => {
    await put(at.folder, 'rettet.json', message([bill(2, { tidspunkt: '2024-01-10T09:00:00+01:00' })]));
    const { exit, stdout } = await at.run(`${RESEND('rettet.json')} --format json --quiet`);
    expect(JSON.parse(stdout)).toEqual({
      messages: [],
      summary: { mottatt: 0, avvist: 0, ukjent: 0, ikkeSendt: 1, opptatt: 0 },
    });
    expect([exit, at.posts()]).toEqual([1, [200]]);
    const forced = await at.run(`${RESEND('rettet.json')} --force regning/foreldet`);
    expect(forced.stdout).toContain('1 received');
  });

  test('holds back what has not the form of a message, whatever the rules are set to', async () => {
    await put(at.folder, 'rettet.json', message([bill(2, { felt: 1 })]));
    const { exit, stdout } = await at.run(`${RESEND('rettet.json')} --rule 'schema/*=off'`);
    expect([exit, stdout]).toEqual([1, '0 received, 0 refused, 0 unknown, 1 not sent\n']);
    expect(at.posts()).toEqual([200]);
  });

  test.each([
    ['$ID', '--with is missing'],
    ['$ID --with borte.json', '--with borte.json: no such file'],
    ['--with krav.json', 'give one behandlerkravmeldingId'],
    ['5138fbfe-3c9c-406f-b854-91177b00bb1a --with krav.json', 'no such thing is there'],
    ['tull --with krav.json', 'GUID'],
  ])('%s is told what is wrong', async (options, words) => {
    const { exit, stdout, stderr } = await at.run(`ID=${id}; bkm resend ${options}`);
    expect([exit === 0, stdout]).toEqual([false, '']);
    expect(stderr).toContain(words);
  });
});
