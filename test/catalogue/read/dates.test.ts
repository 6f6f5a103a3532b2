import { describe, expect, it } from 'vitest';
import { datesOf, dayField } from '../../../src/catalogue/read/dates.ts';

describe('a day', () => {
  it.each<[unknown, string | null]>([
    [undefined, null],
    [null, null],
    ['', null],
    ['2018-07-01', '2018-07-01'],
    [' 2018-07-01 ', '2018-07-01'],
    ['2020-02-29', '2020-02-29'],
    ['2018-07-01+02:00', '2018-07-01'],
    ['2018-07-01Z', '2018-07-01'],
    ['20180701', '2018-07-01'],
    [20180701, '2018-07-01'],
    ['01.07.2018', '2018-07-01'],
    ['1.7.2018', '2018-07-01'],
    [[2018, 7, 1], '2018-07-01'],
    [[2018, 7, 1, 0, 0], '2018-07-01'],
    ['9999-12-31', '9999-12-31'],
    ['0001-01-01', '0001-01-01'],
  ])('%j is %s', (form, day) => {
    expect(dayField(form)).toBe(day);
  });

  it.each<[string, string, string]>([
    ['without a zone, the day as written', '2018-07-01T00:00:00', '2018-07-01'],
    ['without a zone, at its last second', '2018-06-30T23:59:59', '2018-06-30'],
    ['with fractions, as a database has it', '2018-07-01 00:00:00.000', '2018-07-01'],
    ['without seconds', '2018-07-01T00:00', '2018-07-01'],
    ['midnight in Oslo, summer, as UTC', '2018-06-30T22:00:00Z', '2018-07-01'],
    ['midnight in Oslo, winter, as UTC', '2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['the last second in Oslo as UTC', '2018-06-30T21:59:59Z', '2018-06-30'],
    ['midnight with the offset of Oslo', '2018-07-01T00:00:00+02:00', '2018-07-01'],
    ['an offset without colon', '2018-07-01T00:00:00.000+0200', '2018-07-01'],
    ['an offset and the name of the zone', '2018-07-01T00:00+02:00[Europe/Oslo]', '2018-07-01'],
    ['midnight UTC: the same day in Oslo', '2018-07-01T00:00:00Z', '2018-07-01'],
    ['the last second of a day in UTC: that day', '2018-06-30T23:59:59Z', '2018-06-30'],
    ['any time of one day in both', '2018-07-01T10:30:00Z', '2018-07-01'],
    ['before the offsets of Oslo are known, as written', '1850-01-01T23:30:00Z', '1850-01-01'],
    ['far in the future', '9999-12-31T23:00:00Z', '9999-12-31'],
  ])('of a dateTime %s', (_, form, day) => {
    expect(dayField(form)).toBe(day);
  });

  it.each<[number | string, string]>([
    [Date.UTC(2018, 5, 30, 22), '2018-07-01'],
    [String(Date.UTC(2018, 5, 30, 22)), '2018-07-01'],
    [Date.UTC(2025, 11, 31, 23), '2026-01-01'],
    [Date.UTC(9999, 11, 31), '9999-12-31'],
  ])('of epoch milliseconds %s is that of Oslo', (form, day) => {
    expect(dayField(form)).toBe(day);
  });

  it.each<unknown>([
    '2018-02-29',
    '2018-13-01',
    '2018-7-1',
    '01/07/2018',
    '01.07.18',
    '2018-07',
    '2018',
    '2018-07-01T24:00:00',
    '2018-07-01T12:60',
    '2018-07-01T00:00:00+2',
    '2018-02-30T00:00:00Z',
    // An hour of the night that is no day's edge, neither there nor in Oslo: either day may be meant.
    '2018-06-30T22:30:00Z',
    '2018-06-30T23:00:00Z',
    'i dag',
    'null',
    201807,
    1530396000,
    2018.5,
    20181301,
    -1530396000000,
    true,
    {},
    [2018, 7],
    [2018, '7', 1],
    [2018, 2, 30],
  ])('%j can not be read', (form) => {
    expect(dayField(form)).toHaveProperty('unread');
  });

  it('that can not be read is kept as text', () => {
    expect(dayField(' juli 2018 ')).toStrictEqual({ unread: 'juli 2018' });
    expect(dayField(201807)).toStrictEqual({ unread: '201807' });
  });
});

describe('a period', () => {
  it.each([
    ['open ends', { fradato: null }, { fra: null, til: null }],
    ['both ends', { fradato: '2018-07-01', tildato: '2019-06-30' }, { fra: '2018-07-01', til: '2019-06-30' }],
    [
      'a far future for an open end',
      { fradato: '2018-07-01', tildato: '9999-12-31' },
      { fra: '2018-07-01', til: null },
    ],
    [
      'a far past for an open beginning',
      { fradato: '0001-01-01', tildato: '2019-06-30' },
      { fra: null, til: '2019-06-30' },
    ],
    ['the last known day', { tildato: '2199-12-31' }, { fra: null, til: '2199-12-31' }],
    [
      'an end that is not set, as some systems write it',
      { tildato: '0001-01-01' },
      { fra: null, til: { unread: '0001-01-01' } },
    ],
    ['a beginning that never comes', { fradato: '9999-12-31' }, { fra: { unread: '9999-12-31' }, til: null }],
  ])('has %s', (_, row, dates) => {
    expect(datesOf(row)).toStrictEqual(dates);
  });
});
