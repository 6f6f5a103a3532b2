import { readFileSync } from 'node:fs';
import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, ROOT } from './built.ts';
import { Place } from './shell.ts';

const COUNT = 10_000;
let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
  const folder = path.join(place.folder, 'inn');
  await mkdir(folder);
  // Hard links: ten thousand files to the command, one to the disk.
  const first = path.join(folder, name(0));
  await copyFile(path.join(ROOT, 'corpus/carriers/bare.xml'), first);
  for (let index = 1; index < COUNT; index += 1) await link(first, path.join(folder, name(index)));
});

afterAll(() => place.remove());

test(`a folder of ${COUNT} files is converted in order, with few files open`, async () => {
  const { exit, stderr } = await place.run(
    'ulimit -n 64; bkm convert inn -o ut --praksis-id 1000005649 --quiet --report json=r.json --fail-on never',
  );
  expect([exit, stderr]).toEqual([0, '']);
  expect(await readdir(path.join(place.folder, 'ut'))).toHaveLength(COUNT);
  const files = readFileSync(path.join(place.folder, 'r.json'), 'utf8').match(/(?<="file": ")[^"]+/g) ?? [];
  expect(new Set(files).size).toBe(COUNT);
  expect(files).toEqual(files.toSorted());
});

function name(index: number): string {
  return `${String(index).padStart(5, '0')}.xml`;
}
