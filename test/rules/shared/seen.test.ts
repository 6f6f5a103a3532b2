import { describe, expect, it } from 'vitest';
import { Seen } from '../../../src/rules/shared/seen.ts';

const STED = { fil: 'ny.xml', melding: 1 };

describe('Seen', () => {
  it('tells where a key was first, by message and bill, and which marks it had', () => {
    const seen = new Seen(2);
    const [a, b, c] = [{ fil: 'krav.xml', melding: 1 }, { fil: 'krav.xml', melding: 2 }, STED] as const;
    expect(seen.add('a', 0, [1, 2], a)).toBeNull();
    seen.endMessage();
    expect(seen.add('b', 4, [1, 2], b)).toBeNull();
    expect(seen.add('b', 5, [1, 3], b)).toEqual({ ...b, regning: 5, sammeMelding: true, likt: [true, false] });
    seen.endMessage();
    expect(seen.add('b', 0, [3, 2], c)).toEqual({ ...b, regning: 5, sammeMelding: false, likt: [false, true] });
    expect(seen.add('a', 0, [1, 2], c)).toEqual({ ...a, regning: 1, sammeMelding: false, likt: [true, true] });
  });

  it('remembers all of many keys', () => {
    const seen = new Seen(1);
    for (let i = 0; i < 5000; i += 1) seen.add(`key ${i}`, i, [i], STED);
    const wrong = Array.from({ length: 5000 }, (_, i) => i).filter((i) => {
      const first = seen.add(`key ${i}`, 0, [i], STED);
      return first?.regning !== i + 1 || first.likt[0] !== true;
    });
    expect(wrong).toEqual([]);
  });
});
