import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { largeCatalogue, writeLargeCatalogue } from '../../corpus/make-catalogue.ts';
import { openCatalogueFolder } from '../../src/catalogue.ts';

test('a large catalogue is opened from its folder: made up, every tariff in every period, those of the corpus among them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-large-'));
  try {
    await writeLargeCatalogue(folder, 400, 15);
    expect(await readdir(folder)).toEqual(['takstkoder.json']);
    const { catalogue, status } = await openCatalogueFolder(folder);
    expect(status.datasets).toMatchObject([{ dataset: 'takstkoder', rows: 6000, syntetisk: true, fault: null }]);
    expect(catalogue.version.synthetic).toBe(true);
    expect(catalogue.tariff('LE', '2ad', '2026-01-06').found).toMatchObject([{ refusjon: 1500, fra: '2025-07-01' }]);
    expect(catalogue.tariff('LE', '2ad', '2011-07-01').found).toMatchObject([{ til: '2012-06-30' }]);
    expect(catalogue.tariff('LE', '2ad', '2011-06-30')).toMatchObject({ found: null, why: 'ikke-gyldig' });
    const area = catalogue.fagomrader.find((each) => catalogue.koder(each).includes('A399')) ?? '';
    expect(catalogue.tariff(area, 'A399', '2020-01-01').found).toMatchObject([{ fra: '2019-07-01' }]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a large catalogue is the same each time, and as long as it says', () => {
  const text = [...largeCatalogue(150, 2)].join('');
  expect([...largeCatalogue(150, 2)].join('')).toBe(text);
  const { antall, takstkoder } = JSON.parse(text);
  expect([antall, takstkoder.length]).toEqual([300, 300]);
  const keys = new Set(
    takstkoder.map((row: Record<string, unknown>) => `${row.fagomraade} ${row.takstkode} ${row.fradato}`),
  );
  expect(keys.size).toBe(300);
});

test.each([
  [0, 1],
  [1.5, 1],
  [1, 0],
  [1, 101],
  [Number.NaN, 1],
])('a catalogue of %s tariffs in %s years is refused', (tariffs, years) => {
  expect(() => largeCatalogue(tariffs, years).next()).toThrow(RangeError);
});
