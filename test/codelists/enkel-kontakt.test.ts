import { expect, it } from 'vitest';
import { ENKEL_KONTAKT, KONSULTASJON } from '../../src/codelists/enkel-kontakt.ts';

it('takes no tariff for both a simple contact and a consultation', () => {
  expect(KONSULTASJON.filter((kode) => ENKEL_KONTAKT.includes(kode))).toEqual([]);
  expect(new Set([...ENKEL_KONTAKT, ...KONSULTASJON]).size).toBe(ENKEL_KONTAKT.length + KONSULTASJON.length);
});
