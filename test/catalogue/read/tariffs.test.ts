import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/read/open.ts';
import type { Row } from '../../../src/catalogue/read/row.ts';
import { isUnread, type Period } from '../../../src/catalogue/types.ts';
import { answerOf, only, VERSION } from './helpers.ts';

const DAY = '2026-01-10';

function open(...rows: readonly Row[]) {
  return openCatalogue({ takstkoder: answerOf(...rows) }, VERSION);
}

/** A row of doctors' 2ad, this year, unless said otherwise. */
function row(more: Row = {}): Row {
  return { takstkode: '2ad', fagomraade: 'LE', fradato: '2026-01-01', tildato: '2026-12-31', ...more };
}

describe('a tariff', () => {
  it('is read with all its fields', () => {
    const tariff = only(
      open(
        row({
          takst_id: 1,
          honorar: 175,
          refusjon: '15,00',
          egenandel: '160.00',
          pasient_egenbetaling: '',
          maks_repetisjoner: '3',
          repetisjonsprosent: 50,
          redusert_ref_fra_repetisjon: 2,
          redusert_repetisjonsprosent: '25',
          spesialisttakst: 'N',
          ugyldig_kombinasjon: 'Alle unntatt 2cd',
          krever_takst: '2ae',
          krever_prosedyre: 'ABB20',
          krever_diagnose: 'K74',
          maks_antall_per_aar: null,
          maks_antall_per_kalender_aar: 4,
          maks_antall_gjelder_pasient: true,
          minimum_tidsbruk: 20,
          beskrivelse: ' Konsultasjon ',
          resource_id: 'x',
          tidsbruk_per_rep: 15,
          ukjent_felt: [],
        }),
      ).tariff('LE', '2ad', DAY),
    );
    const { ugyldigKombinasjon, kreverTakst, kreverProsedyre, kreverDiagnose, ...plain } = tariff;
    expect(plain).toStrictEqual({
      kode: '2ad',
      fagomrade: 'LE',
      fra: '2026-01-01',
      til: '2026-12-31',
      beskrivelse: 'Konsultasjon',
      honorar: 17_500,
      refusjon: 1500,
      egenandel: 16_000,
      pasientEgenbetaling: null,
      maksRepetisjoner: 3,
      repetisjonsprosent: 5000,
      redusertRefFraRepetisjon: 2,
      redusertRepetisjonsprosent: 2500,
      spesialisttakst: false,
      maksAntallPerAar: null,
      maksAntallPerKalenderAar: 4,
      maksAntallGjelderPasient: true,
      minimumTidsbruk: 20,
      tidsbrukPerRep: 15,
    });
    if (ugyldigKombinasjon === null || isUnread(ugyldigKombinasjon)) throw new RangeError('not read');
    expect([ugyldigKombinasjon.names('2cd'), ugyldigKombinasjon.names('2dd')]).toEqual([false, true]);
    expect([kreverTakst, kreverProsedyre, kreverDiagnose]).toMatchObject([
      { text: '2ae' },
      { text: 'ABB20' },
      { text: 'K74' },
    ]);
  });

  it('is found with nothing but its keys, and every field that can not be read is kept as it came', () => {
    const bare = only(open({ takstkode: '2ad', fagomraade: 'LE' }).tariff('LE', '2ad', DAY));
    const { kode, fagomrade, ...fields } = bare;
    expect([kode, fagomrade, ...Object.values(fields)]).toEqual([
      '2ad',
      'LE',
      ...Object.values(fields).map(() => null),
    ]);
    const odd = only(open(row({ honorar: 'cirka 100', maks_repetisjoner: {} })).tariff('LE', '2ad', DAY));
    expect(odd).toMatchObject({ honorar: { unread: 'cirka 100' }, maksRepetisjoner: { unread: '{…}' } });
  });

  it.each<[string, Row, string, boolean]>([
    ['on its first day', {}, '2026-01-01', true],
    ['on its last day', {}, '2026-12-31', true],
    ['not the day before', {}, '2025-12-31', false],
    ['not the day after', {}, '2027-01-01', false],
    ['long ago, without a beginning', { fradato: null }, '1990-01-01', true],
    ['ever after, without an end', { tildato: '' }, '2099-01-01', true],
    ['ever after, until 9999', { tildato: '9999-12-31' }, '2099-01-01', true],
    ['from midnight in Oslo, given as UTC', { fradato: '2025-12-31T23:00:00Z' }, '2025-12-31', false],
    ['on no day, ending before it begins', { tildato: '2025-12-31' }, '2026-01-01', false],
  ])('is valid %s', (_, more, date, valid) => {
    expect(open(row(more)).tariff('LE', '2ad', date).found !== null).toBe(valid);
  });

  it('is found in each of the periods that hold on the day, in their order', () => {
    const catalogue = open(
      row({ beskrivelse: 'a' }),
      row({ takstkode: '2cd' }),
      row({ beskrivelse: 'b', fradato: '2026-06-01', tildato: null }),
      row({ beskrivelse: 'c', fradato: '2020-01-01', tildato: '2025-12-31' }),
    );
    const on = (date: string) => catalogue.tariff('LE', '2ad', date).found?.map(({ beskrivelse }) => beskrivelse);
    expect([on('2025-06-01'), on('2026-05-31'), on('2026-06-01'), on('2027-01-01')]).toEqual([
      ['c'],
      ['a'],
      ['a', 'b'],
      ['b'],
    ]);
  });

  it('is the same object each time: it is read once', () => {
    const catalogue = open(row());
    expect(only(catalogue.tariff('LE', '2ad', DAY))).toBe(only(catalogue.tariff('LE', '2ad', '2026-02-01')));
  });

  it('of one code is another in another fagområde', () => {
    const catalogue = open(row({ refusjon: 1 }), row({ fagomraade: 'FY', refusjon: 2 }));
    expect(only(catalogue.tariff('LE', '2ad', DAY)).refusjon).toBe(100);
    expect(only(catalogue.tariff('FY', '2ad', DAY)).refusjon).toBe(200);
  });

  it('may have a number for its code, and blanks around it', () => {
    expect(only(open(row({ takstkode: 7 })).tariff('LE', '7', DAY)).kode).toBe('7');
    expect(only(open(row({ takstkode: ' 2ad ' })).tariff('LE', ' 2ad', DAY)).kode).toBe('2ad');
  });
});

describe('a tariff that is not found', () => {
  it('on other dates only, is not valid; its periods are told, without one that holds on no day', () => {
    const catalogue = open(
      row({ fradato: '2020-01-01', tildato: '2020-12-31' }),
      row({ fradato: '2022-01-01', tildato: null }),
      row({ fradato: '2022-01-01', tildato: '2021-01-01' }),
    );
    expect(catalogue.tariff('LE', '2ad', '2021-06-01')).toStrictEqual({
      found: null,
      why: 'ikke-gyldig',
      perioder: [
        { fra: '2020-01-01', til: '2020-12-31' },
        { fra: '2022-01-01', til: null },
      ],
    });
  });

  it('is unknown; other fagområder that have it are told', () => {
    const catalogue = open(row({ takstkode: '1' }), row({ fagomraade: 'TH' }), row({ fagomraade: 'FY' }));
    expect(catalogue.tariff('LE', '2ad', DAY)).toStrictEqual({ found: null, why: 'ukjent', annet: ['FY', 'TH'] });
  });

  it('is unknown in another case, and the spelling is told', () => {
    const catalogue = open(row(), row({ takstkode: '2Ad' }), row({ takstkode: '2cd' }));
    expect(catalogue.tariff('LE', '2AD', DAY)).toStrictEqual({
      found: null,
      why: 'ukjent',
      annet: [],
      skrevet: ['2Ad', '2ad'],
    });
  });

  it('is not known in a fagområde that nothing is held of, and without tariffs', () => {
    for (const lookup of [
      open(row()).tariff('FY', '2ad', DAY),
      open().tariff('LE', '2ad', DAY),
      openCatalogue({}, VERSION).tariff('LE', '2ad', DAY),
    ]) {
      expect(lookup).toStrictEqual({ found: null, why: 'ikke-kjent', grunn: 'tom' });
    }
  });

  it.each<[string, Row]>([
    ['with a beginning that can not be read', { fradato: 'juli' }],
    ['with an end that can not be read', { tildato: 'juli' }],
  ])('%s is not known', (_, more) => {
    const lookup = open(row(more)).tariff('LE', '2ad', DAY);
    expect(lookup).toStrictEqual({ found: null, why: 'ikke-kjent', grunn: 'datoer' });
  });

  it.each<[string, Row, string, Period]>([
    ['end lies before the day', { fradato: 'juli' }, '2027-01-01', { fra: null, til: '2026-12-31' }],
    ['beginning lies after the day', { tildato: 'juli' }, '2025-01-01', { fra: '2026-01-01', til: null }],
  ])('whose readable %s is not valid; the other end is as if it were open', (_, more, date, period) => {
    const lookup = open(row(more)).tariff('LE', '2ad', date);
    expect(lookup).toStrictEqual({ found: null, why: 'ikke-gyldig', perioder: [period] });
  });

  it('that has no period but one that ends before it begins is not known', () => {
    const lookup = open(row({ fradato: '2026-02-01', tildato: '2025-01-01' })).tariff('LE', '2ad', DAY);
    expect(lookup).toStrictEqual({ found: null, why: 'ikke-kjent', grunn: 'omvendt' });
  });

  it('is found all the same where another row surely holds', () => {
    const catalogue = open(row({ fradato: 'juli' }), row({ beskrivelse: 'ja' }));
    expect(only(catalogue.tariff('LE', '2ad', DAY)).beskrivelse).toBe('ja');
  });

  it('may be one of a row without fagområde: then nothing is known', () => {
    const catalogue = open(
      row({ fagomraade: null }),
      row({ takstkode: '1' }),
      row({ takstkode: '3', tildato: '2026-01-02' }),
      row({ takstkode: '3', fagomraade: {} }),
    );
    const unknown = { found: null, why: 'ikke-kjent', grunn: 'uten-fagomrade' };
    expect(catalogue.tariff('LE', '2ad', DAY)).toStrictEqual(unknown);
    expect(catalogue.tariff('LE', '3', DAY)).toStrictEqual(unknown);
    expect(catalogue.tariff('LE', '4', DAY)).toMatchObject({ why: 'ukjent' });
  });

  it.each(['', '__proto__', 'constructor', '2ad\u0000'])('for the code %j too', (kode) => {
    expect(open(row()).tariff('LE', kode, DAY)).toMatchObject({ found: null, why: 'ukjent' });
  });
});

describe('the whole', () => {
  it('tells its fagområder and their codes, sorted', () => {
    const catalogue = open(row({ takstkode: 'L1' }), row(), row(), row({ fagomraade: 'FY', takstkode: 'A1a' }), {});
    expect(catalogue.fagomrader).toEqual(['FY', 'LE']);
    expect(catalogue.koder('LE')).toEqual(['2ad', 'L1']);
    expect(catalogue.koder('TH')).toEqual([]);
  });

  it('is synthetic where its version or any of its datasets is', () => {
    expect(open(row()).version).toStrictEqual(VERSION);
    expect(openCatalogue({}, { ...VERSION, synthetic: true }).version.synthetic).toBe(true);
    expect(openCatalogue({ bandasjister: { ...answerOf(), syntetisk: true } }, VERSION).version.synthetic).toBe(true);
  });

  it('holds 300 000 rows without an object for each, and finds any of them', () => {
    const periods = Array.from({ length: 15 }, (_, year) => ({
      fradato: `${2010 + year}-07-01`,
      tildato: `${2011 + year}-06-30`,
    }));
    const rows = periods.flatMap((period) =>
      Array.from({ length: 20_000 }, (_, at) => ({
        takstkode: `${at}ad`,
        fagomraade: at % 2 === 0 ? 'LE' : 'FY',
        refusjon: at,
        ...period,
      })),
    );
    const catalogue = openCatalogue({ takstkoder: { ...answerOf(), rows } }, VERSION);
    expect(only(catalogue.tariff('FY', '19999ad', '2020-03-01'))).toMatchObject({
      refusjon: 1_999_900,
      fra: '2019-07-01',
    });
    expect(catalogue.tariff('FY', '19999ad', '2010-06-30')).toMatchObject({ why: 'ikke-gyldig' });
  });
});
