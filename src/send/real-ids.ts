import { listIn } from '../bkm/read-json.ts';
import { isJsonObject, member } from '../diagnostics/pointer.ts';
import { readNasjonalId } from '../values/nasjonal-id.ts';

/** Members that hold numbers of other kinds, of any length. */
const OTHERS = new Set(['guid', 'regningsnummer', 'kode', 'kodeverk', 'tannkode']);

/**
 * Places of national ids that may be a real person's: valid, and of no synthetic series (month + 80, + 65, + 40). Outside production
 * no such number belongs in a claim.
 *
 * @returns JSON pointers into the message, never the numbers
 */
export function realIds(message: unknown): readonly string[] {
  return listIn(member(message, 'behandlerkrav'), 'regninger').flatMap((regning, index) => [
    ...placesIn(regning, `/behandlerkrav/regninger/${index}`),
  ]);
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

function holdsReal(text: string): boolean {
  return (text.match(/(?<!\d)(?:\d{6} ?\d{5}|\d{12})(?!\d)/g) ?? []).some((number) => isReal(number.replace(' ', '')));
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
