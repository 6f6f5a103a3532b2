import { describe, expect, it } from 'vitest';
import { paymentOf, vedtakAfter } from '../../../../src/simulator/krav/tid/vedtak.ts';

const iso = (instant: number) => new Date(instant).toISOString();

describe('the vedtak of what was controlled', () => {
  it.each([
    ['at 16:00 sharp', '2026-01-06T16:00:00+01:00', '2026-01-06T15:00:00.000Z'],
    ['just after', '2026-01-06T16:00:00.001+01:00', '2026-01-07T15:00:00.000Z'],
    ['on a Saturday morning', '2026-01-10T09:00:00+01:00', '2026-01-12T15:00:00.000Z'],
    ['just after midnight in Oslo', '2026-07-01T00:10:00+02:00', '2026-07-01T14:00:00.000Z'],
    ['over the change of the clocks', '2026-03-27T17:00:00+01:00', '2026-03-30T14:00:00.000Z'],
  ])('%s', (_, controlled, vedtak) => {
    expect(iso(vedtakAfter(Date.parse(controlled)))).toBe(vedtak);
  });

  it('is paid two working days later', () => {
    expect(iso(paymentOf(Date.parse('2026-01-08T16:00:00+01:00')))).toBe('2026-01-12T07:30:00.000Z');
  });
});
