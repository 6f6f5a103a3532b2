import type { ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeMessage } from '../../corpus/make-large.ts';
import { built } from './built.ts';
import { ended, Place } from './shell.ts';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
  await pipeline(Readable.from(largeMessage(40_000)), createWriteStream(path.join(place.folder, 'large.xml')));
});

afterAll(() => place.remove());

describe('a conversion that is broken off', () => {
  test.concurrent.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves nothing half, and says so by its exit code', async (signal, exit) => {
    const folder = `ut-${signal}`;
    const child = place.start(`exec bkm convert large.xml -o ${folder} --praksis-id 1`);
    const end = ended(child);
    await halfWritten(folder);
    child.kill(signal);
    expect(await end).toMatchObject({ exit, stderr: 'bkm: stopped\n' });
    expect(readdirSync(path.join(place.folder, folder))).toEqual([]);
  });

  test('by SIGKILL leaves nothing half under a name that is read', async () => {
    const child = place.start('exec bkm convert large.xml -o ut-killed --praksis-id 1');
    const end = ended(child);
    await halfWritten('ut-killed');
    child.kill('SIGKILL');
    await end;
    expect(readdirSync(path.join(place.folder, 'ut-killed'))).toEqual([
      expect.stringMatching(/^\.bkm-[0-9a-f]{16}\.tmp$/),
    ]);
    const { stdout, exit } = await place.run('bkm validate ut-killed');
    expect(stdout).toContain('The folder has no files of the kind that is read here.');
    expect(exit).toBe(3);
  });

  test('keeps the older output, and the files that are complete', async () => {
    await place.run(
      'mkdir inn ut && cp "$CORPUS/golden/valid/lom-fastlege.2026-04-23.json" ut/b.json && cp "$CORPUS/valid/lom-fastlege.xml" inn/a.xml && ln large.xml inn/b.xml',
    );
    const child = place.start('exec bkm convert inn -o ut --praksis-id 1');
    const end = ended(child);
    await halfWritten('ut', 'a.json');
    child.kill('SIGINT');
    expect((await end).exit).toBe(130);
    expect(readdirSync(path.join(place.folder, 'ut')).sort()).toEqual(['a.json', 'b.json']);
    expect((await place.run('cmp ut/b.json "$CORPUS/golden/valid/lom-fastlege.2026-04-23.json"')).exit).toBe(0);
  });
});

describe('a run that waits', () => {
  test.concurrent.each([
    ['for its input', 'sleep 60 | { bkm validate - & echo $!; wait $!; echo "exit $?"; }'],
    [
      'for its reader',
      '{ bkm convert large.xml --praksis-id 1 --quiet & echo $! >&2; wait $!; echo "exit $?" >&2; } | sleep 60',
    ],
  ])('%s ends when it is told to', async (_, script) => {
    const child = place.start(script, { detached: true });
    const end = ended(child);
    const said = firstLine(child);
    const pid = Number(await said);
    await sleep(1500);
    // Children in the background of a script ignore SIGINT, so SIGTERM stands for it here.
    process.kill(pid, 'SIGTERM');
    const begun = Date.now();
    while (isRunning(pid) && Date.now() - begun < 5000) await sleep(50);
    expect(isRunning(pid)).toBe(false);
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    const { stdout, stderr } = await end;
    expect(stdout + stderr).toContain('exit 143');
  });
});

/** Waits until a file is begun, after that one is complete. */
async function halfWritten(folder: string, complete: string | null = null): Promise<void> {
  const at = path.join(place.folder, folder);
  for (let tries = 0; tries < 600; tries += 1) {
    const names = existsSync(at) ? readdirSync(at) : [];
    if (names.some((name) => name.endsWith('.tmp')) && (complete === null || names.includes(complete))) return;
    await sleep(20);
  }
  throw new Error('nothing is written');
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => resolve(String(text).split('\n')[0] ?? ''));
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
