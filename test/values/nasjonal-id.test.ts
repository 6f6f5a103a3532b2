import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../src/values/calendar.ts';
import { type NasjonalId, readNasjonalId } from '../../src/values/nasjonal-id.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The remainders of the first weighted sum with a control digit that fits the rules in question, from their definition. */
function withControl(nine: string, rest: number): string | null {
  const sum = (digits: string, weights: readonly number[]) =>
    weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const k1 = (11 + rest - (sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const k2 = (11 - (sum(`${nine}${k1 % 10}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return k1 === 10 || k2 === 10 ? null : `${nine}${k1}${k2}`;
}

const SERIES: Readonly<Record<number, readonly [from: number, to: number]>> = {
  18: [500, 749],
  19: [0, 499],
  20: [500, 999],
};

interface Made {
  readonly text: string;
  readonly slag: string;
  readonly fodselsdato: string;
  readonly kjonn: string;
  readonly monthAdded: number;
  readonly rest: number;
}

/** Numbers with control digits, of people born 1854 to 2039. */
const born = fc
  .record({
    birth: fc.date({ min: new Date('1854-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    reserve: fc.boolean(),
    dayAdded: fc.constantFrom(0, 40),
    monthAdded: fc.constantFrom(0, 40, 65, 80),
    rest: fc.constantFrom(0, 0, 1, 2, 3),
  })
  .map(({ birth, place, reserve, dayAdded, monthAdded, rest }): Made | null => {
    const fodselsdato = birth.toISOString().slice(0, 10);
    const [year = 0, month = 0, day = 0] = fodselsdato.split('-').map(Number);
    const ordinary = SERIES[Math.floor(year / 100)] ?? [0, 0];
    const [from, to] = reserve && year >= 1940 && year < 2000 ? [900, 999] : ordinary;
    const individual = from + Math.floor(place * (to - from + 1));
    const nine = `${two(day + dayAdded)}${two(month + monthAdded)}${two(year % 100)}${String(individual).padStart(3, '0')}`;
    const text = withControl(nine, rest);
    const slag = dayAdded === 40 ? 'DNR' : monthAdded === 40 ? 'HNR' : 'FNR';
    return text === null
      ? null
      : { text, slag, fodselsdato, kjonn: individual % 2 === 1 ? '1' : '2', monthAdded, rest };
  })
  .filter((made) => made !== null);

const fhn = fc
  .integer({ min: 800_000_000, max: 999_999_999 })
  .map((nine) => withControl(String(nine), 0))
  .filter((text) => text !== null);

const duf = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.nat(999_999)).map(([year, serial]) => {
  const ten = `${year}${String(serial).padStart(6, '0')}`;
  const sum = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5].reduce((total, weight, index) => total + weight * Number(ten[index]), 0);
  return `${ten}${two(sum % 11)}`;
});

describe('a number of today’s rules', () => {
  it('is read, with its kind, birth date, sex and synthetic series', () => {
    fc.assert(
      fc.property(
        born.filter(({ rest }) => rest === 0),
        ({ text, slag, fodselsdato, kjonn, monthAdded }) => {
          const testserie = monthAdded === 0 || slag === 'HNR' ? null : monthAdded;
          expect(readNasjonalId(text)).toEqual({ slag, regler: 'klassisk', testserie, fodselsdato, kjonn });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is one to @navikt/fnrvalidator too, but for series + 65', () => {
    fc.assert(
      fc.property(
        born.filter(({ rest, monthAdded }) => rest === 0 && monthAdded !== 65),
        ({ text }) => void expect(idnr(text).status).toBe('valid'),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a number of the rules from 2032', () => {
  it('is accepted, and tells neither birth date nor sex', () => {
    fc.assert(
      fc.property(
        born.filter(({ rest, monthAdded }) => rest > 0 && monthAdded !== 65),
        ({ text, slag }) => {
          expect(readNasjonalId(text)).toMatchObject({ slag, regler: '2032', fodselsdato: null, kjonn: null });
        },
      ),
      { numRuns: 2000 },
    );
  });

  // Skatteetaten, nytt fødselsnummer fra 2032, the three examples.
  it.each([
    ['02013299997', 'klassisk', '2032-01-02'],
    ['30108299920', 'klassisk', '1982-10-30'],
    ['30108299939', '2032', null],
  ])('as published: %s is %s', (text, regler, fodselsdato) => {
    expect(readNasjonalId(text)).toMatchObject({ slag: 'FNR', regler, fodselsdato });
  });

  it.each([
    ['individual digits that no century has', withControl('010145600', 0)],
    ['individual digits between the series', withControl('010160800', 0) ?? withControl('010160801', 0)],
    ['individual digits after the last of the 1800s', withControl('010160750', 0) ?? withControl('010160751', 0)],
    ['29 February 1900, which was none, and may be 2000', withControl('290200001', 0) ?? withControl('290200002', 0)],
  ])('is what is left for %s', (_, text) => {
    expect(readNasjonalId(text ?? '')).toMatchObject({ regler: '2032', fodselsdato: null });
  });
});

describe('a common help number', () => {
  it('is read, and tells nothing more', () => {
    const told = { slag: 'FHN', regler: 'klassisk', testserie: null, fodselsdato: null, kjonn: null };
    fc.assert(fc.property(fhn, (text) => void expect(readNasjonalId(text)).toEqual(told)));
  });

  it('is not issued by the rules from 2032', () => {
    expect(readNasjonalId(withControl('800000003', 1) ?? withControl('800000004', 1) ?? '')).toBe('kontrollsiffer');
  });
});

describe('a DUF number', () => {
  it('is read, and tells nothing more', () => {
    const told = { slag: 'DUF', regler: 'klassisk', testserie: null, fodselsdato: null, kjonn: null };
    fc.assert(fc.property(duf, (text) => void expect(readNasjonalId(text)).toEqual(told)));
  });

  // The example of Statistics Norway's own test.
  it.each([
    ['201212345603', true],
    ['201212345604', false],
    ['201234567890', false],
  ])('%s: %s', (text, holds) => {
    expect(typeof readNasjonalId(text) !== 'string').toBe(holds);
  });

  it('begins with a year', () => {
    expect(readNasjonalId('121212345603')).toBe('form');
    expect(readNasjonalId('211212345603')).toBe('form');
  });
});

describe('a slip of the pen', () => {
  const any = fc.oneof(
    born.map(({ text }) => text),
    fhn,
    duf,
  );

  it('in one digit is always found: the last control digit weighs each digit, and 11 is prime', () => {
    fc.assert(
      fc.property(any, fc.nat(11), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        fc.pre(at < text.length);
        const changed = `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;
        expect(typeof readNasjonalId(changed)).toBe('string');
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', 'form'],
    ['1783541587', 'form'],
    ['178354158720', 'form'],
    ['17835415872\n', 'form'],
    ['17835 415872', 'form'],
    ['2012123456030', 'form'],
    ['178354158720\n', 'form'],
    ['1783541587x', 'form'],
    ['٠٧٨٧٧٧٠٥٩٩٩', 'form'],
    ['32835415872', 'dato'],
    ['00835415872', 'dato'],
    ['30825415872', 'dato'],
    ['17005415872', 'dato'],
    ['17135415872', 'dato'],
    ['17405415872', 'dato'],
    ['17535415872', 'dato'],
    ['17785415872', 'dato'],
    ['17935415872', 'dato'],
    ['17835415873', 'kontrollsiffer'],
    ['17835415827', 'kontrollsiffer'],
    ['14057012345', 'kontrollsiffer'],
  ])('%j: %s', (text, feil) => {
    expect(readNasjonalId(text)).toBe(feil);
  });

  it('has an answer for any text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{11,12}$/));
    fc.assert(
      fc.property(text, (each) => {
        const read: NasjonalId | string = readNasjonalId(each);
        if (typeof read === 'string') expect(['form', 'dato', 'kontrollsiffer']).toContain(read);
        if (typeof read === 'string' || read.fodselsdato === null) return;
        const [year = 0, month = 0, day = 0] = read.fodselsdato.split('-').map(Number);
        expect(isCalendarDay(year, month, day)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

it.each(['47908702367', '47908500667'])('the walk-through’s %s is a synthetic D-number', (text) => {
  expect(readNasjonalId(text)).toMatchObject({ slag: 'DNR', regler: 'klassisk', testserie: 80 });
});
