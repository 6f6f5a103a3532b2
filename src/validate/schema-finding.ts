import type { Revision } from '../bkm/revision.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { safeKey } from '../diagnostics/mask.ts';
import { escapeToken, isJsonObject, tokensOf, valueAt } from '../diagnostics/pointer.ts';
import { type Context, finderOf } from '../diagnostics/text.ts';
import type { SchemaError } from './generated/bkm-2026-04-23.ts';
import { hintFor } from './rename.ts';
import { SCHEMA_TEXTS } from './schema-texts.ts';

/** What was validated, and where it stands in the message. */
export interface Subject {
  readonly value: unknown;
  /** JSON pointer of `value` from the message; '' for the message itself. */
  readonly pointer: string;
  readonly revision: Revision;
  readonly context: Context;
}

const finding = finderOf(SCHEMA_TEXTS);

type MissingId = `schema/mangler-${'praksisid' | 'behandlerkrav' | 'regninger' | 'guid'}`;

/** The fields without which the API refuses a message. Each name stands at one place only. */
const MISSING: ReadonlyMap<string, MissingId> = new Map([
  ['praksisId', 'schema/mangler-praksisid'],
  ['behandlerkrav', 'schema/mangler-behandlerkrav'],
  ['regninger', 'schema/mangler-regninger'],
  ['guid', 'schema/mangler-guid'],
]);

/** How a string field must be written; the other fields with a form are dates. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['guid', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  ['tidspunkt', 'YYYY-MM-DDTHH:mm:ss±hh:mm'],
]);

/** A finding for one error of a generated validator; null when the error only repeats another one. */
export function toFinding(error: SchemaError, subject: Subject): Finding | null {
  const pointer = subject.pointer + error.instancePath;
  switch (error.keyword) {
    case 'if':
      return null;
    case 'additionalProperties':
      return unknownField(String(error.params.additionalProperty), pointer, subject);
    case 'required':
      return missingField(String(error.params.missingProperty), pointer, subject);
    default:
      return wrongValue(error, pointer, subject);
  }
}

function unknownField(felt: string, parent: string, { value, pointer, revision, context }: Subject): Finding {
  const holder = valueAt(value, parent.slice(pointer.length));
  const place = { pointer: `${parent}/${escapeToken(safeKey(felt, isJsonObject(holder) ? holder : {}))}` };
  const hint = hintFor(felt, placeOf(parent), revision);
  switch (hint?.kind) {
    case 'renamed':
      return finding('schema/ukjent-felt#omdopt', { felt, revisjon: revision, navn: hint.name }, place, context);
    case 'similar':
      return finding('schema/ukjent-felt#ligner', { felt, revisjon: revision, navn: hint.name }, place, context);
    case 'elsewhere':
      return finding(
        'schema/ukjent-felt#annen-revisjon',
        { felt, revisjon: revision, annen: hint.revision },
        place,
        context,
      );
    default:
      return finding('schema/ukjent-felt', { felt, revisjon: revision }, place, context);
  }
}

/** @param parent pointer of what lacks the field */
export function missingField(felt: string, parent: string, { context }: Subject): Finding {
  const place = { pointer: `${parent}/${escapeToken(felt)}` };
  const id = MISSING.get(felt);
  return id === undefined ? finding('schema/mangler-felt', { felt }, place, context) : finding(id, {}, place, context);
}

function wrongValue(error: SchemaError, pointer: string, subject: Subject): Finding {
  const value = valueAt(subject.value, error.instancePath);
  const name = tokensOf(pointer).at(-1) ?? '';
  const place = { pointer };
  const { context } = subject;
  const missing = value === null || value === '' ? MISSING.get(name) : undefined;
  if (missing !== undefined) return finding(missing, {}, place, context);
  const felt = fieldName(pointer);
  const verdi = shown(value);
  switch (error.keyword) {
    case 'type': {
      const funnet = jsonType(value);
      if (pointer === '') return finding('schema/type#melding', { funnet }, place, context);
      // JSON's 1e400 is read as infinity.
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
        return finding('schema/type#for-stort', { felt }, place, context);
      return finding('schema/type', { felt, ventet: expected(error.params.type), funnet, verdi }, place, context);
    }
    case 'multipleOf':
      return finding('schema/belop-desimaler', { felt, verdi }, place, context);
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return finding('schema/belop-for-stort', { felt }, place, context);
    default:
      return finding('schema/format', { felt, ventet: FORMS.get(name) ?? 'YYYY-MM-DD', verdi }, place, context);
  }
}

/** Every optional field admits null: to say so each time helps nobody. */
function expected(type: unknown): string {
  return [type]
    .flat()
    .filter((name) => name !== 'null')
    .join('/');
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? '…' : String(value);
}

/** `regninger[3]`, `belop`: the last name of a pointer, with the indexes behind it. */
function fieldName(pointer: string): string {
  const tokens = tokensOf(pointer);
  const last = tokens.findLastIndex((token) => !isIndex(token));
  return (
    (tokens[last] ?? '') +
    tokens
      .slice(last + 1)
      .map((index) => `[${index}]`)
      .join('')
  );
}

/** The place of `hintFor`. A validator goes only into fields that it knows, and none of those is a number. */
function placeOf(pointer: string): string {
  return tokensOf(pointer)
    .filter((token) => !isIndex(token))
    .join('.');
}

function isIndex(token: string): boolean {
  return /^\d+$/.test(token);
}
