import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/bkm/canonical.ts';
import { oversized, splitMessage } from '../../src/send/split.ts';
import { melding, regning } from './messages.ts';

type Message = ReturnType<typeof melding>;

function split(message: unknown, bounds: Parameters<typeof splitMessage>[1]): readonly Message[] {
  return splitMessage(message, bounds) as readonly Message[];
}

describe('splitting', () => {
  it('leaves a message alone that is within its bounds', () => {
    const message = melding([regning(1), regning(2)]);
    expect(splitMessage(message, { maxBills: 2 })).toEqual([message]);
    expect(splitMessage(message, { maxBills: 2 })[0]).toBe(message);
    expect(splitMessage(message, {})).toEqual([message]);
  });

  it('cuts by bills, each part with its own count and sum, in order, the rest as it was', () => {
    const message = melding([1, 2, 3, 4, 5].map((number) => regning(number, { belop: number + 0.1 })));
    expect(split(message, { maxBills: 2 })).toEqual([
      melding([regning(1, { belop: 1.1 }), regning(2, { belop: 2.1 })]),
      melding([regning(3, { belop: 3.1 }), regning(4, { belop: 4.1 })]),
      melding([regning(5, { belop: 5.1 })]),
    ]);
  });

  it('cuts by bytes of what is sent', () => {
    const message = melding([1, 2, 3, 4, 5, 6].map((number) => regning(number, { merknad: 'æ'.repeat(100) })));
    const maxBytes = 1000;
    const parts = split(message, { maxBytes });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(canonicalJson(part))).toBeLessThanOrEqual(maxBytes);
  });

  it('never puts a credit or a correction together with its original', () => {
    const bills = [
      regning(1),
      regning(1, { guid: regning(1).guid?.toString().toUpperCase(), kreditering: true, belop: -10 }),
      regning(2),
      regning(2, { korrigeringBetaltEgenandel: true }),
    ];
    const parts = split(melding(bills), {});
    expect(parts.map(({ behandlerkrav: { regninger, belop } }) => [regninger.length, belop])).toEqual([
      [1, 10],
      [2, 10],
      [1, 20],
    ]);
  });

  it('sends an original before what credits or corrects it, wherever they stand', () => {
    const credit = regning(2, { kreditering: true });
    const correction = regning(1, { korrigeringBetaltEgenandel: true });
    const bills = [credit, regning(1), correction, regning(2), regning(3, { kreditering: true })];
    const parts = split(melding(bills), { maxBills: 2 });
    expect(parts.map(({ behandlerkrav }) => behandlerkrav.regninger)).toEqual([
      [regning(1)],
      [correction, regning(2)],
      [regning(3, { kreditering: true }), credit],
    ]);
  });

  it('keeps every bill once, whatever the bounds', () => {
    const amount = fc.integer({ min: -5_000_00, max: 5_000_00 }).map((ore) => ore / 100);
    const bills = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), amount), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        bills,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 400, max: 2000 }),
        (given, maxBills, maxBytes) => {
          const regninger = given.map(([number, belop]) => regning(number, { belop }));
          const parts = split(melding(regninger), { maxBills, maxBytes });
          expect(parts.flatMap(({ behandlerkrav }) => behandlerkrav.regninger)).toEqual(regninger);
          for (const part of parts) {
            const { regninger: own, antallRegninger, belop } = part.behandlerkrav;
            expect(part).toEqual(melding(own));
            expect([own.length <= maxBills, own.length]).toEqual([true, antallRegninger]);
            expect(new Set(own.map(({ guid }) => guid)).size).toBe(own.length);
            expect(Buffer.byteLength(canonicalJson(part))).toBeLessThanOrEqual(maxBytes);
            expect(Number.isInteger(Math.round(belop * 100))).toBe(true);
          }
        },
      ),
    );
  });

  it('tells which bill is too large for any part, and with what bound it is not', () => {
    const message = melding([
      regning(3),
      regning(1, { merknad: 'æ'.repeat(500) }),
      regning(2, { merknad: 'æ'.repeat(400) }),
    ]);
    const { index, bytes } = oversized(message, { maxBytes: 800 }) ?? expect.fail();
    expect(index).toBe(1);
    expect(() => split(message, { maxBytes: bytes - 1 })).toThrow();
    expect(split(message, { maxBytes: bytes })).toHaveLength(3);
    expect([oversized(message, { maxBytes: bytes }), oversized(message, {})]).toEqual([null, null]);
  });

  it.each([
    ['a bill alone is too large', [regning(1, { merknad: 'x'.repeat(2000) })], { maxBytes: 1000 }],
    ['a bill has no amount', [regning(1, { belop: '10' }), regning(2)], { maxBills: 1 }],
    ['a bound is below 1', [regning(1)], { maxBills: 0 }],
    ['a bound is no number', [regning(1)], { maxBytes: Number.NaN }],
  ])('is refused where %s', (_, bills, bounds) => {
    expect(() => splitMessage(melding(bills), bounds)).toThrow(expect.objectContaining({ code: 'OPTIONS' }));
  });
});
