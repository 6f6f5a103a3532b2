import { idnr } from '@navikt/fnrvalidator';
import { isCalendarDay, twoDigits } from './calendar.ts';

/** Fødselsnummer, D-number (day + 40), H-number (month + 40), common help number (first digit 8 or 9), DUF number. */
export type NasjonalIdSlag = 'FNR' | 'DNR' | 'HNR' | 'FHN' | 'DUF';

export interface NasjonalId {
  readonly slag: NasjonalIdSlag;
  /** `2032`: it holds only by the rules of numbers issued from 2032 on, and tells neither century nor sex. */
  readonly regler: 'klassisk' | '2032';
  /**
   * What a synthetic series adds to the month: 80 Tenor (the Tax Administration), 65 Norsk helsenett, 40 NAV. An H-number has
   * month + 40 too: NAV's series can be told from it only where the day says D-number, and is null otherwise.
   */
  readonly testserie: 80 | 65 | 40 | null;
  /** `YYYY-MM-DD`; null where the number doesn't tell. */
  readonly fodselsdato: string | null;
  /** As in code list 3101: 1 man, 2 woman; null where the number doesn't tell. */
  readonly kjonn: '1' | '2' | null;
}

/** Not the digits that a number has; no such day; the control digits don't fit. */
export type NasjonalIdFeil = 'form' | 'dato' | 'kontrollsiffer';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** UDI publishes none; as Statistics Norway's control of KOSTRA files (kostra-kontrollprogram, validateDUF) has them. */
const DUF = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];

/**
 * Reads a Norwegian personal number, or says what is wrong with it. Eleven digits: the classic rules of HIS 1001 (syntax of
 * fødselsnummer and help numbers) are checked here, as `@navikt/fnrvalidator` knows neither century, sex, FHN nor the series + 65;
 * what they refuse is accepted when that library does, by the Tax Administration's rules from 2032 (nytt fødselsnummer fra 2032).
 * Twelve digits: a DUF number, year first.
 *
 * Whether the person exists is not known.
 *
 * @example readNasjonalId('17835415872') // { slag: 'FNR', testserie: 80, fodselsdato: '1954-03-17', kjonn: '2', … }
 */
export function readNasjonalId(text: string): NasjonalId | NasjonalIdFeil {
  if (!/^\d{11,12}$/.test(text)) return 'form';
  if (text.length === 12) return readDuf(text);
  return text.charCodeAt(0) >= 0x38 ? readFhn(text) : readBirth(text);
}

function readDuf(text: string): NasjonalId | NasjonalIdFeil {
  if (!/^(?:19|20)/.test(text)) return 'form';
  return weighted(text, DUF) === twoDigits(text, 10) ? silent('DUF') : 'kontrollsiffer';
}

function readFhn(text: string): NasjonalId | NasjonalIdFeil {
  return weighted(text, FIRST) === 0 && weighted(text, SECOND) === 0 ? silent('FHN') : 'kontrollsiffer';
}

function silent(slag: 'FHN' | 'DUF'): NasjonalId {
  return { slag, regler: 'klassisk', testserie: null, fodselsdato: null, kjonn: null };
}

function readBirth(text: string): NasjonalId | NasjonalIdFeil {
  const isD = text.charCodeAt(0) >= 0x34;
  const day = twoDigits(text, 0) - (isD ? 40 : 0);
  const added = addedTo(twoDigits(text, 2));
  const month = twoDigits(text, 2) - added;
  const year = twoDigits(text, 4);
  // The century of a number from 2032 on is not known, and 2000 has every day that another century has.
  if (month < 1 || month > 12 || !isCalendarDay(2000 + year, month, day)) return 'dato';

  const slag = isD ? 'DNR' : added === 40 ? 'HNR' : 'FNR';
  const testserie = added === 0 || slag === 'HNR' ? null : added;
  const century = centuryOf(year, twoDigits(text, 6) * 10 + (twoDigits(text, 7) % 10));
  const isClassic = century !== null && isCalendarDay(century + year, month, day);
  if (isClassic && weighted(text, FIRST) === 0 && weighted(text, SECOND) === 0) {
    const kjonn = text.charCodeAt(8) % 2 === 1 ? '1' : '2';
    return { slag, regler: 'klassisk', testserie, fodselsdato: dateOf(century + year, month, day), kjonn };
  }
  if (idnr(text).status !== 'valid') return 'kontrollsiffer';
  return { slag, regler: '2032', testserie, fodselsdato: null, kjonn: null };
}

function addedTo(month: number): 80 | 65 | 40 | 0 {
  if (month > 80) return 80;
  if (month > 65) return 65;
  return month > 40 ? 40 : 0;
}

/** Series of individual digits by year of birth. Source: forskrift om folkeregistrering (2007) § 2-2. */
function centuryOf(year: number, individual: number): number | null {
  if (individual < 500) return 1900;
  if (year < 40) return 2000;
  if (individual >= 900) return 1900;
  return individual < 750 && year >= 54 ? 1800 : null;
}

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weighted sum of the first digits, modulo 11. */
function weighted(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (text.charCodeAt(i) - 0x30);
  return sum % 11;
}
