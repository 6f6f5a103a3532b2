import { expect, test } from 'vitest';
import { outOfSync } from '../../corpus/make-carriers.ts';
import { evil } from '../../corpus/make-evil.ts';
import { largeMessage } from '../../corpus/make-large.ts';
import { hasOfficialXsd, whyNoXsd, xsdErrors } from '../helpers/xmllint.ts';
import { attribute, contents, tags } from './files.ts';

test('the carriers are in sync with their source', () => {
  expect(outOfSync()).toEqual([]);
});

test('a large message is the same each time, and adds up', () => {
  const xml = [...largeMessage(500)].join('');
  expect([...largeMessage(500)].join('')).toBe(xml);
  const refusjoner = tags(xml, 'Refusjon').map((tag) => Number(attribute(tag, 'V')));
  expect(contents(xml, 'AntallRegninger')).toEqual(['500']);
  expect(Number(attribute(tags(xml, 'SumKravSamlet')[0], 'V'))).toBe(refusjoner.reduce((a, b) => a + b, 0));
  expect(new Set(contents(xml, 'Guid')).size).toBe(500);
  expect(new Set(contents(xml, 'RegningNr')).size).toBe(500);
});

test('a large message has about a kilobyte a bill, and as many bills as asked for', () => {
  expect([...largeMessage(1)].join('').match(/<Enkeltregning>/g)).toHaveLength(1);
  const perBill = [...largeMessage(2000)].join('').length / 2000;
  expect(perBill).toBeGreaterThan(900);
  expect(perBill).toBeLessThan(1200);
});

test.each([0, -1, 1.5, Number.NaN])('a large message of %s bills is refused', (bills) => {
  expect(() => largeMessage(bills).next()).toThrow(RangeError);
});

test.runIf(hasOfficialXsd)(`a large message is valid by the official XSDs${whyNoXsd}`, async () => {
  expect(await xsdErrors([...largeMessage(300)].join(''))).toEqual([]);
});

test.each(Object.entries(evil))('%s is made piece by piece, and grows with what is asked for', async (_name, make) => {
  const size = async (count: number) => {
    let total = 0;
    for await (const piece of make(count)) {
      expect(piece.length).toBeLessThan(200_000);
      total += piece.length;
    }
    return total;
  };
  const [small, large] = [await size(10), await size(100_000)];
  expect(large - small).toBeGreaterThan(90_000);
});
