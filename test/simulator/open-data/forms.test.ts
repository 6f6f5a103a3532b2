import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/catalogue/read/answer.ts';
import { DATASET_NAMES, type Dataset } from '../../../src/catalogue/read/datasets.ts';
import { datasetStatus } from '../../../src/catalogue/read/status.ts';
import { READERS } from '../../../src/catalogue/read/typed.ts';
import { running } from '../running.ts';

const PATHS: Partial<Record<Dataset, string>> = {
  takstbruk: 'takstbruk/agtakst/kommune/ar?fagomraade=LE,KI,TH&fomar=2024&tomar=2025&kommuner=0301',
};

/** What the client's own reader makes of an answer: its entries, and the answer itself. */
async function readFrom(url: string, dataset: Dataset, accept = 'application/json') {
  const response = await fetch(`${url}/v1/${PATHS[dataset] ?? dataset}`, { headers: { accept } });
  const result = readAnswer(await response.text(), dataset);
  if (!result.ok) throw new Error(`${dataset}: ${result.why}`);
  const read = READERS[dataset]();
  return { ...result.answer, entries: JSON.stringify(result.answer.rows.map(read)) };
}

describe.each(DATASET_NAMES)('the reader gets of %s', (dataset) => {
  it('the same from JSON and XML, plain and in varied forms, always marked as made up', async () => {
    const plain = await running();
    const varied = await running({ openData: { forms: 'varied' } });
    const wanted = await readFrom(plain.url, dataset);
    expect(wanted.rows.length).toBeGreaterThan(0);
    expect([wanted.syntetisk, wanted.antall]).toEqual([true, wanted.rows.length]);
    const others = [
      await readFrom(plain.url, dataset, 'application/xml'),
      await readFrom(varied.url, dataset),
      await readFrom(varied.url, dataset, 'application/xml'),
    ];
    for (const other of others) {
      expect([other.syntetisk, other.antall]).toEqual([true, wanted.antall]);
      expect(other.entries).toBe(wanted.entries);
    }
  });

  it('nothing that it does not understand, but for the one text that is so on purpose', async () => {
    const { url } = await running();
    const { unread, withoutKey, reversed } = datasetStatus(dataset, await readFrom(url, dataset));
    expect([withoutKey, reversed]).toEqual([0, 0]);
    expect(unread.map(({ felt, eksempler }) => [felt, eksempler])).toEqual(
      dataset === 'takstkoder' ? [['ugyldig_kombinasjon', ['Se merknad 8 i forskriften']]] : [],
    );
  });
});

it('has, in varied forms, several forms of one field', async () => {
  const { url } = await running({ openData: { forms: 'varied' } });
  const { rows } = await readFrom(url, 'takstkoder');
  const forms = (name: string) =>
    new Set(rows.map((row) => (Object.hasOwn(row, name) ? typeof row[name] : 'left out')));
  expect(forms('honorar')).toEqual(new Set(['number', 'string']));
  expect(forms('spesialisttakst')).toEqual(new Set(['boolean', 'string', 'number']));
  expect(forms('krever_takst')).toEqual(new Set(['object', 'string', 'left out']));
  expect(rows.some((row) => /^\d+,\d\d$/.test(String(row.refusjon)))).toBe(true);
  expect(rows.some((row) => /^\d\d\.\d\d\.\d{4}$/.test(String(row.fradato)))).toBe(true);
});
