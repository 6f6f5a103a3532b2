import { taksterI } from './takst.ts';

/** Dental care and dental hygienists, prices made up. What the patient pays beyond the rates is pasient_egenbetaling. */
export const TANNHELSE = [
  ...taksterI('TH', [
    ['1', 'Undersøkelse', [620_00, 620_00], { maks_antall_per_kalender_aar: 2, maks_antall_gjelder_pasient: true }],
    ['5', 'Røntgenbilde', [121_50, 121_50], { repetisjonsprosent: 100, maks_repetisjoner: 9 }],
    ['8', 'Hygienetillegg', [75_00, 75_00], { maks_repetisjoner: 0 }],
    ['101', 'Lokalbedøvelse', [210_00, 210_00], { maks_repetisjoner: 0 }],
    ['201', 'Fylling, én flate', [590_00, 590_00], { repetisjonsprosent: 100, ugyldig_kombinasjon: '202, 203' }],
    ['202', 'Fylling, to flater', [810_00, 810_00], { repetisjonsprosent: 100 }],
    ['203', 'Fylling, tre flater', [1105_00, 1105_00], { repetisjonsprosent: 100 }],
    ['302', 'Rotfylling, to kanaler', [1890_00, 1890_00], { minimum_tidsbruk: 30 }],
    ['401', 'Tanntrekking', [655_00, 655_00], { repetisjonsprosent: 60, maks_repetisjoner: 10 }],
    ['421', 'Krone', [4615_00, 4615_00], { pasient_egenbetaling: 1200 }],
    ['422', 'Krone med oppbygging', [3120_00, 3120_00]],
    ['501', 'Periodontal behandling', [1015_00, 1015_00], { minimum_tidsbruk: 40 }],
    ['502', 'Periodontal behandling med kirurgi', [1490_00, 1490_00], { tildato: '2026-06-30' }],
    ['502', 'Periodontal behandling med kirurgi', [1490_00, 421_50], { fradato: '2026-07-01', historie: false }],
    ['514', 'Periodontal kirurgi, per kjeve', [2870_00, 2870_00], { repetisjonsprosent: 50, maks_repetisjoner: 1 }],
    [
      '601a',
      'Kjeveortopedi, undersøkelse',
      [3120_00, 3120_00],
      { krever_diagnose: 'K07', ugyldig_kombinasjon: '601-604' },
    ],
    ['602', 'Kjeveortopedi, behandling', [2210_00, 1660_00]],
    ['604a', 'Kjeveortopedi, kontroll', [1480_00, 1480_00]],
  ]),
  ...taksterI('TP', [
    ['1', 'Undersøkelse hos tannpleier', [480_00, 480_00]],
    ['5', 'Røntgenbilde', [121_50, 121_50], { repetisjonsprosent: 100, maks_repetisjoner: 5 }],
    ['402', 'Behandling hos tannpleier', [498_00, 498_00], { minimum_tidsbruk: 20 }],
  ]),
];
