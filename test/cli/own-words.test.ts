import { describe, expect, it } from 'vitest';
import { maskedCode, maskedOwn } from '../../cli/sending/own-words.ts';
import { bill, message } from './krav-messages.ts';

const sent = message([bill(1, { merknad: 'Ringte (mor)? a|b', henvisning: { id: 'H-77' } })]);

describe("the API's words on a refused message", () => {
  it.each([
    ['Cannot deserialize value from String "Eplehage"', 'Cannot deserialize value from String "•••"'],
    ['EPLEHAGE, fantasifull', '•••, •••'],
    ['ukjent diagnose L77 for 17835415872', 'ukjent diagnose ••• for •••'],
    ['se «Ringte (mor)? a|b» og H-77', 'se «•••» og •••'],
    ['Eplehagen i FNR', 'Eplehagen i FNR'],
    ['takst 2ad, regning 1: mangler felt tidspunkt', 'takst 2ad, regning 1: mangler felt tidspunkt'],
  ])('%s', (words, shown) => {
    expect(maskedOwn(words, sent, false)).toBe(shown);
    expect(maskedOwn(words, sent, true)).toBe(words);
  });
});

describe('a code of the API', () => {
  it.each([
    ['UKJENT_FELT', 'UKJENT_FELT'],
    ['NY_KODE_7', 'NY_KODE_7'],
    ['UKJENT_FELT EPLEHAGE 17835415872', 'UKJENT_••• ••• •••'],
  ])('%s', (kode, shown) => {
    expect(maskedCode(kode, message([bill(1, { merknad: 'felt' })]), false)).toBe(shown);
    expect(maskedCode(kode, sent, true)).toBe(kode);
  });
});
