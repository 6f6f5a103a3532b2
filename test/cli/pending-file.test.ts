import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeWhole } from '../../cli/write-whole.ts';

const HOUR = 3600;

it('what a killed run left in the folder a day ago is removed, what may still be written is not', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-pending-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const left = { old: '.bkm-00000000000000aa.tmp', young: '.bkm-00000000000000bb.tmp', other: '.bkm-notes.tmp' };
  for (const name of Object.values(left)) await writeFile(path.join(folder, name), '{');
  const now = Date.now() / 1000;
  await utimes(path.join(folder, left.old), now, now - 25 * HOUR);
  await utimes(path.join(folder, left.young), now, now - 23 * HOUR);
  await utimes(path.join(folder, left.other), now, now - 25 * HOUR);

  await writeWhole(path.join(folder, 'krav.json'), ['{}']);
  expect((await readdir(folder)).sort()).toEqual([left.young, left.other, 'krav.json'].sort());
  expect(await readFile(path.join(folder, 'krav.json'), 'utf8')).toBe('{}');
});
