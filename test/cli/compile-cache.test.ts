import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './built.ts';
import { Place } from './shell.ts';

let place: Place;
let home = '';

/** As a user has it: the tests' own environment says where, so that all share one. */
const BKM = 'env -u NODE_COMPILE_CACHE -u XDG_CACHE_HOME bkm';

beforeAll(async () => {
  await built();
  place = await Place.make();
  home = path.dirname(place.folder);
});

afterAll(() => place.remove());

const compiled = () => readdir(path.join(home, '.cache/bkm/compiled'), { recursive: true }).catch(() => null);

test.skipIf(process.platform !== 'linux')(
  'compiled code is kept among the user’s caches, and holds nothing of the input',
  async () => {
    expect(await place.run(`${BKM} --version`)).toMatchObject({ exit: 0 });
    expect(await compiled()).toBeNull();
    await writeFile(path.join(place.folder, 'krav.xml'), '<Qvxzmerke>Qvxzmerke</Qvxzmerke>');
    const first = await place.run(`${BKM} validate krav.xml --now 2026-03-01T00:00:00Z`);
    const files = (await compiled()) ?? [];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = await readFile(path.join(home, '.cache/bkm/compiled', file), 'latin1').catch(() => '');
      expect(text.includes('Qvxzmerke')).toBe(false);
    }
    expect(await place.run(`${BKM} validate krav.xml --now 2026-03-01T00:00:00Z`)).toEqual(first);
  },
);

test.skipIf(process.platform !== 'linux')('where none can be kept, a run is as without', async () => {
  const locked = path.join(home, 'other');
  await mkdir(locked);
  await writeFile(path.join(locked, '.cache'), 'a file in the way');
  const { exit, stderr } = await place.run(`HOME=${locked} ${BKM} explain regning/sum >/dev/null`);
  expect([exit, stderr]).toEqual([0, '']);
});
