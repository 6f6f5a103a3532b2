import { describe, expect, it } from 'vitest';
import { kronerIn } from '../../src/diagnostics/kroner.ts';
import { render } from '../../src/diagnostics/render.ts';
import { finderOf, type Texts } from '../../src/diagnostics/text.ts';

describe('amounts in a text', () => {
  it.each([
    ['0.07', '0,07', '0.07'],
    ['-1234.50', '-1\u00a0234,50', '-1,234.50'],
    ['9999999999999.99', '9\u00a0999\u00a0999\u00a0999\u00a0999,99', '9,999,999,999,999.99'],
    ['… / 175.00 / 1180.00–1190.00', '… / 175,00 / 1\u00a0180,00–1\u00a0190,00', '… / 175.00 / 1,180.00–1,190.00'],
    ['1e30', '1e30', '1e30'],
  ])('%s', (text, nb, en) => {
    expect([kronerIn(text, 'nb'), kronerIn(text, 'en')]).toEqual([nb, en]);
  });
});

it('a finding shows its amounts as the language has them, and nothing of eleven digits', () => {
  const texts = {
    'a/b': { severity: 'error', nb: '{belop} kr', en: 'NOK {belop}', params: { belop: 'kroner' } },
  } as const satisfies Texts;
  const shown = (belop: string) => {
    const finding = finderOf(texts)('a/b', { belop });
    return [render(finding, texts, { lang: 'nb' }), render(finding, texts, { lang: 'en' })];
  };
  expect(shown('7060.00')).toEqual(['7\u00a0060,00 kr', 'NOK 7,060.00']);
  expect(shown('17835415872.00')).toEqual(['••• kr', 'NOK •••']);
});
