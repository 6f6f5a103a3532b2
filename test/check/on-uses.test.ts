import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../src/catalogue/example.ts';
import { validate } from '../../src/check/validate.ts';
import { convert } from '../../src/convert/convert.ts';

const xml = readFileSync(new URL('../../corpus/valid/lom-fastlege.xml', import.meta.url));
const praksiser = [
  { praksisId: '1004326178', navn: null, orgnr: null, type: 'FALE', status: 'ok', gyldigePerioder: [] },
];
const catalogue = exampleCatalogue({
  tariffs: [{ kode: '2ad', maksAntallPerKalenderAar: 9, maksAntallGjelderPasient: true }],
});
const options = { praksisId: '1004326178', praksiser, catalogue, rules: [] };

async function told(source: Uint8Array | string, more: object = {}) {
  const uses: (readonly [number, readonly object[]])[] = [];
  await validate(source, { ...options, ...more, onUses: (ofBill, index) => void uses.push([index, ofBill]) });
  return uses;
}

describe('the uses of tariffs that have a cap', () => {
  it('are told bill by bill, the same of XML and of the JSON that it becomes', async () => {
    const [{ message } = { message: null }] = (await convert(xml, options)).messages;
    const ofXml = await told(xml);
    expect(ofXml.length).toBeGreaterThan(1);
    expect(await told(JSON.stringify(message))).toEqual(ofXml);
    const found = ofXml.flatMap(([, uses]) => uses);
    expect(found.length).toBeGreaterThan(0);
    for (const use of found) {
      expect(use).toEqual({ key: expect.stringMatching(/^2ad \d{11}$/), dato: expect.any(String), antall: 1 });
    }
  });

  it('are told by message', async () => {
    const [{ message } = { message: null }] = (await convert(xml, options)).messages;
    const line = JSON.stringify(message);
    const both = await told(`${line}\n${line}\n`);
    expect(new Set(both.map(([index]) => index))).toEqual(new Set([0, 1]));
  });

  it('are not told without a catalogue', async () => {
    expect(await told(xml, { catalogue: null })).toEqual([]);
  });
});
