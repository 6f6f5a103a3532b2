import { isJsonObject } from '../diagnostics/pointer.ts';
import { readNasjonalId } from '../values/nasjonal-id.ts';

/** Members that hold numbers of other kinds, of any length. */
const OTHERS = new Set(['praksisId', 'guid', 'regningsnummer', 'kode', 'kodeverk', 'tannkode']);

/**
 * Places of national ids that may be a real person's: valid, and of no synthetic series (month + 80, + 65, + 40). Outside production
 * no such number belongs in a claim.
 *
 * @returns JSON pointers into the message, never the numbers
 */
export function realIds(message: unknown): readonly string[] {
  return [...placesIn(message, '')];
}

function* placesIn(value: unknown, pointer: string): Generator<string> {
  if (typeof value === 'string') {
    if (holdsReal(value)) yield pointer;
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* placesIn(each, `${pointer}/${index}`);
  } else if (isJsonObject(value)) {
    for (const [key, each] of Object.entries(value)) if (!OTHERS.has(key)) yield* placesIn(each, `${pointer}/${key}`);
  }
}

/** Eleven digits, as people write them: 010150-12345, 010150 123 45; or twelve. */
const NUMBER = /(?<!\d)(?:\d{6}[\s./-]?\d{3}[\s./-]?\d{2}|\d{12})(?!\d)/g;

function holdsReal(text: string): boolean {
  return (text.match(NUMBER) ?? []).some((number) => isReal(number.replaceAll(/\D/g, '')));
}

function isReal(number: string): boolean {
  const read = readNasjonalId(number);
  // An H-number has month + 40, as one of the synthetic series has; a common help number names nobody by itself.
  return (
    typeof read === 'object' &&
    read.testserie === null &&
    (read.slag === 'FNR' || read.slag === 'DNR' || read.slag === 'DUF')
  );
}
