import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Revision } from '../../src/bkm/revision.ts';
import { DEFAULT_REVISION } from '../../src/bkm/revision.ts';
import type { ValidateOptions, ValidateResult } from '../../src/check/result.ts';
import { Validation } from '../../src/check/validate.ts';
import { type ConvertedMessage, convert } from '../../src/convert/convert.ts';
import { readPraksisMap } from '../../src/convert/praksis-map.ts';
import { readPraksiser } from '../../src/convert/praksis-register.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { member, tokensOf } from '../../src/diagnostics/pointer.ts';
import { instantOf, readTidspunkt } from '../../src/values/oslo-time.ts';

const corpus = path.resolve(import.meta.dirname, '../../corpus');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(corpus, name), 'utf8'));
const praksisMap = readPraksisMap(json('praksis/map.json'));
const praksiser = readPraksiser(json('praksis/praksiser.json'));
const converted = new Map<string, Promise<readonly ConvertedMessage[]>>();

export function textOf(file: string): string {
  return readFileSync(path.join(corpus, 'valid', file), 'utf8');
}

/** The messages of a file of corpus/valid, converted once. */
export function messagesOf(file: string, revision: Revision = DEFAULT_REVISION): Promise<readonly ConvertedMessage[]> {
  const key = `${file} ${revision}`;
  const there = converted.get(key) ?? convert(textOf(file), { praksisMap, revision }).then(({ messages }) => messages);
  converted.set(key, there);
  return there;
}

export async function messageOf(
  file: string,
  index = 0,
  revision: Revision = DEFAULT_REVISION,
): Promise<ConvertedMessage> {
  const message = (await messagesOf(file, revision))[index];
  if (message === undefined) throw new Error(`${file} has no message ${index}`);
  return message;
}

/** Validates texts as one run, with the register of the corpus and what the caller knows beside it; the last one's result. */
export async function run(texts: readonly string[], options: ValidateOptions): Promise<ValidateResult> {
  const validation = new Validation({ praksisMap, praksiser, ...options });
  const results: ValidateResult[] = [];
  for (const text of texts) results.push(await validation.check(text));
  const last = results.at(-1);
  if (last === undefined) throw new Error('nothing to validate');
  return last;
}

/** The message's own time. */
export function madeAt({ genDate }: ConvertedMessage): number {
  const read = readTidspunkt(genDate ?? '');
  if (!read.ok) throw new Error('a message of the corpus has no GenDate');
  return instantOf(read.value);
}

/** What a rule has caught: that it could not check is no catch. */
export function caught(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule && !finding.id.endsWith('#ikke-kontrollert'));
}

/** A copy with one value changed, added or, to undefined, taken out. */
export function changed(value: unknown, pointer: string, to: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const tokens = tokensOf(pointer);
  const last = tokens.at(-1) ?? '';
  const parent = tokens.slice(0, -1).reduce<unknown>(member, copy);
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing stands around ${pointer}`);
  if (to === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (to === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, to);
  return copy;
}

/**
 * The XML with the value that stands at a place replaced: an attribute, or the text of an element that holds nothing else. Null
 * where there is no such value.
 */
export function rewritten(xml: string, line: number, column: number, to: string): string | null {
  const lines = xml.split('\n');
  const text = lines[line - 1] ?? '';
  const [, open, old] = /^(\w+\s*=\s*"|<[^>]*[^/>]>)([^"<]*)["<]/.exec(text.slice(column - 1)) ?? [];
  if (open === undefined || old === undefined) return null;
  const at = column - 1 + open.length;
  lines[line - 1] = `${text.slice(0, at)}${to}${text.slice(at + old.length)}`;
  return lines.join('\n');
}
