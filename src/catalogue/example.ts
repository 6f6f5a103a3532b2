import type { ApatCombination, Catalogue, CodeList, Combination, Lookup, NlkCode, Period, Tariff } from './types.ts';

/** What an example holds; what is left out is as little known as it can be. */
export interface ExampleEntries {
  readonly tariffs?: readonly (Partial<Tariff> & Pick<Tariff, 'kode'>)[];
  readonly nlk?: readonly (Partial<NlkCode> & Pick<NlkCode, 'kode'>)[];
  readonly apat?: readonly (Partial<ApatCombination> & Pick<ApatCombination, 'tKode' | 'pKode'>)[];
  /** ISO instant. Default: a day before the example's treatment. */
  readonly fetched?: string;
}

const VERSION = { fetched: '2026-01-05T06:00:00Z', sha256: '0'.repeat(64), synthetic: true };

const TARIFF: Omit<Tariff, 'kode'> = {
  fra: '2000-01-01',
  til: null,
  fagomrade: 'LE',
  beskrivelse: null,
  honorar: null,
  refusjon: null,
  egenandel: null,
  pasientEgenbetaling: null,
  maksRepetisjoner: null,
  repetisjonsprosent: null,
  redusertRefFraRepetisjon: null,
  redusertRepetisjonsprosent: null,
  spesialisttakst: null,
  ugyldigKombinasjon: null,
  kreverTakst: null,
  kreverProsedyre: null,
  kreverDiagnose: null,
  maksAntallPerAar: null,
  maksAntallPerKalenderAar: null,
  maksAntallGjelderPasient: null,
  minimumTidsbruk: null,
  tidsbrukPerRep: null,
};

const NLK: Omit<NlkCode, 'kode'> = {
  fra: '2000-01-01',
  til: null,
  norskBruksnavn: null,
  refusjonskategori: null,
  erstattesAv: null,
  satser: [],
};

/** A catalogue of some entries, doctors' tariffs since 2000 unless said otherwise: for the rules' worked examples and their tests. */
export function exampleCatalogue({ tariffs = [], nlk = [], apat = [], fetched }: ExampleEntries): Catalogue {
  const takster = tariffs.map((tariff) => ({ ...TARIFF, ...tariff }));
  const koder = nlk.map((code) => ({ ...NLK, ...code }));
  const par = apat.map((each) => ({
    fra: '2000-01-01',
    til: null,
    refusjonskategori: null,
    belop: null,
    samhandlerType: null,
    ...each,
  }));
  return {
    version: fetched === undefined ? VERSION : { ...VERSION, fetched },
    tariff(fagomrade, kode, date) {
      if (takster.every((each) => each.fagomrade !== fagomrade))
        return { found: null, why: 'ikke-kjent', grunn: 'tom' };
      const same = takster.filter((each) => each.kode === kode);
      const mine = takster.filter((each) => each.fagomrade === fagomrade);
      const lookup = onDate(
        mine.filter((each) => each.kode === kode),
        date,
        [...new Set(same.map((each) => each.fagomrade))],
      );
      const near = mine.filter((each) => each.kode.toLowerCase() === kode.toLowerCase());
      if (lookup.found !== null || lookup.why !== 'ukjent' || near.length === 0) return lookup;
      return { ...lookup, skrevet: [...new Set(near.map((each) => each.kode))].toSorted() };
    },
    nlk(kode, date) {
      if (koder.length === 0) return { found: null, why: 'ikke-kjent', grunn: 'tom' };
      return onDate(
        koder.filter((each) => each.kode === kode),
        date,
        [],
      );
    },
    apat(tKode, pKode, samhandlerType, date) {
      if (par.length === 0) return { found: null, why: 'ikke-kjent', grunn: 'tom' };
      return onDate(
        par.filter(
          (each) =>
            each.tKode === tKode &&
            each.pKode === pKode &&
            (samhandlerType === null || each.samhandlerType === null || each.samhandlerType === samhandlerType),
        ),
        date,
        [],
      );
    },
  };
}

/** A catalogue in which every code is found, and nothing is said of any. */
export const OPEN_CATALOGUE: Catalogue = {
  version: VERSION,
  tariff: (fagomrade, kode) => ({ found: [{ ...TARIFF, fagomrade, kode }] }),
  nlk: (kode) => ({ found: [{ ...NLK, kode }] }),
  apat: (tKode, pKode) => ({
    found: [{ fra: '2000-01-01', til: null, tKode, pKode, refusjonskategori: null, belop: null, samhandlerType: null }],
  }),
};

/** The tariffs that a text of an example names. */
export function namesOnly(...koder: readonly string[]): Combination {
  return { names: (kode) => koder.includes(kode), text: koder.join(', ') };
}

/** The codes that a text of an example lists. */
export function listOf(...koder: readonly string[]): CodeList {
  return { includes: (kode) => koder.includes(kode), text: koder.join(', ') };
}

function onDate<T extends Period>(same: readonly T[], date: string, annet: readonly string[]): Lookup<T> {
  const [first, ...more] = same.filter(({ fra, til }) => (fra ?? '') <= date && (til === null || date <= til));
  if (first !== undefined) return { found: [first, ...more] };
  const [period, ...periods] = same.map(({ fra, til }) => ({ fra, til }));
  if (period === undefined) return { found: null, why: 'ukjent', annet };
  return { found: null, why: 'ikke-gyldig', perioder: [period, ...periods] };
}
