import type { BillView, TakstView } from '../../bkm/view.ts';
import type { Ore } from '../../values/ore.ts';

/** A topography and a procedure of pathology that belong together. */
export interface Pair {
  readonly tKode: string;
  readonly pKode: string;
  /** What is claimed for it; null where that is not told. */
  readonly belop: Ore | null;
  /** Where it stands, relative to the bill. */
  readonly pointer: string;
}

const BOTH = /^(T[0-9A-Z]+)[\s+:;,/|*-]+(P[0-9A-Z]+)$/;
const TOPOGRAPHY = /^T[0-9A-Z]+$/;
const PROCEDURE = /^P[0-9A-Z]+$/;
/** Morphology, function, disease and the like: they have no price. */
const OTHER = /^[A-OQ-SU-Z][0-9A-Z]+$/;

/**
 * The combinations of a bill. The items of norpatkoder are not documented (2026-04-23); two ways to write them leave no doubt: both
 * codes in one item (`T28000 P1140`), and one topography with its procedures as items of their own.
 *
 * @returns null where neither is how it stands
 */
export function pairsOf({ norpatkoder }: BillView): readonly Pair[] | null {
  const coded = norpatkoder.flatMap((item) => (item.kode === null ? [] : { item, kode: item.kode }));
  if (coded.length < norpatkoder.length) return null;
  const joined = coded.flatMap(({ item, kode }) => pairIn(item, kode) ?? []);
  if (joined.length === coded.length) return joined;
  if (joined.length > 0 || !coded.every(({ kode }) => isCode(kode))) return null;
  const [topography, ...others] = coded.filter(({ kode }) => TOPOGRAPHY.test(kode));
  const procedures = coded.filter(({ kode }) => PROCEDURE.test(kode));
  if (topography === undefined || others.length > 0 || procedures.length === 0) return null;
  return procedures.map(({ item, kode }) => ({
    tKode: topography.kode,
    pKode: kode,
    belop: item.belop,
    pointer: item.pointer,
  }));
}

function pairIn({ belop, pointer }: TakstView, kode: string): Pair | null {
  const [, tKode, pKode] = BOTH.exec(kode) ?? [];
  return tKode === undefined || pKode === undefined ? null : { tKode, pKode, belop, pointer };
}

function isCode(kode: string): boolean {
  return TOPOGRAPHY.test(kode) || PROCEDURE.test(kode) || OTHER.test(kode);
}
