import { expect, it } from 'vitest';
import { hovedpunkt } from '../../src/codelists/stonadspunkt.ts';

it.each([
  ['1', '1'],
  ['4h', '4'],
  ['8b10', '8'],
  ['13a', '13'],
  ['15', '15'],
  ['30', '30'],
  ['31', '31'],
])('%s is of point %s', (punkt, hoved) => {
  expect(hovedpunkt(punkt)).toBe(hoved);
});

it.each(['', '0', '16', '29', '32', '04a', '4H', '8b0', '8b100', '810a1b', '8 b'])('%j is none', (punkt) => {
  expect(hovedpunkt(punkt)).toBeNull();
});
