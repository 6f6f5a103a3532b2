import { taksterI } from './takst.ts';

/** Outpatient clinics, private laboratories and radiology, prices made up. */
export const SYKEHUS = [
  ...taksterI('PO', [
    ['B01', 'Poliklinisk konsultasjon', [290_00, 290_00], { maks_repetisjoner: 0 }],
    [
      'B02',
      'Poliklinisk konsultasjon med prosedyre',
      [820_00, 820_00],
      { krever_prosedyre: 'ABB20 eller AA0AF', krever_takst: 'B01' },
    ],
    [
      'B20',
      'Dagbehandling',
      [1640_00, 1640_00],
      { krever_diagnose: 'K70-K77, F32', repetisjonsprosent: 80, maks_repetisjoner: 2 },
    ],
  ]),
  ...taksterI('LR', [
    ['LR1', 'Røntgenundersøkelse', [210_00, 210_00], { repetisjonsprosent: 50, maks_repetisjoner: 3 }],
    ['LR2', 'MR-undersøkelse', [1890_00, 1890_00], { maks_antall_per_aar: 4, maks_antall_gjelder_pasient: true }],
    ['LR3', 'Prøvetaking', [61_00, 61_00], { maks_repetisjoner: 0 }],
  ]),
];
