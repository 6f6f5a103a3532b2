import { describe, expect, it } from 'vitest';
import { MASK } from '../../../src/diagnostics/mask.ts';
import { shownNlk, shownPeriods, shownTexts } from '../../../src/rules/shared/tariff-shown.ts';

describe('texts of the register', () => {
  it('are shown once each, on one line', () => {
    expect(shownTexts(['2ad,2ak;\n3ad', '2ad,2ak;\n3ad', 'Alle'])).toBe('2ad, 2ak, 3ad / Alle');
  });

  it('are set apart where they are numbers, which would be taken for one', () => {
    expect(shownTexts(['501 502 503,504'])).toBe('501, 502, 503, 504');
  });

  it('are cut where they are long', () => {
    const shown = shownTexts(['x'.repeat(500)]);
    expect(shown).toHaveLength(120);
    expect(shown.endsWith('…')).toBe(true);
  });
});

describe('periods', () => {
  it('are shown with open ends', () => {
    expect(
      shownPeriods([
        { fra: null, til: '2025-12-31' },
        { fra: '2026-02-01', til: null },
      ]),
    ).toBe('–2025-12-31, 2026-02-01–');
  });
});

describe('laboratory codes', () => {
  it('are shown where they have the form of one', () => {
    expect(['NPU19748', 'NOR05172', 'NPU1974', 'npu19748', 'L73'].map(shownNlk)).toEqual([
      'NPU19748',
      'NOR05172',
      MASK,
      MASK,
      MASK,
    ]);
  });
});
