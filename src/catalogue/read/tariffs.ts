import type { Lookup, Tariff } from '../types.ts';
import type { Answer } from './answer.ts';
import { Chains } from './chains.ts';
import { datesOf } from './dates.ts';
import { onDate, periodOf } from './on-date.ts';
import { once } from './once.ts';
import { tariffKey, tariffReader } from './tariff.ts';

/** The tariffs of the open data, by fagområde and code. */
export interface Tariffs {
  lookup(fagomrade: string, kode: string, date: string): Lookup<Tariff>;
  /** Fagområder that it holds anything of, sorted. */
  readonly fagomrader: readonly string[];
  /** Codes of a fagområde, on any date, sorted. */
  koder(fagomrade: string): readonly string[];
}

/** Between fagområde and code. No code of the register holds it. */
const GLUE = '\u0000';

/**
 * Indexes /takstkoder. A row becomes a tariff when it is first found; before, it costs what its JSON does and a few bytes. A
 * row without fagområde may be of any: its code is never said to be unknown or not valid.
 */
export function indexTariffs({ rows }: Pick<Answer, 'rows'>): Tariffs {
  const known = new Chains(rows, (row) => {
    const { kode, fagomrade } = tariffKey(row);
    return kode === null || fagomrade === null ? null : fagomrade + GLUE + kode;
  });
  const homeless = new Chains(rows, (row) => {
    const { kode, fagomrade } = tariffKey(row);
    return fagomrade === null ? kode : null;
  });
  const areas = areasOf(known);
  const read = tariffReader();
  const made = once((at: number) => {
    const row = rows[at] ?? {};
    const { kode, fagomrade } = tariffKey(row);
    return read(row, kode ?? '', fagomrade ?? '', periodOf(datesOf(row)));
  });

  function lookup(fagomrade: string, kode: string, date: string): Lookup<Tariff> {
    if (!areas.has(fagomrade)) return { found: null, why: 'ikke-kjent', grunn: 'tom' };
    const trimmed = kode.trim();
    const entries = known.datedRowsOf(fagomrade + GLUE + trimmed);
    const result = entries.length === 0 ? unknown(fagomrade, trimmed) : onDate(entries, date, made);
    if (result.found !== null || result.why === 'ikke-kjent' || !homeless.has(trimmed)) return result;
    return { found: null, why: 'ikke-kjent', grunn: 'uten-fagomrade' };
  }

  const spellings = once((fagomrade: string) => spellingsOf(areas.get(fagomrade) ?? []));

  function unknown(fagomrade: string, kode: string): Lookup<never> {
    const annet = [...areas].flatMap(([area, koder]) => (koder.has(kode) ? area : [])).toSorted();
    const skrevet = spellings(fagomrade).get(kode.toLowerCase());
    return { found: null, why: 'ukjent', annet, ...(skrevet !== undefined && { skrevet }) };
  }

  return {
    lookup,
    fagomrader: [...areas.keys()].toSorted(),
    koder: (fagomrade) => [...(areas.get(fagomrade) ?? [])].toSorted(),
  };
}

/** The codes of each fagområde. */
function areasOf(known: Chains): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = new Map<string, Set<string>>();
  for (const key of known.keys()) {
    const at = key.indexOf(GLUE);
    const area = key.slice(0, at);
    const koder = areas.get(area) ?? new Set<string>();
    areas.set(area, koder.add(key.slice(at + 1)));
  }
  return areas;
}

/** Codes by how they are in lower case, sorted. */
function spellingsOf(koder: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy([...koder].toSorted(), (kode) => kode.toLowerCase());
}
