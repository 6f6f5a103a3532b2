import { type TakstSpec, taksterI } from './takst.ts';

const SPESIALIST = { spesialisttakst: true };

/** Tariffs of specialists with an agreement. K01a has the amount and the repetition of the published tariff of 2023-24. */
export const LEGE_SPESIALIST = taksterI('LE', [
  ['3ad', 'Konsultasjon hos spesialist', [375_00, 0], { ...SPESIALIST, maks_repetisjoner: 0 }],
  [
    '3ae',
    'E-konsultasjon hos spesialist',
    [375_00, 0],
    { ...SPESIALIST, maks_repetisjoner: 0, ugyldig_kombinasjon: '3ad' },
  ],
  ['4a1', 'Tillegg for spesialist', [299_50, 299_50], { ...SPESIALIST, maks_repetisjoner: 0 }],
  [
    '4b',
    'Tillegg for spesialist etter henvisning',
    [412_00, 412_00],
    { ...SPESIALIST, ugyldig_kombinasjon: 'alle bortsett fra 3ad' },
  ],
  [
    '605',
    'Undersøkelse med måling',
    [252_25, 252_25],
    { ...SPESIALIST, repetisjonsprosent: 100, maks_repetisjoner: 1 },
  ],
  [
    'K01a',
    'Stort kirurgisk inngrep',
    [6774_00, 6774_00],
    { ...SPESIALIST, repetisjonsprosent: 100, maks_repetisjoner: 1, krever_prosedyre: 'NGD11, NGD21, NGA11' },
  ],
  ...'abcdefg'.split('').map(inngrep),
]);

function inngrep(letter: string, at: number): TakstSpec {
  const ore = (1500 + at * 250) * 100;
  const vilkar = { ...SPESIALIST, maks_repetisjoner: 0, ugyldig_kombinasjon: 'K02a-K02g er gjensidig utelukkende' };
  return [`K02${letter}`, `Kirurgisk inngrep, gruppe ${letter}`, [ore, ore], vilkar];
}
