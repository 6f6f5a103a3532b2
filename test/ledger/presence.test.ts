import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

const run = promisify(execFile);

/** Removes by hand what shows that somebody is sending. */
function removeSenders(file: string): void {
  for (const name of readdirSync(`${file}-senders`)) rmSync(path.join(`${file}-senders`, name));
}

it('senders that come and go at once are in nobody’s way, and none is taken for dead while it lives', async () => {
  const file = ledgerFile();
  const presence = JSON.stringify(new URL('../../src/ledger/presence.ts', import.meta.url).href);
  const script = `
    import { clearDead, isAlive, Presence } from ${presence};
    const ledger = ${JSON.stringify(file)};
    const end = Date.now() + 3000;
    let lost = 0;
    while (Date.now() < end) {
      const presence = new Presence(ledger);
      for (let times = 0; times < 3; times++) clearDead(ledger);
      if (!presence.isShown || !isAlive(ledger, presence.sender)) lost += 1;
      presence.end();
    }
    console.log(lost);`;
  const ends = await Promise.all(
    Array.from({ length: 6 }, () => run(process.execPath, ['--input-type=module', '-e', script])),
  );
  expect(ends.map(({ stdout }) => stdout)).toEqual(Array(6).fill('0\n'));
  expect(readdirSync(`${file}-senders`)).toEqual([]);
});

describe('a sender whose presence somebody removed', () => {
  it('is told that another one has its message, and writes nothing over what that one found', () => {
    const file = ledgerFile();
    const [one, other] = [openLedger(file), openLedger(file)];
    one.claim(messageOf(1), { now: 1 });
    removeSenders(file);
    expect(other.claim(messageOf(1), { now: 2 })).toMatchObject({ kind: 'claimed', recovering: true });
    expect(one.settle(messageOf(1), { state: 'feil_i_melding', codes: ['X'], at: 3 })).toBeNull();
    expect(one.byHash(TARGET, hashOf(1))).toMatchObject({ state: 'sendes', attempts: 2 });
    expect(other.settle(messageOf(1), { state: 'mottatt', id: 'id', at: 4 })).toMatchObject({ id: 'id' });
  });

  it('has it still where nobody took it over, and is shown again from the next one on', () => {
    const file = ledgerFile();
    const [one, other] = [openLedger(file), openLedger(file)];
    one.claim(messageOf(1), { now: 1 });
    removeSenders(file);
    one.claim(messageOf(2), { now: 1 });
    expect(other.claim(messageOf(2), { now: 2 }).kind).toBe('busy');
    expect(one.claim(messageOf(1), { now: 2 }).kind).toBe('busy');
    expect(one.settle(messageOf(1), { state: 'mottatt', id: 'id', at: 3 })).toMatchObject({ state: 'mottatt' });
    expect(one.settle(messageOf(2), { state: 'ukjent', at: 3 })).toMatchObject({ state: 'ukjent' });
  });
});
