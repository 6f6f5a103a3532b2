import { readdirSync, readFileSync } from 'node:fs';
import { type ReadOptions, readXml } from '../../src/xml/read.ts';
import type { XmlRecord } from '../../src/xml/record.ts';
import type { Source } from '../../src/xml/source.ts';
import type { SourceElement } from '../../src/xml/tree.ts';

const corpus = new URL('../../corpus/', import.meta.url);

export function corpusBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, corpus));
}

export function corpusNames(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, corpus)).sort();
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A source that hands out `size` bytes at a time. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Everything that a reader says, as plain data. */
export async function recordsOf(source: Source, options: ReadOptions = {}): Promise<unknown[]> {
  return (await recordsIn(source, options)).map(plain);
}

export async function recordsIn(source: Source, options: ReadOptions = {}): Promise<XmlRecord[]> {
  const all: XmlRecord[] = [];
  for await (const { records } of readXml(source, options)) all.push(...records);
  return all;
}

/** What a reader finds wrong: `id line:column`, with `!` where it could not read on. */
export async function faultsOf(source: Source, options: ReadOptions = {}): Promise<string[]> {
  const records = await recordsIn(source, options);
  return records.flatMap((each) =>
    each.kind === 'finding' ? [`${each.id} ${each.line}:${each.column}${each.fatal ? '!' : ''}`] : [],
  );
}

/** The kinds of the records, in order. */
export async function kindsOf(source: Source, options: ReadOptions = {}): Promise<string[]> {
  return (await recordsIn(source, options)).map((each) => (each.kind === 'finding' ? each.id : each.kind));
}

function plain(record: XmlRecord): unknown {
  if ('element' in record) return { ...record, element: plainElement(record.element) };
  return 'path' in record ? { ...record, path: String(record.path) } : record;
}

function plainElement({ parent: _, path, attributes, children, ...rest }: SourceElement): unknown {
  return {
    ...rest,
    path: String(path),
    attributes: attributes.map((each) => ({ ...each, path: String(each.path) })),
    children: children.map(plainElement),
  };
}

export const BKM = 'http://www.kith.no/xmlstds/bkm/2006-12-20';

/** A claim of as many bills as there are numbers. */
export function claim(...numbers: number[]): string {
  const bills = numbers.map((each) => `<Enkeltregning><RegningNr>${each}</RegningNr></Enkeltregning>`).join('');
  return `<BehandlerKrav xmlns="${BKM}">${bills}<Krav><AntallRegninger>${numbers.length}</AntallRegninger></Krav></BehandlerKrav>`;
}

/** A head message of these documents, each the content of a Content. */
export function head(...contents: string[]): string {
  const documents = contents.map((each) => `<Document><RefDoc><Content>${each}</Content></RefDoc></Document>`).join('');
  return `<MsgHead><MsgInfo><GenDate>2026-04-30T14:30:00</GenDate></MsgInfo>${documents}</MsgHead>`;
}
