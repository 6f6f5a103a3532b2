import { describe, expect, it } from 'vitest';
import { readBandasjist, readFagomraade, readTakstbruk } from '../../../src/catalogue/read/registers.ts';

describe('a fagområde', () => {
  const LEGE = { kode: 'LE', navn: 'Lege', praksistyper: [{ kode: 'FALE', navn: 'Fastlege' }] };

  it.each<[string, Record<string, unknown>]>([
    ['a list', { praksistyper: [{ kode: 'FALE', beskrivelse: 'Fastlege' }] }],
    ['one, as XML has it', { praksistyper: { praksistype: { kode: 'FALE', beskrivelse: 'Fastlege' } } }],
    ['by other names', { praksisTyper: [{ praksistype: 'FALE', navn: 'Fastlege' }, { navn: 'uten kode' }, 'FALO'] }],
  ])('has its praksistyper as %s', (_, nested) => {
    expect(readFagomraade({ kode: 'LE', beskrivelse: 'Lege', ...nested })).toStrictEqual(LEGE);
  });

  it('may be named otherwise, and have none', () => {
    expect(readFagomraade({ fagomraade: 'LE', navn: 'Lege' })).toStrictEqual({ ...LEGE, praksistyper: [] });
    expect(readFagomraade({ beskrivelse: 'Lege' })).toBeNull();
  });
});

describe('a bandasjist', () => {
  it('is read', () => {
    const row = {
      sar_id: 12,
      sar_navn: 'Testbandasjisten',
      sar_orgnr: 310991015,
      hovedenhet_orgnr: '310991015',
      underenhet_orgnr: null,
      gyldig_fra: '2020-01-01T00:00:00',
      gyldig_til: 'inntil videre',
      status: 'slettet',
      tidspunkt_registrert: '2019-12-01T10:00:00',
    };
    expect(readBandasjist(row)).toStrictEqual({
      sarId: '12',
      navn: 'Testbandasjisten',
      sarOrgnr: '310991015',
      hovedenhetOrgnr: '310991015',
      underenhetOrgnr: null,
      gyldigFra: '2020-01-01',
      gyldigTil: { unread: 'inntil videre' },
      status: 'slettet',
      tidspunktRegistrert: '2019-12-01T10:00:00',
      tidspunktOppdatert: null,
    });
    expect(readBandasjist({ sar_navn: 'Uten id' })).toBeNull();
  });
});

describe('the use of a tariff', () => {
  it('is read', () => {
    const row = {
      ar: 2018,
      maned: '201805',
      takstkode: 'H1',
      fagomraade: 'LE',
      praksis_type_kode: 'FALE',
      behandler_kommunenr: 301,
      behandler_fylke: 'Oslo',
      antall_regninger: '12',
      sum_antall_takst: 13,
      sum_refusjon: '1234,50',
      sum_egenandel_betalt_av_pasient: 0,
      sum_egenandel_dekket_av_folketrygden: '-',
    };
    expect(readTakstbruk(row)).toStrictEqual({
      ar: 2018,
      maned: 201805,
      takstkode: 'H1',
      fagomrade: 'LE',
      praksistype: 'FALE',
      kommunenr: '0301',
      fylke: 'Oslo',
      antallRegninger: 12,
      sumAntallTakst: 13,
      sumRefusjon: 123_450,
      sumEgenandelBetaltAvPasient: 0,
      sumEgenandelDekketAvFolketrygden: { unread: '-' },
    });
    expect(readTakstbruk({ takstkode: 'H1', behandler_fylke: 3 })).toMatchObject({
      fylke: '03',
      kommunenr: null,
      ar: null,
    });
    expect(readTakstbruk({ ar: 2018 })).toBeNull();
  });
});
