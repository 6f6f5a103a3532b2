import type { Finding } from '../diagnostics/finding.ts';
import { safeName } from '../diagnostics/mask.ts';
import { wrongCall } from '../diagnostics/options.ts';
import { escapeToken } from '../diagnostics/pointer.ts';
import { type Context, finderOf } from '../diagnostics/text.ts';
import { membersOf, shapeOf } from './json-shape.ts';
import { JSON_TEXTS } from './json-texts.ts';
import { decodeUtf8, withoutBom } from './json-utf8.ts';
import { type Spot, walkJson } from './json-walk.ts';

/** How deep a JSON file may nest; a message needs 8 levels. */
export const MAX_DEPTH = 200;

/** A JSON value with the text that it was read from (without byte order mark, as `locatePointers` wants it). */
export type ParsedJson = { readonly value: unknown; readonly text: string } | { readonly finding: Finding };

const finding = finderOf(JSON_TEXTS);

/**
 * Reads a JSON file: UTF-8, with or without a byte order mark. What is not JSON, nests deeper than `MAX_DEPTH` or has a key
 * twice in one object gives a finding with line and column, that quotes nothing of the file. Never throws for content.
 *
 * @throws {BkmError} OPTIONS where `input` is neither
 *
 * @example
 * const parsed = parseJson('{"a": 1, "a": 2}');
 * 'finding' in parsed && parsed.finding.id; // 'json/dobbel-nokkel'
 */
export function parseJson(input: Uint8Array | string, context: Context = {}): ParsedJson {
  if (typeof input !== 'string' && !ArrayBuffer.isView(input)) {
    throw wrongCall('the input must be a string or a Uint8Array', 'inndata skal være en tekst eller Uint8Array');
  }
  const decoded = typeof input === 'string' ? { text: withoutBom(input) } : decodeUtf8(input);
  if ('invalid' in decoded) return { finding: finding('json/ukjent-format#utf8', {}, decoded.invalid, context) };
  const { text } = decoded;
  const value = parseQuickly(text);
  return value === undefined ? { finding: firstTrouble(text, context) } : { value, text };
}

/** The value of a text without any trouble; undefined otherwise. The place is then looked for, slower. */
function parseQuickly(text: string): unknown {
  const shape = shapeOf(text);
  if (shape.depth > MAX_DEPTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return membersOf(value) === shape.members ? value : undefined;
  } catch {
    // The error's message quotes the text: nothing of it may be used.
    return undefined;
  }
}

function firstTrouble(text: string, context: Context): Finding {
  const path: string[] = [];
  const keys: Set<string>[] = [];
  const doubles: Finding[] = [];
  const end = walkJson(text, MAX_DEPTH, (step, depth, spot) => {
    keys[depth + 1] = new Set();
    if (step === null) return true;
    path.length = depth - 1;
    path.push(typeof step === 'number' ? String(step) : safeName(step));
    if (typeof step !== 'string') return true;
    const seen = keys[depth]?.has(step) === true;
    keys[depth]?.add(step);
    if (seen) doubles.push(doubleKey(step, path, spot, context));
    return !seen;
  });
  const [double] = doubles;
  if (double !== undefined) return double;
  if (text.trim() === '') return finding('json/ukjent-format#tom', {}, { line: 1, column: 1 }, context);
  if (end.kind === 'depth') return finding('json/for-dypt', { grense: MAX_DEPTH }, spotOnly(end), context);
  return finding('json/ukjent-format', {}, end.kind === 'syntax' ? spotOnly(end) : { line: 1, column: 1 }, context);
}

function doubleKey(key: string, path: readonly string[], spot: Spot, context: Context): Finding {
  const pointer = path.map((token) => `/${escapeToken(token)}`).join('');
  return finding('json/dobbel-nokkel', { felt: key }, { ...spot, pointer }, context);
}

function spotOnly({ line, column }: Spot): Spot {
  return { line, column };
}
