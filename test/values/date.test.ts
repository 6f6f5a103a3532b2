import { describe, expect, it } from 'vitest';
import { isDate, readDato } from '../../src/values/date.ts';

describe('readDato', () => {
  it.each<[string, string, string[]]>([
    ['2014-03-11', '2014-03-11', []],
    ['\t2014-03-11 ', '2014-03-11', []],
    ['2024-02-29', '2024-02-29', []],
    ['2000-02-29', '2000-02-29', []],
    ['1800-01-01', '1800-01-01', []],
    ['2199-12-31', '2199-12-31', []],
    ['2014-03-11+01:00', '2014-03-11', ['sone']],
    ['2014-03-11Z', '2014-03-11', ['sone']],
    ['2014-03-11-14:00', '2014-03-11', ['sone']],
    ['2014-03-11T00:00:00', '2014-03-11', ['datoform']],
    ['2014-03-11 00:00', '2014-03-11', ['datoform']],
    ['2014-03-11T00:00:00.000', '2014-03-11', ['datoform']],
    ['2014-03-11T00:00:00+01:00', '2014-03-11', ['datoform', 'sone']],
  ])('reads %j', (text, value, notes) => {
    expect(readDato(text)).toStrictEqual({ ok: true, value, notes });
  });

  it.each([
    ['', 'ikke-dato'],
    ['11.03.2014', 'ikke-dato'],
    ['20140311', 'ikke-dato'],
    ['2014-3-11', 'ikke-dato'],
    ['14-03-11', 'ikke-dato'],
    ['2014-03', 'ikke-dato'],
    ['2014-03-11+0100', 'ikke-dato'],
    ['02014-03-11', 'ikke-dato'],
    ['2014-03-11T', 'ikke-dato'],
    ['2014-03-11T13:20:00', 'med-klokkeslett'],
    ['2014-03-11T23:00:00Z', 'med-klokkeslett'],
    ['2014-03-11T24:00:00', 'med-klokkeslett'],
    ['2014-03-11T00:00:00.001', 'med-klokkeslett'],
    ['2014-02-29', 'ugyldig-dato'],
    ['1900-02-29', 'ugyldig-dato'],
    ['2014-00-11', 'ugyldig-dato'],
    ['2014-13-11', 'ugyldig-dato'],
    ['2014-03-00', 'ugyldig-dato'],
    ['2014-04-31', 'ugyldig-dato'],
    ['2014-03-11+14:01', 'ugyldig-dato'],
    ['1799-12-31', 'utenfor'],
    ['2200-01-01', 'utenfor'],
    ['0014-03-11', 'utenfor'],
    ['-2014-03-11', 'utenfor'],
    ['12014-03-11', 'utenfor'],
  ])('refuses %j: %s', (text, why) => {
    expect(readDato(text)).toStrictEqual({ ok: false, why });
  });
});

describe('isDate', () => {
  it.each(['2014-03-11', '2024-02-29', '1800-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each(['2014-02-29', ' 2014-03-11', '2014-03-11\n', '2014-03-11Z', '1799-12-31', '2200-01-01', '2014-13-01', ''])(
    'does not take %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
