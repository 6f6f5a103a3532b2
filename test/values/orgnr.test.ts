import { expect, it } from 'vitest';
import { isOrgnr } from '../../src/values/orgnr.ts';

// Public bodies: Brønnøysundregistrene, NAV, Helsedirektoratet; the last is the lowest that passes.
it.each(['974760673', '889640782', '983544622', '100000008'])('takes %s', (text) => {
  expect(isOrgnr(text)).toBe(true);
});

it.each([
  '974760674',
  '974760637',
  '000000000',
  '97476067',
  '9747606730',
  '974 760 673',
  ' 974760673',
  '974760673\n',
  '97476067x',
  '',
])('does not take %j', (text) => {
  expect(isOrgnr(text)).toBe(false);
});

it('takes no number whose check digit would have to be 10', () => {
  // 3 * 1 + 3 * 3 = 12 = 1 (mod 11).
  const stem = '10000030';
  expect(Array.from({ length: 10 }, (_, digit) => isOrgnr(`${stem}${digit}`))).not.toContain(true);
});
