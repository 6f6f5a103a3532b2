import type { Catalogue, CatalogueVersion } from '../types.ts';
import type { Answer } from './answer.ts';
import type { Dataset } from './datasets.ts';
import { indexApat, indexNlk } from './laboratory-index.ts';
import { indexTariffs } from './tariffs.ts';

/** What was read of each dataset; those that are not there are not known. */
export type Answers = Readonly<Partial<Record<Dataset, Answer>>>;

/** The open data as the rules ask it, and as people look things up in it. */
export interface OpenCatalogue extends Catalogue {
  /** Fagområder that there are tariffs of, sorted. */
  readonly fagomrader: readonly string[];
  /** The tariff codes of a fagområde, on any date, sorted; none where nothing is held of it. */
  koder(fagomrade: string): readonly string[];
}

/**
 * Opens a catalogue on the answers that were read. It is synthetic where its version says so or any answer does. Entries are
 * read when they are first looked up, and never fail: what can't be read of them is an `UnreadField`, or `ikke-kjent`.
 *
 * @example openCatalogue({ takstkoder }, version).tariff('LE', '2ad', '2026-01-10')
 */
export function openCatalogue(answers: Answers, version: CatalogueVersion): OpenCatalogue {
  const { takstkoder, nlkkoder, refusjonskategorisatser, apatkombinasjoner } = answers;
  const tariffs = indexTariffs(takstkoder ?? EMPTY);
  const nlk = indexNlk(nlkkoder ?? EMPTY, refusjonskategorisatser ?? EMPTY);
  const apat = indexApat(apatkombinasjoner ?? EMPTY);
  const synthetic = version.synthetic || Object.values(answers).some(({ syntetisk }) => syntetisk);
  return {
    version: { ...version, synthetic },
    fagomrader: tariffs.fagomrader,
    koder: tariffs.koder,
    tariff: tariffs.lookup,
    nlk,
    apat,
  };
}

const EMPTY: Pick<Answer, 'rows'> = { rows: [] };
