import { describe, expect, it } from 'vitest';
import { instantOf, localDate, readTidspunkt, toLocalDateTime } from '../../src/values/oslo-time.ts';
import { isTidspunkt, type Tidspunkt } from '../../src/values/tidspunkt.ts';

function tidspunkt(text: string): Tidspunkt {
  if (!isTidspunkt(text)) throw new RangeError(`${text} is no tidspunkt`);
  return text;
}

describe('readTidspunkt', () => {
  it.each<[string, string, string[]]>([
    ['2014-03-17T13:20:00', '2014-03-17T13:20:00+01:00', []],
    ['2014-07-17T13:20:00', '2014-07-17T13:20:00+02:00', []],
    [' 2014-07-17T13:20:00\n', '2014-07-17T13:20:00+02:00', []],
    ['2026-07-01T10:00:00+02:00', '2026-07-01T10:00:00+02:00', []],
    ['2026-07-01T10:00:00Z', '2026-07-01T12:00:00+02:00', ['annen-sone']],
    ['2026-07-01T10:00:00-00:00', '2026-07-01T12:00:00+02:00', ['annen-sone']],
    ['2026-07-01T10:00:00+01:00', '2026-07-01T11:00:00+02:00', ['annen-sone']],
    ['2026-07-01T10:00:00+14:00', '2026-06-30T22:00:00+02:00', ['annen-sone']],
    ['2026-07-01T10:00:00-14:00', '2026-07-02T02:00:00+02:00', ['annen-sone']],
    ['2026-07-01T10:00:00-03:30', '2026-07-01T15:30:00+02:00', ['annen-sone']],
    ['2025-12-31T23:30:00Z', '2026-01-01T00:30:00+01:00', ['annen-sone']],
    ['2026-01-01T00:00:00.000', '2026-01-01T00:00:00+01:00', []],
    ['2026-01-01T00:00:00.999', '2026-01-01T00:00:00+01:00', ['brokdel']],
    ['2026-01-01T00:00:00.0000001Z', '2026-01-01T01:00:00+01:00', ['brokdel', 'annen-sone']],
    ['2026-01-31T24:00:00', '2026-02-01T00:00:00+01:00', []],
    ['2024-02-28T24:00:00.0', '2024-02-29T00:00:00+01:00', []],
    ['2025-12-31T24:00:00Z', '2026-01-01T01:00:00+01:00', ['annen-sone']],
    ['2026-01-31 13:20:00', '2026-01-31T13:20:00+01:00', ['tidsform']],
    ['2026-01-31t13:20:00', '2026-01-31T13:20:00+01:00', ['tidsform']],
    ['2026-01-31T13:20', '2026-01-31T13:20:00+01:00', ['tidsform']],
    ['2026-01-31T24:00', '2026-02-01T00:00:00+01:00', ['tidsform']],
    ['2026-01-31T13:20:00z', '2026-01-31T14:20:00+01:00', ['tidsform', 'annen-sone']],
    ['2026-01-31 13:20+01:00', '2026-01-31T13:20:00+01:00', ['tidsform']],
    ['2025-10-26T02:30:00.5', '2025-10-26T02:30:00+02:00', ['brokdel', 'tvetydig-tid']],
    ['2025-10-26T02:30:00+01:00', '2025-10-26T02:30:00+01:00', []],
    ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30:00+02:00', []],
    ['2025-10-26T01:30:00Z', '2025-10-26T02:30:00+01:00', ['annen-sone']],
    ['2026-03-29T02:30:00+01:00', '2026-03-29T03:30:00+02:00', ['annen-sone']],
    ['1900-01-01T00:00:00', '1900-01-01T00:00:00+01:00', []],
    ['1899-12-31T23:00:00Z', '1900-01-01T00:00:00+01:00', ['annen-sone']],
    ['1899-12-31T24:00:00', '1900-01-01T00:00:00+01:00', []],
    ['2199-12-31T23:59:59', '2199-12-31T23:59:59+01:00', []],
    ['2200-01-01T00:30:00+02:00', '2199-12-31T23:30:00+01:00', ['annen-sone']],
  ])('reads %j', (text, value, notes) => {
    expect(readTidspunkt(text)).toStrictEqual({ ok: true, value, notes });
  });

  it.each([
    ['', 'ikke-tid'],
    ['i dag', 'ikke-tid'],
    ['13:20:00', 'ikke-tid'],
    ['17.03.2014 13:20', 'ikke-tid'],
    ['20140317T132000', 'ikke-tid'],
    ['2014-3-17T13:20:00', 'ikke-tid'],
    ['14-03-17T13:20:00', 'ikke-tid'],
    ['2014-03-17T1:20:00', 'ikke-tid'],
    ['2014-03-17T13', 'ikke-tid'],
    ['2014-03-17T', 'ikke-tid'],
    ['2014-03-17  13:20:00', 'ikke-tid'],
    ['2014-03-17T13:20:00,5', 'ikke-tid'],
    ['2014-03-17T13:20:00.', 'ikke-tid'],
    ['2014-03-17T13:20:00+0100', 'ikke-tid'],
    ['2014-03-17T13:20:00+01', 'ikke-tid'],
    ['2014-03-17T13:20:00 +01:00', 'ikke-tid'],
    ['2014-03-17T13:20:00CET', 'ikke-tid'],
    ['02014-03-17T13:20:00', 'ikke-tid'],
    ['2014-03-17', 'uten-klokkeslett'],
    ['2014-03-17Z', 'uten-klokkeslett'],
    ['2014-03-17+01:00', 'uten-klokkeslett'],
    ['2026-02-30T10:00:00', 'ugyldig-dato'],
    ['2025-02-29T10:00:00', 'ugyldig-dato'],
    ['1900-02-29T10:00:00', 'ugyldig-dato'],
    ['2026-13-01T10:00:00', 'ugyldig-dato'],
    ['2026-00-01T10:00:00', 'ugyldig-dato'],
    ['2026-01-00T10:00:00', 'ugyldig-dato'],
    ['2026-01-01T25:00:00', 'ugyldig-dato'],
    ['2026-01-01T24:00:01', 'ugyldig-dato'],
    ['2026-01-01T24:01:00', 'ugyldig-dato'],
    ['2026-01-01T24:00:00.1', 'ugyldig-dato'],
    ['2026-01-01T10:60:00', 'ugyldig-dato'],
    ['2016-12-31T23:59:60Z', 'ugyldig-dato'],
    ['2026-01-01T10:00:00+14:01', 'ugyldig-dato'],
    ['2026-01-01T10:00:00+15:00', 'ugyldig-dato'],
    ['2026-01-01T10:00:00+01:60', 'ugyldig-dato'],
    ['2026-03-29T02:00:00', 'finnes-ikke'],
    ['2026-03-29T02:59:59', 'finnes-ikke'],
    ['1899-12-31T23:59:59', 'utenfor'],
    ['1899-12-31T22:59:59Z', 'utenfor'],
    ['2199-12-31T24:00:00', 'utenfor'],
    ['2199-12-31T23:00:00Z', 'utenfor'],
    ['2200-01-01T00:00:00', 'utenfor'],
    ['0000-01-01T00:00:00', 'utenfor'],
    ['0014-03-17T13:20:00', 'utenfor'],
    ['-2014-03-17T13:20:00', 'utenfor'],
    ['12014-03-17T13:20:00', 'utenfor'],
    [`${'9'.repeat(5000)}-03-17T13:20:00`, 'utenfor'],
  ])('refuses %j: %s', (text, why) => {
    expect(readTidspunkt(text)).toStrictEqual({ ok: false, why });
  });
});

describe('a tidspunkt', () => {
  it('is an instant, whatever its offset', () => {
    expect(instantOf(tidspunkt('2026-07-01T10:00:00+02:00'))).toBe(Date.UTC(2026, 6, 1, 8));
    expect(instantOf(tidspunkt('2026-07-01T10:00:00-03:30'))).toBe(Date.UTC(2026, 6, 1, 13, 30));
  });

  it.each([
    ['2026-07-01T00:30:00+02:00', '2026-07-01'],
    ['2026-06-30T23:30:00+00:00', '2026-07-01'],
    ['2026-01-01T00:30:00+02:00', '2025-12-31'],
    ['1900-01-01T00:00:00+14:00', '1899-12-31'],
    ['2199-12-31T23:59:59-14:00', '2200-01-01'],
  ])('%s has the Norwegian date %s', (text, date) => {
    expect(localDate(tidspunkt(text))).toBe(date);
  });

  it.each([
    ['2026-07-01T10:00:00+02:00', '2026-07-01T10:00:00', false],
    ['2026-07-01T10:00:00+00:00', '2026-07-01T12:00:00', false],
    ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30:00', false],
    ['2025-10-26T02:00:00+01:00', '2025-10-26T02:00:00', true],
    ['2025-10-26T02:59:59+01:00', '2025-10-26T02:59:59', true],
    ['2025-10-26T01:30:00+00:00', '2025-10-26T02:30:00', true],
    ['2025-10-26T03:00:00+01:00', '2025-10-26T03:00:00', false],
  ])('%s is %s in Norway; second occurrence: %s', (text, local, ambiguous) => {
    expect(toLocalDateTime(tidspunkt(text))).toStrictEqual({ text: local, ambiguous });
  });
});

describe('the clock changes of Norway, 1996 to 2060', () => {
  const years = Array.from({ length: 2060 - 1996 + 1 }, (_, i) => 1996 + i);
  const outcome = (text: string) => {
    const result = readTidspunkt(text);
    return result.ok ? [result.value, ...result.notes] : result.why;
  };

  it.each(years)('%d', (year) => {
    const spring = lastSunday(year, 3);
    expect(outcome(`${spring}T01:59:59`)).toEqual([`${spring}T01:59:59+01:00`]);
    expect(outcome(`${spring}T02:00:00`)).toBe('finnes-ikke');
    expect(outcome(`${spring}T02:59:59`)).toBe('finnes-ikke');
    expect(outcome(`${spring}T03:00:00`)).toEqual([`${spring}T03:00:00+02:00`]);
    expect(outcome(`${spring}T00:59:59Z`)).toEqual([`${spring}T01:59:59+01:00`, 'annen-sone']);
    expect(outcome(`${spring}T01:00:00Z`)).toEqual([`${spring}T03:00:00+02:00`, 'annen-sone']);

    const autumn = lastSunday(year, 10);
    expect(outcome(`${autumn}T01:59:59`)).toEqual([`${autumn}T01:59:59+02:00`]);
    expect(outcome(`${autumn}T02:00:00`)).toEqual([`${autumn}T02:00:00+02:00`, 'tvetydig-tid']);
    expect(outcome(`${autumn}T02:59:59`)).toEqual([`${autumn}T02:59:59+02:00`, 'tvetydig-tid']);
    expect(outcome(`${autumn}T03:00:00`)).toEqual([`${autumn}T03:00:00+01:00`]);
    expect(outcome(`${autumn}T00:59:59Z`)).toEqual([`${autumn}T02:59:59+02:00`, 'annen-sone']);
    expect(outcome(`${autumn}T01:00:00Z`)).toEqual([`${autumn}T02:00:00+01:00`, 'annen-sone']);
  });
});

/** Found by walking back from the 31st, not by the arithmetic under test. */
function lastSunday(year: number, month: 3 | 10): string {
  const day = new Date(Date.UTC(year, month - 1, 31));
  while (day.getUTCDay() !== 0) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
