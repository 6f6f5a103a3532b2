import { describe, expect, it } from 'vitest';
import { isVirkedag, virkedagerAfter } from '../../../../src/simulator/krav/tid/virkedag.ts';

describe('a working day', () => {
  it.each([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    '2024-03-28',
    '2024-05-09',
    '2024-05-20',
    '2025-04-17',
    '2027-03-29',
    '2038-04-26',
    '2026-01-10',
    '2026-01-11',
  ])('is not %s', (dato) => {
    expect(isVirkedag(dato)).toBe(false);
  });

  it.each(['2026-01-02', '2026-04-01', '2026-04-07', '2026-05-15', '2026-12-24', '2026-12-31', '2024-04-02'])(
    'is %s',
    (dato) => {
      expect(isVirkedag(dato)).toBe(true);
    },
  );

  it('is counted over weekends, holidays and New Year', () => {
    expect(virkedagerAfter('2026-01-06', 2)).toBe('2026-01-08');
    expect(virkedagerAfter('2026-01-09', 1)).toBe('2026-01-12');
    expect(virkedagerAfter('2026-04-01', 1)).toBe('2026-04-07');
    expect(virkedagerAfter('2026-12-31', 2)).toBe('2027-01-05');
  });
});
