import { type TakstSpec, taksterI } from './takst.ts';

/**
 * Doctors' supplements, each with the main tariff that it needs. Which are supplements: Helfo, list of supplements that the control has
 * held against their main tariff since 2017-12-01. What they need, and their prices, is made up, but for 2cd.
 */
export const LEGE_TILLEGG = taksterI('LE', [
  [
    '2cd',
    'Tillegg for tidsbruk utover 20 minutter, per påbegynt kvarter',
    [255_00, 255_00],
    {
      fradato: '2025-07-01',
      krever_takst: '2ad, 2ae, 2bd',
      repetisjonsprosent: 100,
      maks_repetisjoner: 10,
      minimum_tidsbruk: 20,
      tidsbruk_per_rep: 15,
    },
  ],
  [
    '2cdd',
    'Tillegg for samtaleterapi, dyrere først',
    [190_00, 190_00],
    {
      krever_takst: '2ad',
      repetisjonsprosent: 100,
      redusert_ref_fra_repetisjon: 2,
      redusert_repetisjonsprosent: 50,
      maks_repetisjoner: 6,
    },
  ],
  ['2ck', 'Tillegg for tidsbruk på legevakt', [275_00, 275_00], { krever_takst: '2ak, 2fk', repetisjonsprosent: 100 }],
  tillegg('2dd', '2ad, 2ae', 120_00),
  tillegg('2dk', '2ak, 2fk', 140_00),
  tillegg('2nk', '2ak', 60_00),
  tillegg('2p', 'krever 2ad eller 2ak', 35_00),
  tillegg('3bd', '3ad', 210_00),
  tillegg('7', '2ad, 2ak, 3ad', 88_00),
  tillegg('11cd', '11ad', 130_00),
  tillegg('11ck', '11ak', 160_00),
  tillegg('11dd', '11ad', 120_00),
  tillegg('11dk', '11ak', 140_00),
  tillegg('11e', '2, 11', 44_00),
  tillegg('11f', '11ad, 11ak', 52_00),
  tillegg('11gd', '11ad', 70_00),
  tillegg('11hd', '11ad', 71_00),
  tillegg('11id', '11ad', 72_00),
  tillegg('11nk', '11ak', 66_00),
  tillegg('12bd', '12ad', 99_00),
  tillegg('12cd', '12ad', 130_00),
  tillegg('701c', '701a', 22_00),
]);

function tillegg(kode: string, krever_takst: string, ore: number): TakstSpec {
  return [kode, `Tillegg ${kode}`, [ore, ore], { krever_takst, maks_repetisjoner: 0 }];
}
