import { FAGOMRADER, fagomradeOfPraksistype } from '../../../codelists/fagomrade.ts';
import { REGISTER_PRAKSISTYPER } from '../../../codelists/praksistype.ts';
import type { Entry, Row } from '../rows.ts';
import { syntetisk } from './kroner.ts';

const ALL = [...REGISTER_PRAKSISTYPER].toSorted();

/** The areas with their praksistyper nested: the real codes, as claims need them; a praksistype is described by its area. */
export const FAGOMRAADER: readonly Entry<Row>[] = Object.entries(FAGOMRADER).map(([kode, navn]) => ({
  row: {
    kode,
    beskrivelse: navn,
    praksistyper: praksistyperI(kode).map((type) => ({ kode: type, beskrivelse: syntetisk(`${navn} ${type}`) })),
  },
}));

/** Of an area, sorted. */
export function praksistyperI(fagomraade: string): readonly string[] {
  return ALL.filter((type) => fagomradeOfPraksistype(type) === fagomraade);
}
