import type { CodeList, Field } from '../types.ts';
import { listTextField } from './fields.ts';

const MAX_LENGTH = 10_000;

/** Where a code system is named before its codes: its name, or its OID. */
const SYSTEM = /\b(?:ICD-?10|ICPC-?2B?|ICD-DA-3|NCSP(?:-N)?|NCMP|NCRP|NORAKO|ATC|\d+(?:\.\d+){5,12})(?![\w.])\s*:?/g;
const NOISE = /\b(?:og|eller|samt)\b/g;
const PREFIX = /^(?:krever |en av |ett av |minst en av |diagnose(?:kode)?(?:r|ne)? |prosedyre(?:kode)?(?:r|ne)? )+:?/i;

/**
 * `K74`, `K74.1`, `B20a`, `ABB20`, `AA0AF`; a single letter is a chapter. With what says that it is a stem: `K74*`, `K74%`,
 * `K74.-`.
 */
const CODE = /^(\p{Lu}(?:[\p{Lu}\d]*\d[\p{L}\d]*(?:\.\d{1,4})?)?)(?:\*|%|\.-|-)?$/u;
/** `K70-K77`, `A00.0-A09.9`. */
const RANGE = /^(\p{Lu}\d{1,3}(?:\.\d{1,4})?)-(\p{Lu}\d{1,3}(?:\.\d{1,4})?)$/u;

/**
 * Reads `krever_diagnose` and `krever_prosedyre`, whose spelling is not documented: a list of codes, stems and ranges, joined
 * by comma, semicolon, space, "og" or "eller", with or without code systems (which are not told apart). `includes` is false
 * only of a code that is surely none of them: whether a listed `K74` holds `K741` too is not known, so it does; a point does
 * not matter. Unread is any other text, and a single letter alone, which may say yes or no.
 */
export function codeListField(raw: unknown): Field<CodeList> {
  const text = listTextField(raw);
  if (typeof text !== 'string') return text;
  const tests = text.length > MAX_LENGTH ? null : readCodes(text);
  if (tests === null) return { unread: text };
  return { text, includes: (kode) => tests.some((holds) => holds(kode.trim().replace('.', ''))) };
}

type Test = (kode: string) => boolean;

function readCodes(text: string): readonly Test[] | null {
  const words = text
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(PREFIX, '')
    .replace(SYSTEM, ' ')
    .replace(NOISE, ' ')
    .replace(/([^\s-]) ?- ?(?=[^\s-])/g, '$1-')
    .split(/[\s,;|/]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || (words.length === 1 && words[0]?.length === 1)) return null;
  const tests = words.map(readCode);
  return tests.every((test) => test !== null) ? tests : null;
}

function readCode(word: string): Test | null {
  const range = RANGE.exec(word);
  if (range !== null) return within(bare(range[1]), bare(range[2]));
  const code = CODE.exec(word);
  if (code === null) return null;
  const stem = bare(code[1]);
  return (kode) => kode.startsWith(stem);
}

/** From the first code to the last and what lies below it, where both are of one length. */
function within(from: string, to: string): Test | null {
  if (from.length !== to.length || from > to) return null;
  return (kode) => {
    const stem = kode.slice(0, from.length);
    return stem.length === from.length && from <= stem && stem <= to;
  };
}

function bare(code = ''): string {
  return code.replace('.', '');
}
