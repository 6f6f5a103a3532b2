import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { behandlerIdType } from '../../src/values/behandler-id.ts';
import { readBoolsk } from '../../src/values/boolsk.ts';
import { isDate, readDato } from '../../src/values/date.ts';
import { guidFrom, readGuid } from '../../src/values/guid.ts';
import { readHeltall } from '../../src/values/heltall.ts';
import {
  formatKroner,
  isOre,
  MAX_ORE,
  numberToOre,
  type Ore,
  oreToNumber,
  oreToText,
  readBelop,
  sumOre,
} from '../../src/values/ore.ts';
import { offsetAt, osloYear } from '../../src/values/oslo-offsets.ts';
import { instantOf, localDate, readTidspunkt, toLocalDateTime } from '../../src/values/oslo-time.ts';
import { isTidspunkt } from '../../src/values/tidspunkt.ts';

const HOUR = 3_600_000;
const amount = fc
  .oneof(fc.integer({ min: -MAX_ORE, max: MAX_ORE }), fc.integer({ min: -1_000_000, max: 1_000_000 }))
  .filter((value): value is Ore => isOre(value));

describe('øre', () => {
  it('go through XML text', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(readBelop(oreToText(value))).toEqual({ ok: true, value, notes: [] });
      }),
    );
  });

  it('go through JSON, as the shortest decimal', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const json = JSON.stringify(oreToNumber(value));
        expect(json).toBe(oreToText(value).replace(/\.?0+$/, ''));
        expect(numberToOre(JSON.parse(json))).toBe(value);
      }),
    );
  });

  it('are those of the shortest decimal text of any number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ min: -1e13, max: 1e13 }), amount.map(oreToNumber)), (number) => {
        const text = readBelop(String(number));
        expect(numberToOre(number)).toBe(text.ok ? text.value : null);
      }),
    );
  });

  it('are the same however xs:double spells them', () => {
    const spelling = fc.record({ shift: fc.integer({ min: -40, max: 40 }), zeros: fc.nat(40), plus: fc.boolean() });
    fc.assert(
      fc.property(amount, spelling, (value, { shift, zeros, plus }) => {
        const exponent = `${shift >= 0 && plus ? '+' : ''}${shift}`;
        const text = `${value < 0 ? '-' : plus ? '+' : ''}${'0'.repeat(zeros)}${shifted(value, -shift)}e${exponent}`;
        expect(readBelop(` ${text}\n`)).toEqual({ ok: true, value, notes: [] });
      }),
    );
  });

  it('are refused when a third decimal is not zero', () => {
    fc.assert(
      fc.property(amount, fc.nat(20), fc.integer({ min: 1, max: 9 }), (value, zeros, digit) => {
        const text = `${oreToText(value)}${'0'.repeat(zeros)}${digit}`;
        expect(readBelop(text)).toEqual({ ok: false, why: 'flere-enn-to-desimaler' });
      }),
    );
  });

  it('are refused out of bounds', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 13n, max: 10n ** 60n }), fc.constantFrom('', '-'), (kroner, sign) => {
        expect(readBelop(`${sign}${kroner}`)).toEqual({ ok: false, why: 'for-stort' });
      }),
    );
  });

  it('sum exactly', () => {
    fc.assert(
      fc.property(fc.array(amount, { size: 'medium' }), (amounts) => {
        const exact = amounts.reduce((sum, value) => sum + BigInt(value), 0n);
        const inBounds = exact <= BigInt(MAX_ORE) && exact >= -BigInt(MAX_ORE);
        expect(sumOre(amounts)).toBe(inBounds ? Number(exact) : null);
      }),
    );
  });

  it('are shown with all their digits', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(formatKroner(value, 'en').replaceAll(',', '')).toBe(oreToText(value));
        expect(formatKroner(value, 'nb').replaceAll('\u00a0', '').replace(',', '.')).toBe(oreToText(value));
      }),
    );
  });
});

describe('any string', () => {
  const alphabet = [...'0123456789.,+-eETtZz: {}abcfINFNaNtrue\n\t\u00a0'];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }),
    fc.stringMatching(/^ ?[+-]?\d{0,20}[.,]?\d{0,5}([eE][+-]?\d{1,5})?$/),
    fc.stringMatching(/^-?\d{4,5}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?)?([Zz]|[+-]\d\d:\d\d)?$/),
    fc.stringMatching(/^\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?$/),
  );

  it.each([readBelop, readTidspunkt, readDato, readHeltall, readBoolsk, readGuid])('ends in a result: %s', (reader) => {
    fc.assert(
      fc.property(text, (each) => {
        const result = reader(each);
        expect(result.ok ? result.value : result.why).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('that is read has a value of the right form', () => {
    fc.assert(
      fc.property(text, (each) => {
        const [belop, tid, dato, heltall, guid] = [
          readBelop(each),
          readTidspunkt(each),
          readDato(each),
          readHeltall(each),
          readGuid(each),
        ];
        if (belop.ok) expect(isOre(belop.value)).toBe(true);
        if (tid.ok) expect(isTidspunkt(tid.value)).toBe(true);
        if (dato.ok) expect(isDate(dato.value)).toBe(true);
        if (heltall.ok) expect(heltall.value | 0).toBe(heltall.value);
        if (guid.ok) expect(readGuid(guid.value)).toMatchObject({ ok: true, value: guid.value });
      }),
      { numRuns: 5000 },
    );
  });

  it('has an answer whether it is the id of a behandler', () => {
    fc.assert(
      fc.property(text, (id) => {
        expect(['DNR', 'FNR', 'ENH', 'HPR', null]).toContain(behandlerIdType(id));
      }),
    );
  });
});

describe('a tidspunkt', () => {
  const seconds = (from: number, to: number) =>
    fc.integer({ min: Date.UTC(from, 0, 1) / 1000, max: Date.UTC(to, 11, 31) / 1000 }).map((s) => s * 1000);
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19);
  const oslo = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Oslo');
  const written = (ms: number) => oslo(ms).toString({ timeZoneName: 'never' });

  it('of an instant is what Temporal gives, 1900 to 2199', () => {
    fc.assert(
      fc.property(seconds(1900, 2199), (ms) => {
        const result = readTidspunkt(`${iso(ms)}Z`);
        expect(result).toEqual({ ok: true, value: written(ms), notes: ['annen-sone'] });
        if (!result.ok) return;
        expect(instantOf(result.value)).toBe(ms);
        expect(localDate(result.value)).toBe(oslo(ms).toPlainDate().toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('of a local time is what Temporal gives, 1900 to 2199, near clock changes too', () => {
    const nearChange = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(3), fc.integer({ min: -4 * 3600, max: 4 * 3600 }))
      .map(([year, which, s]) => (osloYear(year).transitions[which]?.at ?? Date.UTC(year, 6, 1)) + HOUR + s * 1000);
    fc.assert(
      fc.property(fc.oneof(seconds(1900, 2199), nearChange), (ms) => {
        const local = Temporal.PlainDateTime.from(iso(ms));
        const earlier = local.toZonedDateTime('Europe/Oslo', { disambiguation: 'earlier' });
        const later = local.toZonedDateTime('Europe/Oslo', { disambiguation: 'later' });
        const result = readTidspunkt(iso(ms));
        const read = {
          ok: true,
          value: earlier.toString({ timeZoneName: 'never' }),
          notes: earlier.equals(later) ? [] : ['tvetydig-tid'],
        };
        const skipped = !earlier.toPlainDateTime().equals(local);
        expect(result).toEqual(skipped ? { ok: false, why: 'finnes-ikke' } : read);
      }),
      { numRuns: 3000 },
    );
  });

  it('goes to local time and back, 1980 to 2100, each quarter around the clock changes', () => {
    const backAndForth = (ms: number) => {
      const offset = offsetAt(ms);
      const text = `${iso(ms + offset)}+0${offset / HOUR}:00`;
      if (!isTidspunkt(text)) throw new RangeError(`${text} is no tidspunkt`);
      const local = toLocalDateTime(text);
      const back = readTidspunkt(local.ambiguous ? text : local.text);
      if (!back.ok || back.value !== text) expect(back).toEqual({ ok: true, value: text, notes: expect.anything() });
      return local.ambiguous;
    };
    fc.assert(
      fc.property(seconds(1980, 2100), (ms) => void backAndForth(ms)),
      { numRuns: 5000 },
    );

    for (let year = 1980; year <= 2100; year++) {
      const [spring, autumn] = osloYear(year).transitions;
      if (spring === undefined || autumn === undefined) throw new RangeError(`${year} has no clock changes`);
      let ambiguous = 0;
      for (let ms = -4 * HOUR; ms <= 4 * HOUR; ms += HOUR / 4) {
        expect(backAndForth(spring.at + ms)).toBe(false);
        if (backAndForth(autumn.at + ms)) ambiguous++;
      }
      expect(ambiguous).toBe(4);
    }
  });

  it('without offset is not the tidspunkt again where it is marked ambiguous', () => {
    const second = readTidspunkt('2025-10-26T02:30:00+01:00');
    if (!second.ok) throw new RangeError(second.why);
    const local = toLocalDateTime(second.value);
    expect(local.ambiguous).toBe(true);
    expect(readTidspunkt(local.text)).toEqual({
      ok: true,
      value: '2025-10-26T02:30:00+02:00',
      notes: ['tvetydig-tid'],
    });
  });
});

describe('guid', () => {
  it('reads the same with and without braces, in any case, and again', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), fc.boolean(), (guid, braces, upper) => {
        const cased = upper ? guid.toUpperCase() : guid;
        expect(readGuid(braces ? `{${cased}}` : cased)).toMatchObject({ ok: true, value: guid });
      }),
    );
  });

  it('made of any two texts is a version-5 UUID, the same each time', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, (praksisId, nr) => {
        const guid = guidFrom(praksisId, nr);
        expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(guidFrom(praksisId, nr)).toBe(guid);
      }),
    );
    expect(guidFrom('\ud800', '1')).not.toBe(guidFrom('\ud801', '1'));
  });

  it('differs wherever the cut between the two texts differs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [i, j] = [a % (text.length + 1), b % (text.length + 1)];
        fc.pre(i !== j);
        expect(guidFrom(text.slice(0, i), text.slice(i))).not.toBe(guidFrom(text.slice(0, j), text.slice(j)));
      }),
    );
  });
});

/** The magnitude of `value` øre as kroner times 10^`power`, in plain digits, made with integers only. */
function shifted(value: number, power: number): string {
  const digits = String(Math.abs(value));
  const point = digits.length - 2 + power;
  if (point <= 0) return `.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
