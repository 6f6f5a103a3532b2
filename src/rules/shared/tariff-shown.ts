import type { Period } from '../../catalogue/types.ts';
import { MASK } from '../../diagnostics/mask.ts';

/**
 * The code of a tariff line as it may be shown where no register vouches for it. Tariffs begin with a digit (`2ad`), or are letters
 * and few digits (`L1`, `REH1`, `Npe1`). A letter and two digits may be a diagnosis in the wrong place, and is masked.
 */
export function shownTakst(kode: string): string {
  const digits = /^\d{1,4}(?:[A-Za-z]{1,4}\d?)?$/.test(kode);
  const letters = /^(?:[A-Z]{1,4}|Npe)\d{1,3}[a-z]{0,2}$/.test(kode) && !/^[A-Z]\d\d/.test(kode);
  return digits || letters ? kode : MASK;
}

/** A laboratory code as it may be shown: only what has the form of one. */
export function shownNlk(kode: string): string {
  return /^(?:NOR|NPU)\d{5}$/.test(kode) ? kode : MASK;
}

/** Periods as people read them, the last three: `2020-07-01–2025-06-30, 2026-01-01–`. */
export function shownPeriods(perioder: readonly Period[]): string {
  return perioder
    .toSorted((a, b) => (a.fra ?? '').localeCompare(b.fra ?? ''))
    .slice(-3)
    .map(({ fra, til }) => `${fra ?? ''}–${til ?? ''}`)
    .join(', ');
}

/** Longest text of the register that a finding shows, in characters. */
const LONGEST = 120;

/** Texts of the register on one line, cut where they are long; numbers in a row are set apart, so that they are not taken for one. */
export function shownTexts(texts: readonly string[]): string {
  const all = [...new Set(texts)]
    .join(' / ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[,;] ?/g, ', ')
    .replaceAll(/(?<=\d) (?=\d)/g, ', ');
  return all.length > LONGEST ? `${all.slice(0, LONGEST - 1)}…` : all;
}
