import { taksterI } from './takst.ts';

/** The smaller areas, prices made up. */
export const ANDRE = [
  ...taksterI('AP', [
    ['AP1', 'Undervisning hos audiopedagog', [684_00, 684_00], { minimum_tidsbruk: 45 }],
    ['AP2', 'Tillegg for forlenget time', [228_00, 228_00], { krever_takst: 'AP1', repetisjonsprosent: 100 }],
  ]),
  ...taksterI('BE', [
    ['BU1', 'Behandlingsreise, per døgn', [139_00, 139_00], { repetisjonsprosent: 100, maks_repetisjoner: 40 }],
  ]),
  ...taksterI('FBV', [
    ['FBV1', 'Døgnbehandling, per døgn', [2480_00, 2480_00], { repetisjonsprosent: 100, maks_repetisjoner: 30 }],
    ['FBV2', 'Poliklinisk behandling', [1310_00, 1310_00], { krever_diagnose: 'F10-F48' }],
  ]),
  ...taksterI('HS', [
    ['2ad', 'Konsultasjon på helsestasjon', [175_00, 15_00], { maks_repetisjoner: 0 }],
    ['106', 'Svangerskapskontroll', [88_00, 60_00], { krever_diagnose: 'W01-W99', maks_repetisjoner: 0 }],
  ]),
  ...taksterI('JO', [
    ['J1', 'Svangerskapskontroll hos jordmor', [512_00, 512_00], { ugyldig_kombinasjon: 'J2' }],
    ['J2', 'Etterkontroll hos jordmor', [468_00, 468_00]],
    ['J4', 'Tillegg for hjemmebesøk', [143_00, 143_00], { krever_takst: 'J1, J2' }],
  ]),
  ...taksterI('KI', [
    ['1', 'Undersøkelse hos kiropraktor', [640_00, 88_00], { maks_repetisjoner: 0, ugyldig_kombinasjon: '2' }],
    [
      '2',
      'Behandling hos kiropraktor',
      [480_00, 51_00],
      { maks_antall_per_kalender_aar: 14, maks_antall_gjelder_pasient: true },
    ],
    [
      '3',
      'Tillegg for tidsbruk',
      [190_00, 30_50],
      { krever_takst: '1, 2', repetisjonsprosent: 100, maks_repetisjoner: 2 },
    ],
  ]),
  ...taksterI('LOGO', [
    ['L10', 'Behandling hos logoped, én time', [742_00, 742_00], { ugyldig_kombinasjon: 'L11', minimum_tidsbruk: 60 }],
    ['L11', 'Behandling hos logoped, en halv time', [371_00, 371_00], { minimum_tidsbruk: 30 }],
  ]),
  ...taksterI('OR', [
    ['O1', 'Undersøkelse hos ortoptist', [231_00, 104_00], { maks_repetisjoner: 0 }],
    ['O3', 'Måling av skjeling', [76_00, 76_00], { krever_takst: 'O1' }],
  ]),
  ...taksterI('PR', [
    ['PR1', 'Egenandel ved pasientreise', [133_00, 133_00], { maks_repetisjoner: 1, repetisjonsprosent: 100 }],
  ]),
  ...taksterI('PS', [
    ['101', 'Samtale hos psykolog', [1012_00, 636_00], { minimum_tidsbruk: 45, maks_repetisjoner: 0 }],
    [
      '103a',
      'Tillegg for testing',
      [318_00, 200_00],
      { krever_takst: '101', maks_antall_per_aar: 3, maks_antall_gjelder_pasient: true },
    ],
  ]),
  ...taksterI('PT', [
    ['PT1', 'Konsultasjon hos sykepleier i primærhelseteam', [185_00, 185_00], { maks_repetisjoner: 0 }],
    ['PT2', 'Tillegg for hjemmebesøk', [96_00, 96_00], { krever_takst: 'PT1' }],
  ]),
  ...taksterI('RE', [
    ['REH1', 'Rehabilitering, per døgn', [174_00, 174_00], { repetisjonsprosent: 100, maks_repetisjoner: 27 }],
  ]),
];
