import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace, OVERVIEW } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';

let at: ApiPlace;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
});

afterEach(() => at.end());

const CREDIT = { kreditering: true };
/** The rules on credits are off: what they let through is what this is about. */
const SEND = "$SEND --rule 'melding/*=off' --rule 'regning/*=off'";

async function stored(): Promise<readonly (readonly string[])[]> {
  return (await storedAt(at.simulator)).map(({ guids }) => guids).reverse();
}

/** The first submission is cut, and nothing tells what became of it. */
function cutting(): void {
  at.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'cut-before' } });
  at.simulator.faults.add({ when: { path: OVERVIEW, count: 'always' }, fault: { kind: 'not-json' } });
}

test('a credit goes after its original, wherever it stands', async () => {
  await put(at.folder, 'a.json', message([bill(1, CREDIT), bill(1), bill(2)]));
  const { exit, stdout } = await at.run(`${SEND} a.json`);
  expect([exit, stdout]).toEqual([0, expect.stringContaining('2 received')]);
  expect(await stored()).toEqual([[guidOf(1), guidOf(2)], [guidOf(1)]]);
  expect((await at.run(`${SEND} a.json`)).stdout.match(/\(sent before\)/g)).toHaveLength(2);
});

test('a credit is held back where its original is refused, and what is about others is sent', async () => {
  const split = message([bill(1), bill(2), bill(1, CREDIT)], { praksisId: '1000005649' });
  await put(at.folder, 'a.json', split);
  await put(at.folder, 'b.json', message([bill(3), bill(1, CREDIT)]));
  const { exit, stdout } = await at.run(`${SEND} a.json b.json --max-bills 2 --force melding/praksis`);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    expect.stringMatching(/^a\.json, message 1 \(1\/2\): 2 bills.*: refused: UKJENT_PRAKSISID/),
    'a.json, message 1 (2/2): 1 bill, 41.00 kr: not sent: bill no. 1 credits or corrects a bill of the same run that was not received. Run again when it is.',
    expect.stringMatching(/^b\.json, message 1: 2 bills.*: received/),
    '1 received, 1 refused, 0 unknown, 1 not sent',
  ]);
  expect([exit, at.posts()]).toEqual([4, [400, 200]]);
});

test('a credit is held back where its original stands in a later file or is not valid; the next run sends it', async () => {
  await put(at.folder, 'a.json', message([bill(1, CREDIT)]));
  await put(at.folder, 'b.json', message([bill(1)]));
  const first = await at.run(`${SEND} a.json b.json --format json`);
  const document = JSON.parse(first.stdout);
  expect(document.messages).toMatchObject([
    { file: 'a.json', utfall: null, waiting: [0] },
    { file: 'b.json', utfall: 'mottatt', waiting: [] },
  ]);
  expect([first.exit, document.summary.ikkeSendt]).toEqual([1, 1]);
  const next = await at.run(`${SEND} a.json b.json`);
  expect([next.exit, next.stdout]).toEqual([0, expect.stringContaining('2 received')]);
});

test('a dry run tells the same', async () => {
  await put(at.folder, 'a.json', message([bill(1, CREDIT)]));
  await put(at.folder, 'b.json', message([bill(1), bill(1, CREDIT)]));
  const { exit, stdout } = await at.run(`${SEND} a.json b.json --dry-run --lang nb`);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringContaining('ikke sendt: regning nr. 1 krediterer eller korrigerer en regning i samme kjøring som'),
    expect.stringMatching(/\(1\/2\).*ville blitt sendt/),
    expect.stringMatching(/\(2\/2\).*ville blitt sendt/),
  ]);
  expect([exit, at.posts()]).toEqual([1, []]);
});

test('a credit alone is sent: its original was, long ago', async () => {
  await put(at.folder, 'a.json', message([bill(1, CREDIT)]));
  const { exit, stdout } = await at.run(`${SEND} a.json`);
  expect([exit, stdout]).toEqual([0, expect.stringContaining('1 received')]);
});

test.each([
  ['a credit', CREDIT],
  ['a correction', { korrigeringBetaltEgenandel: true }],
])('%s alone is not sent while the ledger does not know whether its original arrived', async (_, changes) => {
  await put(at.folder, 'a.json', message([bill(1)]));
  await put(at.folder, 'b.json', message([bill(1, changes)]));
  at.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'cut-after' } });
  at.simulator.faults.add({ when: { path: OVERVIEW, count: 'always' }, fault: { kind: 'not-json' } });
  await at.run(`${SEND} a.json`);
  at.simulator.faults.clear();
  for (const options of ['', '--dry-run']) {
    const { exit, stdout } = await at.run(`${SEND} b.json ${options}`);
    expect(stdout).toMatch(
      /not sent: bill no\. 1 has its original, credit or correction in a message that may have arrived \(hash ([0-9a-f]{12})\)\. Send that one first, as it was, or run bkm ledger resolve \1: then/,
    );
    expect([exit, at.posts()]).toEqual([1, [null]]);
  }
  const dry = await at.run(`${SEND} a.json b.json --dry-run`);
  expect(dry.stdout.match(/would be sent/g)).toHaveLength(2);
  expect((await at.run('bkm ledger resolve')).stdout).toContain('received');
  at.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind: 'cut-before' } });
  const sent = await at.run(`${SEND} b.json`);
  expect([sent.exit, sent.stdout]).toEqual([0, expect.stringContaining('1 received')]);
  expect(await stored()).toEqual([[guidOf(1)], [guidOf(1)]]);
});

test('a credit waits for an original that may have arrived', async () => {
  await put(at.folder, 'a.json', message([bill(1), bill(1, CREDIT)]));
  cutting();
  const { exit, stdout } = await at.run(`${SEND} a.json`);
  expect(stdout).toMatch(/\(1\/2\).*: unknown.*\n.*\(2\/2\).*: not tried\n/);
  expect([exit, at.posts()]).toEqual([4, [null]]);
});
