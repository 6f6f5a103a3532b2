/**
 * Evil input too large to commit, made while it is read: `node corpus/make-evil.ts NAME [--out FILE]`. Without a name, the list.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const start =
  '<?xml version="1.0" encoding="UTF-8"?>\n<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"><Praksistype>1</Praksistype><Enkeltregning>';
const end =
  '<RegningNr>1</RegningNr></Enkeltregning><Krav><AntallRegninger>1</AntallRegninger><SumKravSamlet V="0" U="NOK"/></Krav></BehandlerKrav>\n';
const block = 65_536;

/** `count` elements within one another in a bill, opened and closed again: well-formed. */
export function depthBomb(count = 1_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([repeated('<a>', count), repeated('</a>', count)]));
}

/** A tag that is opened again and again and never closed: the file ends there. */
export function depthWithoutEnd(count = 1_000_000): AsyncGenerator<Uint8Array> {
  return bytes(inTurn([[start], repeated('<Enkeltregning>', count)]));
}

/** One attribute of `length` bytes. */
export function hugeAttribute(length = 200_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([['<Merknad x="'], repeated('a', length), ['"/>']]));
}

/** One text of `length` bytes. */
export function hugeText(length = 200_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([['<Merknad>'], repeated('a', length), ['</Merknad>']]));
}

/** One comment of `length` bytes. */
export function hugeComment(length = 200_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([['<!--'], repeated('a', length), ['-->']]));
}

/** One element name of `length` bytes. */
export function hugeName(length = 200_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([['<'], repeated('a', length), ['/>']]));
}

/** One element with `count` attributes. */
export function manyAttributes(count = 1_000_000): AsyncGenerator<Uint8Array> {
  return bytes(within([['<Merknad'], counted(count, (index) => ` a${index}="1"`), ['/>']]));
}

/** `count` elements that the format does not know, each of another name. */
export function unknownElements(count = 10_000): AsyncGenerator<Uint8Array> {
  return bytes(within([counted(count, (index) => `<Ukjent${index}>${index}</Ukjent${index}>`)]));
}

/** One bill with `count` tariff lines. */
export function manyLines(count = 1_000_000): AsyncGenerator<Uint8Array> {
  const line = '<Takst><Verdi V="0" U="NOK"/><Kode>2ad</Kode><Antall>1</Antall></Takst>';
  return bytes(within([['<Behandling>'], repeated(line, count), ['<SumKrav/></Behandling>']]));
}

/** One bill with `count` teeth and as many tariff lines: a tooth on each line would be the square of it. */
export function teethOnLines(count = 3000): AsyncGenerator<Uint8Array> {
  const line = '<Takst><Verdi V="0" U="NOK"/><Kode>101</Kode><Antall>1</Antall></Takst>';
  const teeth = repeated('<Tann V="16"/>', count);
  return bytes(within([['<Behandling>'], teeth, repeated(line, count), ['<SumKrav/></Behandling>']]));
}

/** `count` namespace prefixes, each bound on an element within the last. */
export function manyNamespaces(count = 10_000): AsyncGenerator<Uint8Array> {
  return bytes(
    within([
      counted(count, (index) => `<p${index}:a xmlns:p${index}="urn:x:${index}">`),
      counted(count, (index) => `</p${count - 1 - index}:a>`),
    ]),
  );
}

/** Everything that can be made, by the name on the command line. */
export const evil = {
  'depth-bomb': depthBomb,
  'depth-without-end': depthWithoutEnd,
  'huge-attribute': hugeAttribute,
  'huge-text': hugeText,
  'huge-comment': hugeComment,
  'huge-name': hugeName,
  'many-attributes': manyAttributes,
  'unknown-elements': unknownElements,
  'many-lines': manyLines,
  'teeth-on-lines': teethOnLines,
  'many-namespaces': manyNamespaces,
} as const satisfies Record<string, (size?: number) => AsyncGenerator<Uint8Array>>;

/** The parts inside the first and only bill of a claim. */
function within(parts: readonly Iterable<string>[]): Generator<string> {
  return inTurn([[start], ...parts, [end]]);
}

function* inTurn(parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part;
}

function* repeated(text: string, count: number): Generator<string> {
  const perBlock = Math.max(1, Math.floor(block / text.length));
  const whole = text.repeat(perBlock);
  for (let left = count; left > 0; left -= perBlock) yield left >= perBlock ? whole : text.repeat(left);
}

function* counted(count: number, text: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index += 1) yield text(index);
}

async function* bytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < block) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const make = Object.entries(evil).find(([name]) => name === positionals[0])?.[1];
  if (make === undefined) {
    process.stderr.write(`one of: ${Object.keys(evil).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  await pipeline(Readable.from(make()), values.out === undefined ? process.stdout : createWriteStream(values.out));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
