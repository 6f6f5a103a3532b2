import { describe, expect, it } from 'vitest';
import { Seen } from '../../../src/rules/shared/seen.ts';

describe('Seen', () => {
  it('tells where a key was first, by message and bill, and which marks it had', () => {
    const seen = new Seen(2);
    expect(seen.add('a', 0, ['x', 'y'])).toBeNull();
    seen.endMessage();
    expect(seen.add('b', 4, ['x', 'y'])).toBeNull();
    expect(seen.add('b', 5, ['x', 'z'])).toEqual({ melding: 2, regning: 5, sammeMelding: true, likt: [true, false] });
    seen.endMessage();
    expect(seen.add('b', 0, ['z', 'y'])).toEqual({ melding: 2, regning: 5, sammeMelding: false, likt: [false, true] });
    expect(seen.add('a', 0, ['x', 'y'])).toEqual({ melding: 1, regning: 1, sammeMelding: false, likt: [true, true] });
  });

  it('remembers all of many keys', () => {
    const seen = new Seen(1);
    for (let i = 0; i < 5000; i += 1) seen.add(`key ${i}`, i, [`mark ${i}`]);
    const wrong = Array.from({ length: 5000 }, (_, i) => i).filter((i) => {
      const first = seen.add(`key ${i}`, 0, [`mark ${i}`]);
      return first?.regning !== i + 1 || first.likt[0] !== true;
    });
    expect(wrong).toEqual([]);
  });
});
