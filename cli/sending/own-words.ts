import { API_KODER } from '../../src/index.ts';
import { masked } from '../masked.ts';

/** Members of a bill that tell of the patient, with all below them. */
const PERSONAL = new Set(['pasient', 'merknad', 'diagnoser', 'henvisning', 'sjeldenMedisinskTilstand']);

/** Below these: words of the format, not of a person. */
const COMMON = new Set(['type', 'kodeverk', 'kjonn', 'trygdenasjon']);

/**
 * The API's words on a refused message, as they may be shown: what of them is a name, a diagnosis, a text or an id of one of its
 * patients is masked. Who reads JSON tends to quote what it could not read.
 *
 * @param message as it was sent
 */
export function maskedOwn(words: string, message: unknown, showValues: boolean): string {
  if (showValues) return words;
  let shown = words;
  for (const value of personal(message, false)) {
    if (shown.toLowerCase().includes(value.toLowerCase())) shown = shown.replaceAll(alone(value), '•••');
  }
  return masked(shown, false);
}

/** The same of a code, which may be one that is not documented: those that are say nothing of a patient. */
export function maskedCode(kode: string, message: unknown, showValues: boolean): string {
  return Object.hasOwn(API_KODER, kode) ? kode : maskedOwn(kode, message, showValues);
}

/** Values from two characters on; a single one tells nothing, and stands in every word. */
function* personal(value: unknown, isPersonal: boolean): Generator<string> {
  if (typeof value === 'string') {
    const text = value.trim();
    if (isPersonal && text.length > 1) yield text;
  } else if (Array.isArray(value)) {
    for (const each of value) yield* personal(each, isPersonal);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (!COMMON.has(key)) yield* personal(each, isPersonal || PERSONAL.has(key));
    }
  }
}

/** As a word: a short name stands within longer ones. */
function alone(value: string): RegExp {
  const plain = value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu');
}
