import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/catalogue/read/row.ts';
import {
  readApatkombinasjon,
  readBandasjist,
  readNlkKode,
  readRefusjonskategorisats,
  readTakstbruk,
  readTakstkode,
} from '../../../src/catalogue.ts';

/** Source: Helserefusjon, åpne data, Datainnhold of each dataset (read 2026-01). */
const FIELDS: readonly (readonly [dataset: string, read: (row: Row) => object | null, fields: string])[] = [
  [
    'takstkoder',
    readTakstkode,
    'takst_id takstkode fagomraade fradato tildato honorar refusjon egenandel pasient_egenbetaling maks_repetisjoner ' +
      'repetisjonsprosent redusert_ref_fra_repetisjon redusert_repetisjonsprosent spesialisttakst ugyldig_kombinasjon ' +
      'krever_takst krever_prosedyre krever_diagnose maks_antall_per_aar maks_antall_per_kalender_aar ' +
      'maks_antall_gjelder_pasient minimum_tidsbruk beskrivelse resource_id tidsbruk_per_rep',
  ],
  [
    'nlkkoder',
    readNlkKode,
    'nlkKodeid nlkKode norsk_bruksnavn komponent system enhet egenskapsart spesifisertKomponent npuDefinisjon ' +
      'npuSpesialitet fagomraadeSekundaert fagomraadeNlk fradato tildato refusjonskategori erstattesAv hvaEndret ' +
      'sistEndretDato stjernekode ugyldigKombinasjon systemSpesifikasjon egenskapsartSpesifikasjon gruppering',
  ],
  [
    'refusjonskategorisatser',
    readRefusjonskategorisats,
    'refusjonskategoriid refusjonskategori refusjonssats fradato tildato',
  ],
  ['apatkombinasjoner', readApatkombinasjon, 't_kode p_kode refusjonskategori belop samhandler_type fradato tildato'],
  [
    'bandasjister',
    readBandasjist,
    'sar_id sar_navn sar_orgnr hovedenhet_orgnr underenhet_orgnr gyldig_fra gyldig_til status tidspunkt_registrert ' +
      'tidspunkt_oppdatert',
  ],
  [
    'takstbruk',
    readTakstbruk,
    'ar maned takstkode fagomraade praksis_type_kode behandler_kommunenr behandler_fylke antall_regninger ' +
      'sum_antall_takst sum_refusjon sum_egenandel_betalt_av_pasient sum_egenandel_dekket_av_folketrygden',
  ],
];

describe.each(FIELDS)('a row of %s', (_dataset, read, fields) => {
  const names = fields.split(' ');

  it('is read with every field that the documentation has', () => {
    const row = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
    const entry = JSON.stringify(read(row));
    expect(names.filter((name) => !entry.includes(`«${name}»`))).toEqual([]);
  });
});

describe('a row of takstkoder', () => {
  it('is read as a tariff is, with what no rule needs', () => {
    expect(
      readTakstkode({
        takst_id: 7,
        takstkode: '2ad',
        fagomraade: 'LE',
        fradato: '2026-01-01',
        tildato: 'juli',
        refusjon: '15,00',
        repetisjonsprosent: 50,
        ugyldig_kombinasjon: '2ak',
        resource_id: 'x',
      }),
    ).toMatchObject({
      takstId: '7',
      kode: '2ad',
      fagomrade: 'LE',
      fra: '2026-01-01',
      til: { unread: 'juli' },
      refusjon: 1500,
      repetisjonsprosent: 5000,
      ugyldigKombinasjon: { text: '2ak' },
      honorar: null,
      resourceId: 'x',
    });
  });

  it('is read without an area, and not without a code', () => {
    expect(readTakstkode({ takstkode: '2ad' })).toMatchObject({ kode: '2ad', fagomrade: null, fra: null });
    expect(readTakstkode({ fagomraade: 'LE' })).toBeNull();
  });
});

describe('a row of nlkkoder', () => {
  it('has the rates that stand in it, each with its own dates', () => {
    const rates = [
      { refusjonskategoriid: 3, refusjonskategori: 'A', refusjonssats: '12,75', fradato: '2026-01-01' },
      { refusjonskategori: 'A', refusjonssats: 'x', fradato: 'juli' },
    ];
    expect(readNlkKode({ nlkKode: 'NPU19748', refusjonskategorisats: rates })?.satser).toStrictEqual([
      { refusjonskategoriid: '3', refusjonskategori: 'A', refusjonssats: 1275, fra: '2026-01-01', til: null },
      {
        refusjonskategoriid: null,
        refusjonskategori: 'A',
        refusjonssats: { unread: 'x' },
        fra: { unread: 'juli' },
        til: null,
      },
    ]);
  });

  it('keeps what is no text as it came', () => {
    const row = {
      nlkKode: 'NPU19748',
      stjernekode: true,
      ugyldigKombinasjon: ['NOR1', 'NOR2'],
      gruppering: {},
      enhet: 1,
    };
    expect(readNlkKode(row)).toMatchObject({
      stjernekode: { unread: 'true' },
      ugyldigKombinasjon: 'NOR1, NOR2',
      gruppering: { unread: '{…}' },
      enhet: '1',
      sistEndretDato: null,
    });
    expect(readNlkKode({ sistEndretDato: '2025-12-01' })).toBeNull();
    expect(readNlkKode({ nlkKode: 'A', sistEndretDato: '01.12.2025' })?.sistEndretDato).toBe('2025-12-01');
  });
});

describe('a row of apatkombinasjoner', () => {
  it('is not read without both of its codes', () => {
    expect(readApatkombinasjon({ t_kode: 'T01', p_kode: 'P1', belop: 100 })).toMatchObject({ belop: 10_000 });
    expect(readApatkombinasjon({ t_kode: 'T01' })).toBeNull();
  });
});
