import { expect, it } from 'vitest';
import { EEA_LAND } from '../../src/codelists/eea.ts';
import { LANDKODER } from '../../src/codelists/landkoder.ts';

it('has 254 countries, each two letters, none twice', () => {
  expect(LANDKODER.size).toBe(254);
  for (const kode of LANDKODER) expect(kode).toMatch(/^[A-Z]{2}$/);
});

it('has every country that needs EEA documentation, and no Nordic one among them', () => {
  expect(EEA_LAND.size).toBe(25);
  expect([...EEA_LAND].filter((kode) => !LANDKODER.has(kode))).toEqual([]);
  expect(['DK', 'FI', 'FO', 'GL', 'IS', 'NO', 'SE'].filter((kode) => EEA_LAND.has(kode))).toEqual([]);
});
