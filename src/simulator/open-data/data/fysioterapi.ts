import { taksterI } from './takst.ts';

/** Physiotherapy, prices made up. */
export const FYSIOTERAPI = taksterI('FY', [
  ['A1a', 'Undersøkelse', [263_00, 158_00], { maks_repetisjoner: 0, minimum_tidsbruk: 30 }],
  [
    'A2a',
    'Behandling inntil 30 minutter',
    [202_00, 121_00],
    { maks_repetisjoner: 0, ugyldig_kombinasjon: 'Alle unntatt, A3a' },
  ],
  [
    'A3a',
    'Tillegg for tidsbruk',
    [92_00, 55_50],
    { krever_takst: 'A2a, A2b', repetisjonsprosent: 100, maks_repetisjoner: 3 },
  ],
  ['A2b', 'Behandling inntil 20 minutter', [170_00, 102_00], { maks_repetisjoner: 0, ugyldig_kombinasjon: 'A2a' }],
  ['A8a', 'Behandling hos manuellterapeut', [410_00, 246_00], { maks_repetisjoner: 0, minimum_tidsbruk: 30 }],
  [
    'A9a',
    'Opplæring i egentrening',
    [190_00, 114_00],
    { maks_antall_per_kalender_aar: 12, maks_antall_gjelder_pasient: true },
  ],
  ['A10', 'Hjemmebesøk', [208_00, 125_00], { maks_repetisjoner: 0 }],
  ['C33', 'Gruppebehandling', [64_00, 38_50], { maks_antall_per_aar: 90, maks_antall_gjelder_pasient: true }],
  [
    'C34a',
    'Behandling i basseng',
    [118_00, 71_00],
    { ugyldig_kombinasjon: 'Alle unntatt C34g, C34h, D40', offisiell: 'Alle unntatt C34g, C34h' },
  ],
  ['C34g', 'Tillegg for oppvarmet basseng', [30_00, 30_00], { krever_takst: 'kan kun kombineres med C34a' }],
  ['C34h', 'Tillegg for heis', [25_00, 25_00], { krever_takst: 'C34a' }],
  ['D40', 'Tverrfaglig samarbeid', [150_00, 150_00], { maks_antall_per_aar: 200, maks_antall_gjelder_pasient: false }],
  ['D41', 'Møte om pasient', [260_00, 260_00], { ugyldig_kombinasjon: 'Alle unntatt D40', offisiell: 'Alle' }],
  ['FK1', 'Behandling hos kommunal fysioterapeut', [265_00, 130_00], { maks_repetisjoner: 0 }],
]);
