import { describe, expect, it } from 'vitest';
import { viewBill } from '../../../src/bkm/view.ts';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { knownLines, tariffLines } from '../../../src/rules/shared/tariff-lines.ts';
import { EXAMPLE_FACTS } from '../../../src/validate/example.ts';

const catalogue = exampleCatalogue({ tariffs: [{ kode: '2ad' }, { kode: 'PT1', fagomrade: 'PT' }] });
const bill = (...koder: readonly unknown[]) =>
  viewBill(
    { tidspunkt: '2026-01-06T13:00:00+01:00', takster: koder.map((kode) => ({ kode })) },
    0,
    EXAMPLE_FACTS.revision,
  );
const facts = { ...EXAMPLE_FACTS, catalogue };

describe('the tariff lines of a bill', () => {
  it('are those with a code that is none of the laboratory', () => {
    expect(tariffLines(bill('2ad', null, 'NPU19748', 'X'), facts).map(({ kode }) => kode)).toEqual(['2ad', 'X']);
  });

  it('are known where the catalogue has them on the day', () => {
    expect(knownLines(bill('2ad', 'X', 'PT1'), facts).map(({ kode }) => kode)).toEqual(['2ad', 'PT1']);
  });

  it('are none where there is no catalogue, day or area', () => {
    expect(tariffLines(bill('2ad'), { ...facts, catalogue: null })).toEqual([]);
    expect(tariffLines(viewBill({ takster: [{ kode: '2ad' }] }, 0, facts.revision), facts)).toEqual([]);
    expect(tariffLines(bill('2ad'), { ...facts, praksistype: null, meldingstype: null })).toEqual([]);
  });

  it('are looked up once for all rules, and anew for other facts', () => {
    let asked = 0;
    const counting: Catalogue = {
      ...catalogue,
      tariff(...of) {
        asked += 1;
        return catalogue.tariff(...of);
      },
    };
    const one = { ...facts, catalogue: counting };
    const same = bill('2ad');
    tariffLines(same, one);
    knownLines(same, one);
    expect(asked).toBe(1);
    knownLines(same, { ...one });
    expect(asked).toBe(2);
  });
});
