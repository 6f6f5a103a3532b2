import { safeKey } from '../diagnostics/mask.ts';
import { escapeToken, isJsonObject } from '../diagnostics/pointer.ts';
import { readTidspunkt } from '../values/oslo-time.ts';
import { forbiddenCharacter } from '../xml/write.ts';
import type { Kind } from './kind.ts';
import type { SayAt } from './to-xml-findings.ts';
import type { Field, Shape } from './to-xml-shape.ts';
import { emptyTree, type Leaf, type Tree } from './to-xml-tree.ts';

/**
 * Reads any JSON object by its shape: each value is taken into the tree as XML text, or is told of. Goes no deeper than the
 * shape, so that no nesting of the input can exhaust the stack.
 */
export function readTree(json: unknown, shape: Shape, pointer: string, felt: string, say: SayAt): Tree {
  if (!isJsonObject(json)) {
    say('to-xml/form#objekt', { felt, funnet: jsonType(json) }, pointer);
    return emptyTree(pointer);
  }
  const values = new Map<string, Leaf>();
  const objects = new Map<string, Tree>();
  const lists = new Map<string, readonly Tree[]>();
  for (const [name, value] of Object.entries(json)) {
    if (isAbsent(value)) continue;
    const at = `${pointer}/${escapeToken(safeKey(name, json))}`;
    const field = shape.get(name);
    if (!field) {
      sayLeft(name, value, at, say);
    } else if (field.is === 'value') {
      const text = readValue(value, field.as, name, at, say);
      if (text !== undefined) values.set(name, { pointer: at, text });
    } else if (field.is === 'object') {
      objects.set(name, readTree(value, field.fields, at, name, say));
    } else {
      lists.set(name, readList(value, field, at, name, say));
    }
  }
  return { pointer, values, objects, lists };
}

/** JSON BKM has null and "" for what isn't there. */
function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function readList(json: unknown, field: Field & { is: 'list' }, pointer: string, felt: string, say: SayAt): Tree[] {
  if (Array.isArray(json)) {
    return json.map((item: unknown, index) =>
      readTree(item, field.fields, `${pointer}/${index}`, `${felt}[${index}]`, say),
    );
  }
  say('to-xml/form#liste', { felt, funnet: jsonType(json) }, pointer);
  return [];
}

function readValue(json: unknown, as: Kind, felt: string, pointer: string, say: SayAt): string | undefined {
  const text = as.write(json);
  if (text === undefined) {
    say(`to-xml/verdi#${as.name}`, { felt, verdi: shown(json) }, pointer);
    return undefined;
  }
  const tegn = forbiddenCharacter(text);
  if (tegn !== null) {
    say('to-xml/tegn', { felt, tegn }, pointer);
    return undefined;
  }
  if (as.name === 'tidspunkt' && typeof json === 'string' && isElsewhere(json))
    say('to-xml/annen-sone', { felt }, pointer);
  return text;
}

/** True for a time whose offset is not Norway's: the XML has Norwegian time and no offset. */
function isElsewhere(tidspunkt: string): boolean {
  const read = readTidspunkt(tidspunkt);
  return read.ok && read.notes.includes('annen-sone');
}

/** A field without a place in the XML, where it holds anything. */
function sayLeft(name: string, value: unknown, pointer: string, say: SayAt): void {
  if (pointer === '/praksisId') {
    say('to-xml/praksisid', {}, pointer);
    return;
  }
  const antall = countValues(value);
  if (antall > 0) say('to-xml/uten-felt', { felt: name, antall }, pointer);
}

/** How many values stand in any JSON, however deep. */
function countValues(json: unknown): number {
  const waiting = [json];
  let count = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isAbsent(value)) continue;
    if (typeof value !== 'object' || value === null) {
      count += 1;
      continue;
    }
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return count;
}

function jsonType(json: unknown): string {
  if (json === null) return 'null';
  return Array.isArray(json) ? 'array' : typeof json;
}

function shown(json: unknown): string {
  if (typeof json === 'string') return `«${json}»`;
  if (typeof json === 'object') return Array.isArray(json) ? '[…]' : '{…}';
  return String(json);
}
