import { taksterI } from './takst.ts';

/**
 * Consultations, contacts and home visits of doctors. 1bd, 2cd, L1 and 1i have the amounts that the Krav API documentation shows of
 * January 2026; 2ad, 2ak, 2bd those of the published tariff of 2023-24; the others are made up.
 */
export const LEGE = taksterI('LE', [
  [
    '1ad',
    'Enkel pasientkontakt ved fremmøte',
    [86_00, 10_00],
    { ugyldig_kombinasjon: '2, 3, 4, 11med unntak av 11e, 12' },
  ],
  ['1bd', 'Enkel pasientkontakt ved brev eller telefon', [74_00, 74_00], { fradato: '2025-07-01', ...ALONE() }],
  ['1be', 'Enkel pasientkontakt ved elektronisk melding', [74_00, 74_00], { fradato: '2025-07-01', ...ALONE() }],
  ['1bk', 'Enkel pasientkontakt på legevakt', [92_00, 92_00], ALONE()],
  [
    '1f',
    'Tverrfaglig møte',
    [540_00, 540_00],
    { minimum_tidsbruk: 60, maks_repetisjoner: 4, repetisjonsprosent: 50, tidsbruk_per_rep: 30 },
  ],
  [
    '1g',
    'Telefonsamtale med annet helsepersonell',
    [78_00, 78_00],
    { maks_antall_per_aar: 400, maks_antall_gjelder_pasient: false },
  ],
  ['1i', 'Sykmeldingsblankett', [64_00, 64_00], { fradato: '2025-07-01', maks_repetisjoner: 0 }],
  [
    '2ad',
    'Konsultasjon på dagtid',
    [175_00, 15_00],
    { maks_repetisjoner: 0, ugyldig_kombinasjon: '2ae, 2ak, 3, 4, 11med unntak av 11e, 12' },
  ],
  [
    '2ae',
    'E-konsultasjon',
    [175_00, 15_00],
    { maks_repetisjoner: 0, ugyldig_kombinasjon: 'kan kun kombineres med: 1i, 2cd, 2dd, L1' },
  ],
  [
    '2ak',
    'Konsultasjon på legevakt',
    [328_00, 48_00],
    { maks_repetisjoner: 0, ugyldig_kombinasjon: '2ad, 2ae, 2bd, 11med unntak av 11e, 12' },
  ],
  [
    '2bd',
    'Konsultasjon ved spesiell prøve',
    [126_00, 10_00],
    { maks_repetisjoner: 0, ugyldig_kombinasjon: '1, 2ak, 3, 4, 11med unntak av 11e, 12' },
  ],
  ['2fk', 'Konsultasjon på legevakt om natten', [410_00, 60_00], { maks_repetisjoner: 0 }],
  [
    '2kd',
    'Konsultasjon etter en ordning som er avviklet',
    [90_00, 5_00],
    { fradato: '2018-07-01', tildato: '2020-06-30' },
  ],
  ['11ad', 'Sykebesøk på dagtid', [292_00, 92_00], { maks_repetisjoner: 0 }],
  ['11ak', 'Sykebesøk på legevakt', [480_00, 180_00], { maks_repetisjoner: 0 }],
  ['12ad', 'Konsultasjon på institusjon', [208_00, 48_00], { maks_repetisjoner: 0 }],
  ['14', 'Legeerklæring med journalutskrift', [310_00, 310_00], { ugyldig_kombinasjon: 'Alle bortsett fra 2ad' }],
  [
    '15',
    'Årskontroll ved diabetes',
    [98_00, 98_00],
    { krever_diagnose: 'T89, T90', maks_antall_per_kalender_aar: 1, maks_antall_gjelder_pasient: true },
  ],
  ['106a', 'Lite kirurgisk inngrep', [145_00, 145_00]],
  [
    '617',
    'Samtale om røykeslutt',
    [100_00, 100_00],
    { repetisjonsprosent: 60, maks_repetisjoner: 3, krever_diagnose: 'P17' },
  ],
  ['701a', 'Prøvetaking', [61_00, 61_00], { maks_repetisjoner: 0 }],
  ['704k', 'Enkel laboratorieprøve', [13_00, 13_00], { repetisjonsprosent: 100, maks_repetisjoner: 9 }],
  ['705k', 'Sammensatt laboratorieprøve', [78_00, 78_00], { repetisjonsprosent: 100, maks_repetisjoner: 5 }],
  ['H1', 'Honorar for vakt', [820_00, 820_00]],
  [
    'L1',
    'Samtykke og laboratorieskjema',
    [26_00, 26_00],
    { fradato: '2025-07-01', repetisjonsprosent: 100, maks_repetisjoner: 4 },
  ],
  [
    '74',
    'Takst med en kombinasjonstekst som ingen kan lese',
    [33_00, 33_00],
    { ugyldig_kombinasjon: 'Se merknad 8 i forskriften' },
  ],
]);

/** Official spelling of what stands alone on its bill. */
function ALONE() {
  return { ugyldig_kombinasjon: 'Alle', maks_repetisjoner: 0 };
}
