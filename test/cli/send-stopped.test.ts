import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storedAt } from '../fault/server-view.ts';
import { ApiPlace } from './api-place.ts';
import { built } from './built.ts';
import { bill, guidOf, message, put } from './krav-messages.ts';
import { ended } from './shell.ts';

const COUNT = 6;
const POST = { method: 'POST', path: '/kuhr/*' };

let at: ApiPlace;

beforeAll(built);

beforeEach(async () => {
  at = await ApiPlace.make();
  await at.place.run('mkdir inn');
  for (let number = 1; number <= COUNT; number++) await put(at.folder, `inn/${number}.json`, message([bill(number)]));
});

afterEach(() => at.end());

function start(script: string): ChildProcess {
  return at.place.start(at.head + script);
}

/** Waits until the server has begun to answer so many submissions. */
async function submitted(count: number): Promise<void> {
  while (at.simulator.faults.active.every(({ fault, fitted }) => fault.kind !== 'latency' || fitted < count))
    await sleep(5);
}

/** Every claim once, and nothing that is not clear. */
async function expectAll(): Promise<void> {
  const guids = (await storedAt(at.simulator)).flatMap((each) => each.guids);
  expect([...guids].sort()).toEqual(Array.from({ length: COUNT }, (_, index) => guidOf(index + 1)));
  const { stdout } = await at.run('bkm ledger list --format json');
  const { messages } = JSON.parse(stdout);
  expect(messages.map(({ state }: { state: string }) => state)).toEqual(Array.from({ length: COUNT }, () => 'mottatt'));
}

describe('bkm send that is stopped', () => {
  test.each([
    ['SIGINT', 130, ''],
    ['SIGTERM', 143, ''],
    ['SIGINT', 130, '--format json'],
  ] as const)('by %s finishes the message in flight, tells of it and ends with %i %s', async (signal, exit, format) => {
    at.simulator.faults.add({ when: { ...POST, count: 'always' }, fault: { kind: 'latency', ms: 300 } });
    const child = start(`exec $SEND inn ${format}`);
    const end = ended(child);
    await submitted(2);
    child.kill(signal);
    const told = await end;
    expect(told.exit).toBe(exit);
    const lines = (told.stdout + told.stderr).split('\n').filter((line) => line.includes('received'));
    const stored = await storedAt(at.simulator);
    for (const { id } of format === '' ? stored : stored.slice(0, 1)) expect(lines.join('\n')).toContain(id);
    expect(told.stderr).toContain('received');
    const count = stored.length;
    expect(told.stderr).toContain(
      `\n${count} received, 0 refused, 0 unknown, ${COUNT - count} not sent\nbkm: stopped\n`,
    );
    expect(stored.length).toBeLessThan(COUNT);
    expect((await at.run('bkm ledger list --state ukjent --format json')).stdout).toBe('{\n  "messages": []\n}\n');
    at.simulator.faults.clear();
    expect((await at.run('$SEND inn')).exit).toBe(0);
    await expectAll();
  });

  test('by SIGINT while the server asks for patience does not wait', async () => {
    at.simulator.faults.add({ when: POST, fault: { kind: 'status', status: 503, retryAfter: 50 } });
    const child = start('exec $SEND inn');
    const end = ended(child);
    while (at.posts().length === 0) await sleep(5);
    child.kill('SIGINT');
    const { exit, stderr } = await end;
    expect([exit, stderr]).toEqual([130, expect.stringMatching(/^inn\/1\.json.*: unknown: POST .*\(HTTP 503\)/)]);
    expect((await at.run('$SEND inn')).exit).toBe(0);
    await expectAll();
  });

  test.each([1, 2, 4])(
    'by SIGKILL while its submission %i is on its way is made good by the next run',
    async (count) => {
      at.simulator.faults.add({ when: { ...POST, count: 'always' }, fault: { kind: 'latency', ms: 200 } });
      const child = start('exec $SEND inn');
      const end = ended(child);
      await submitted(count);
      child.kill('SIGKILL');
      expect((await end).exit).toBe(137);
      at.simulator.faults.clear();
      const listed = await at.run('bkm ledger list --format json');
      expect(JSON.parse(listed.stdout).messages.at(-1)).toMatchObject({ state: 'ukjent', id: null });
      const { exit, stdout } = await at.run('$SEND inn');
      expect(stdout).toMatch(/\(an earlier attempt had arrived\)\n/);
      expect(exit).toBe(0);
      await expectAll();
    },
  );
});

describe('two bkm send at once on a folder', () => {
  test('send each message once', async () => {
    at.simulator.faults.add({ when: { ...POST, count: 'always' }, fault: { kind: 'latency', ms: 50 } });
    const both = await Promise.all([at.run('$SEND inn'), at.run('$SEND inn')]);
    expect(at.posts()).toEqual(Array.from({ length: COUNT }, () => 200));
    for (const { exit, stdout } of both) {
      // Who meets a message that the other one is sending can't tell yet what becomes of it.
      expect(exit).toBe(stdout.includes('another process is sending it') ? 4 : 0);
      expect(
        stdout.split('\n').filter((line) => /received|another process is sending it/.test(line)).length,
      ).toBeGreaterThanOrEqual(COUNT);
      const busy = stdout.match(/: another process is sending it\n/g)?.length ?? 0;
      const counted = `${COUNT - busy} received, 0 refused, 0 unknown, 0 not sent`;
      expect(stdout).toContain(`\n${counted}${busy === 0 ? '' : `, ${busy} being sent by another process`}\n`);
    }
    await expectAll();
  });

  test('also when one of them is killed', async () => {
    at.simulator.faults.add({ when: { ...POST, count: 'always' }, fault: { kind: 'latency', ms: 100 } });
    const child = start('exec $SEND inn');
    const killed = ended(child);
    const other = at.run('$SEND inn');
    await submitted(3);
    child.kill('SIGKILL');
    await Promise.all([killed, other]);
    expect((await at.run('$SEND inn')).exit).toBe(0);
    await expectAll();
  });
});
