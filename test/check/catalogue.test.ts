import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../src/catalogue/example.ts';
import { Validation, validate } from '../../src/check/validate.ts';
import { kr } from '../helpers/ore.ts';

const xml = readFileSync(path.resolve(import.meta.dirname, '../../corpus/valid/lom-fastlege.xml'));
const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', refusjon: kr(15), honorar: kr(175) },
    { kode: '2cd', til: '2025-12-31' },
    { kode: 'L1', refusjon: kr(26), honorar: kr(26) },
    { kode: '1bd', refusjon: kr(74), honorar: kr(74) },
  ],
});

describe('a claim that is held against a catalogue', () => {
  it('is told of at the lines of its XML', async () => {
    const { findings } = await validate(xml, { praksisId: '1000000101', catalogue });
    const tariffs = findings.filter(({ rule }) => rule.startsWith('takst/'));
    expect(tariffs.map(({ rule, regning, severity }) => [rule, regning?.regningsnummer, severity])).toEqual([
      ['takst/ikke-gyldig', '10101', 'error'],
      ['takst/ukjent', '10105', 'error'],
    ]);
    const lines = xml.toString('utf8').split('\n');
    expect(tariffs.map(({ line }) => lines[(line ?? 0) - 1]?.trim())).toEqual(['<Kode>2cd</Kode>', '<Kode>1i</Kode>']);
  });

  it('without one is told of once a run, not once a file', async () => {
    const validation = new Validation({ praksisId: '1000000101' });
    const results = [await validation.check(xml, 'a.xml'), await validation.check(xml, 'b.xml')];
    expect(
      results.map(({ findings }) => findings.filter(({ rule }) => rule === 'takst/ikke-kontrollert').length),
    ).toEqual([1, 0]);
  });
});
