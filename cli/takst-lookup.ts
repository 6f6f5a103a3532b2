import type { Lookup, OpenCatalogue, Tariff } from '../src/catalogue.ts';

/** What was found of a code in one area. */
export interface InArea {
  readonly fagomraade: string;
  readonly lookup: Lookup<Tariff>;
}

/** In the area that is asked for, else in all that have the code; where none has, in the first, as an answer of all. */
export function lookUp(
  catalogue: OpenCatalogue,
  kode: string,
  date: string,
  area: string | undefined,
): readonly InArea[] {
  const areas = area === undefined ? catalogue.fagomrader : [area];
  const all = areas.map((fagomraade) => ({ fagomraade, lookup: catalogue.tariff(fagomraade, kode, date) }));
  const known = all.filter(({ lookup }) => lookup.found !== null || lookup.why !== 'ukjent');
  return known.length > 0 ? known : all.slice(0, 1);
}

/** Every code of the area that is asked for; of all, where none is, or the catalogue lacks it. */
export function codesOf(catalogue: OpenCatalogue, area: string | undefined): readonly string[] {
  const areas = area !== undefined && catalogue.fagomrader.includes(area) ? [area] : catalogue.fagomrader;
  return [...new Set(areas.flatMap((each) => catalogue.koder(each)))];
}
