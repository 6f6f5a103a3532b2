import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../cli/make-folder.ts';

it('a folder is made by all who make it at once', async () => {
  const top = await mkdtemp(path.join(tmpdir(), 'bkm-make-'));
  onTestFinished(() => rm(top, { recursive: true }));
  for (let round = 0; round < 100; round += 1) {
    const folder = path.join(top, String(round), 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 6 }, () => makeFolder(folder)));
    expect((await stat(folder)).isDirectory()).toBe(true);
  }
  await symlink('nowhere/at/all', path.join(top, 'link'));
  await expect(makeFolder(path.join(top, 'link', 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder('/proc/bkm/a')).rejects.toMatchObject({ code: expect.any(String) });
});
